import { base32 } from '../../shared/kernel/base32.ts'
import type { EventLog } from './event-log/event-log.ts'

/** The id of a new thing: from the command that makes it, so that a retry at another station makes the same one. */
export const derivedId = (
  { crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>,
  kind: string,
  seed: string,
): string => base32(crypto.hmac(identity.eventKey, `${kind}\n${seed}`), 26)
