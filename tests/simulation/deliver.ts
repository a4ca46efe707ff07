import type { Batch } from '../../shared/replication/batch.ts'
import { decodeBatch } from '../../shared/replication/batch-codec.ts'
import { base64 } from './keys.ts'
import type { Node } from './node.ts'
import type { World } from './world.ts'

/** Passes a batch to a station as a link would: as text, whatever its origin. */
export function deliver(world: World, node: Node, text: string, onResult: (result: string) => void = () => {}): void {
  const { run } = node
  if (!run) return
  const batch: Batch | null = decodeBatch(text, base64)
  if (!batch) return
  run.store.take(batch, (result) => {
    if (run.isDead) return
    world.trace(`${node.name} is given ${batch.origin} ${batch.after}+${batch.events.length}: ${result}`)
    onResult(result)
  })
}
