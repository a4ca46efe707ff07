import { withParts } from '../../../shared/replication/batch-parts.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { isSealed, readableInTheCloud } from '../../../shared/replication/sealed-part.ts'
import type { Keyring } from '../keys/keyring.ts'
import { boxPlace, openerOf } from './seal-key.ts'
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
      return withParts(batch, (part, { type }, seq) =>
        readableInTheCloud.has(type) ? part : seal(part, boxPlace(origin, seq)),
      )
    },
    take(batch, done, from) {
      // Nothing of the cloud's own is ever sealed: what is, it has from others.
      const isCloudsOwn = from !== undefined && batch.origin.startsWith(`${from}.`)
      store.take(
        withParts(batch, (part, _, seq) => (isCloudsOwn && isSealed(part.part) ? null : open(part, batch.origin, seq))),
        done,
        from,
      )
    },
  }
}
