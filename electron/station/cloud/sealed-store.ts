import { withParts } from '../../../shared/replication/batch-parts.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { readableInTheCloud } from '../../../shared/replication/sealed-part.ts'
import type { Keyring } from '../keys/keyring.ts'
import { openerOf } from './seal-key.ts'
import { createSealer } from './sealing.ts'

/**
 * A station's log as the cloud may have it: names go up sealed, or not at all where `goesUp` says no; and what comes down
 * sealed is opened. Nothing goes up where the event has no key to seal with yet.
 */
export function createSealedStore(
  store: ReplicaStore,
  keys: Pick<Keyring, 'all' | 'publicKey'>,
  goesUp: () => boolean,
): ReplicaStore {
  const open = openerOf(keys)
  return {
    ...store,
    cut(origin, after) {
      const batch = store.cut(origin, after)
      if (!batch || batch.parts.size === 0) return batch
      const publicKey = goesUp() ? keys.publicKey('seal') : null
      const seal = publicKey ? createSealer(publicKey) : () => null
      return withParts(batch, (part, { type }) => (readableInTheCloud.has(type) ? part : seal(part)))
    },
    take(batch, done, from) {
      store.take(
        withParts(batch, (part) => open(part)),
        done,
        from,
      )
    },
  }
}
