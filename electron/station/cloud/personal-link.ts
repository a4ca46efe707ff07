import { base32 } from '../../../shared/kernel/base32.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * What lets one person in from afar without typing: 130 bits, made of the event's key, so that every station of the pilot's
 * gives the same and none is stored. A generation that was revoked is never made again.
 */
export const personalSecret = (
  { crypto, identity }: Pick<EventLog, 'crypto' | 'identity'>,
  attendeeId: string,
  generation: number,
): string => base32(crypto.hmac(identity.eventKey, `personal-link\n${attendeeId}\n${generation}`), 26)

/** In the fragment, which no server is sent and no log keeps. `cloudUrl`: where the cloud says that it is reached. */
export const personalLink = (cloudUrl: string, secret: string): string => `${new URL(cloudUrl).origin}/#lien=${secret}`
