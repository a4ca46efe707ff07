import { newestFirst } from '../../../shared/domain/stations/keys.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type KeyPair, keyPairOf } from '../keys/key-pair.ts'

/** The pairs that this station opens with, newest first; none but at pilots' stations. */
export const safeguardingPairs = ({ keys, takesSealed }: Pick<EventLog, 'keys' | 'takesSealed'>): readonly KeyPair[] =>
  takesSealed ? [] : keys.all('safeguarding').map(({ secret }) => keyPairOf(secret))

/**
 * What words for the safeguarding referent are sealed to. Null: none has been told here. The cloud has a ring of its own,
 * to whose keys nothing may be sealed.
 */
export function safeguardingPublicKey({
  keys,
  streams,
  takesSealed,
}: Pick<EventLog, 'keys' | 'streams' | 'takesSealed'>): Uint8Array | null {
  const told = newestFirst(streams.state('key', 'safeguarding').generations)[0]?.publicKey
  if (told) return Buffer.from(told, 'base64')
  return takesSealed ? null : keys.publicKey('safeguarding')
}
