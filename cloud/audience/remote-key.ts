import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { boxPairOf, openKeyBox } from '../../electron/station/keys/box.ts'
import { newestFirst } from '../../shared/domain/stations/keys.ts'

/**
 * The key with which codes and links are hashed: the newest generation of `remote` that was sealed to this cloud.
 * `told`: the key that the first hub brought. It is used until the log holds a generation, and is null before that hub
 * has come.
 */
export function createRemoteKey(log: EventLog, told: Uint8Array | null): () => Uint8Array | null {
  const { crypto, identity, streams } = log
  const { eventId, stationId } = identity
  let known: { readonly id: string; readonly secret: Uint8Array } | undefined
  return () => {
    const [newest] = newestFirst(streams.state('key', 'remote').generations)
    const box = newest?.boxes[stationId]
    if (!newest || box === undefined) return known?.secret ?? told
    const { keyId, generation } = newest
    if (known?.id === keyId) return known.secret
    const secret = openKeyBox(boxPairOf(crypto, identity), { eventId, purpose: 'remote', generation, keyId }, box)
    if (secret) known = { id: keyId, secret }
    return known?.secret ?? told
  }
}
