import { withParts } from '../../../shared/replication/batch-parts.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { isSealed, readableInTheCloud } from '../../../shared/replication/sealed-part.ts'
import type { Keyring } from '../keys/keyring.ts'
import { boxPlace, openerOf } from './seal-key.ts'
import { createSealer } from './sealing.ts'

/**
 * A station's log as the cloud may hold it. Personal parts are sent sealed, or not at all if `goesUp` says no. Sealed
 * parts that come back are opened. Nothing is sent while the event has no key to seal with.
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
      return withParts(batch, (part, { type }, seq) =>
        readableInTheCloud.has(type) ? part : seal(part, boxPlace(origin, seq)),
      )
    },
    take(batch, done, from) {
      // The cloud seals nothing itself. Sealed parts among its own events come from other stations.
      const isCloudsOwn = from !== undefined && batch.origin.startsWith(`${from}.`)
      store.take(
        withParts(batch, (part, _, seq) => (isCloudsOwn && isSealed(part.part) ? null : open(part, batch.origin, seq))),
        done,
        from,
      )
    },
  }
}
