import { newestFirst } from '../../../shared/domain/stations/keys.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type KeyPair, keyPairOf } from '../keys/key-pair.ts'

/** The key pairs that this station opens with, newest first. Only pilots' stations have any. */
export const safeguardingPairs = ({ keys, takesSealed }: Pick<EventLog, 'keys' | 'takesSealed'>): readonly KeyPair[] =>
  takesSealed ? [] : keys.all('safeguarding').map(({ secret }) => keyPairOf(secret))

/**
 * The key to which words for the safeguarding referent are sealed. Null if the log holds none. The cloud has its own
 * ring of keys, to which nothing may be sealed.
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
