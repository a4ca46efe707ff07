import { withParts } from '../../../shared/replication/batch-parts.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { readableInTheCloud } from '../../../shared/replication/sealed-part.ts'
import { createOpener, createSealer, type sealKeyOf } from './sealing.ts'

/**
 * A station's log as the cloud may have it: names go up sealed, or not at all where `goesUp` says no; and what comes down
 * sealed is opened.
 */
export function createSealedStore(
  store: ReplicaStore,
  keys: ReturnType<typeof sealKeyOf>,
  goesUp: () => boolean,
): ReplicaStore {
  const open = createOpener(keys)
  return {
    ...store,
    cut(origin, after) {
      const batch = store.cut(origin, after)
      if (!batch || batch.parts.size === 0) return batch
      const seal = goesUp() ? createSealer(keys.publicKey) : () => null
      return withParts(batch, (part, { type }) => (readableInTheCloud.has(type) ? part : seal(part)))
    },
    take(batch, done) {
      store.take(
        withParts(batch, (part) => open(part)),
        done,
      )
    },
  }
}
