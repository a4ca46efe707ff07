import { base32 } from '../../../shared/kernel/base32.ts'
import type { Keyed } from '../keys/keyring.ts'

/**
 * What lets one person in from afar without typing: 130 bits, made of the newest key of `access`, so that every pilot's
 * station gives the same and none is stored. A generation that was revoked is never made again. @throws KeyNotHeld
 */
export const personalSecret = ({ crypto, keys }: Keyed, attendeeId: string, generation: number): string =>
  base32(crypto.hmac(keys.secret('access'), `personal-link\n${attendeeId}\n${generation}`), 26)

/** In the fragment, which no server is sent and no log keeps. `cloudUrl`: where the cloud says that it is reached. */
export const personalLink = (cloudUrl: string, secret: string): string => `${new URL(cloudUrl).origin}/#lien=${secret}`
