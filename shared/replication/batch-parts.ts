import type { Batch, BatchedEvent } from './batch.ts'
import type { PersonalPart } from './recorded-event.ts'

type Change = (part: PersonalPart, event: BatchedEvent, seq: number) => PersonalPart | null

/**
 * The batch with each personal part replaced by `change`; null removes the part. Returns the same batch if nothing
 * changes.
 */
export function withParts(batch: Batch, change: Change): Batch {
  const parts = new Map<number, PersonalPart>()
  let isSame = true
  for (const [seq, part] of batch.parts) {
    const event = batch.events[seq - batch.after - 1]
    const changed = event ? change(part, event, seq) : null
    if (changed !== part) isSame = false
    if (changed) parts.set(seq, changed)
  }
  return isSame ? batch : { ...batch, parts }
}
