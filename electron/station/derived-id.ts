import { base32 } from '../../shared/kernel/base32.ts'
import type { Crypto } from '../../shared/kernel/crypto.ts'
import { commandKey } from './commands/command-hash.ts'
import type { EventLog } from './event-log/event-log.ts'
import type { Keyed } from './keys/keyring.ts'

const idUnder = (crypto: Crypto, secret: Uint8Array, kind: string, seed: string): string =>
  base32(crypto.hmac(secret, `${kind}\n${seed}`), 26)

/**
 * The id of a new thing. It is derived from the command that makes it, so that a retry at another station makes the
 * same id.
 */
export const derivedId = ({ crypto, keys }: Keyed, kind: string, seed: string): string =>
  idUnder(crypto, keys.first('common'), kind, seed)

/**
 * The same of a thing that is named by words: every reader of the id holds the key of the other ids, and could try words
 * until one fits (decision 58). It is alike at pilots' stations alone.
 */
export const idOfWords = (log: Pick<EventLog, 'crypto' | 'identity' | 'keys'>, kind: string, seed: string): string =>
  idUnder(log.crypto, commandKey(log), kind, seed)

/** The same under the oldest key that this station holds: of things that an earlier version has named. */
export const formerDerivedId = ({ crypto, keys }: Keyed, kind: string, seed: string): string =>
  idUnder(crypto, keys.all('common').at(-1)?.secret ?? keys.first('common'), kind, seed)
