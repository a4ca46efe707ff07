import { keyPairOf } from '../cloud/sealing.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** X25519, 32 bytes each. */
interface Pair {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

/** The pair to which words for the safeguarding referent are sealed, newest first; only pilots' stations open. */
export const safeguardingPairs = ({ crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>): readonly Pair[] =>
  identity.pilotPrivateKey ? [keyPairOf(crypto.hmac(identity.eventKey, 'safeguarding'))] : []

/** What is sealed to it, whoever seals. Null: none is known yet. */
export const safeguardingPublicKey = ({ crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>): Uint8Array | null =>
  keyPairOf(crypto.hmac(identity.eventKey, 'safeguarding')).publicKey
