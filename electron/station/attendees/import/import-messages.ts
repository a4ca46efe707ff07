import type { Findings } from '../../../../shared/domain/attendees/import/report.ts'
import type { FileFault } from './file-fault.ts'
import type { PackedChunk } from './packed-rows.ts'
import type { FileHeader, ReadingOptions } from './read-file.ts'
import type { Plan } from './read-plan.ts'
import type { IdentifiedRow } from './sorted-chunks.ts'

export interface ImportTask {
  readonly bytes: Uint8Array
  readonly options: ReadingOptions
  /** 32 bytes: the first generation of `people`, from which attendee ids follow. */
  readonly peopleKey: Uint8Array
}

/** Reads a whole file of few rows. If it has more than `mostRows`, the answer holds only their number. */
export interface PlanTask {
  readonly bytes: Uint8Array
  readonly mostRows: number
}

/** A chunk at its other end. `rows` can be iterated once. */
export interface TakenChunk extends Findings {
  readonly rows: Iterable<IdentifiedRow>
}

/** Messages from the worker. The buffer of a chunk is transferred. */
export type FromWorker =
  | { readonly type: 'header'; readonly header: FileHeader }
  | { readonly type: 'chunk'; readonly packed: PackedChunk }
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly fault: FileFault; readonly message: string }

/** A message to the worker: one more chunk may be made. */
export type ToWorker = 'more'

/** The number of chunks that may be made and not yet taken. */
export const chunksInFlight = 20

/**
 * The other end is this program's own worker, so its messages are not validated. Rows are read one by one: no row is in
 * memory before its turn, or after it.
 */
export function unpackChunk(packed: PackedChunk): TakenChunk {
  const text = new TextDecoder().decode(packed)
  const end = endOfLine(text, 0)
  return { ...(JSON.parse(text.slice(0, end)) as Findings), rows: rowsIn(text, end + 1) }
}

function* rowsIn(text: string, from: number): Generator<IdentifiedRow> {
  for (let at = from; at < text.length; ) {
    const end = endOfLine(text, at)
    yield JSON.parse(text.slice(at, end)) as IdentifiedRow
    at = end + 1
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
