import { base32 } from '../../../shared/kernel/base32.ts'
import type { Keyed } from '../keys/keyring.ts'

/**
 * The secret of one person's remote access, used without typing: 130 bits, derived from the newest key of `access`.
 * Every pilot's station derives the same one, and none is stored. A revoked generation is never derived again.
 * @throws KeyNotHeld
 */
export const personalSecret = ({ crypto, keys }: Keyed, attendeeId: string, generation: number): string =>
  base32(crypto.hmac(keys.secret('access'), `personal-link\n${attendeeId}\n${generation}`), 26)

/**
 * The secret is in the fragment, which browsers send to no server and which appears in no server's log. `cloudUrl`: the
 * cloud's public address.
 */
export const personalLink = (cloudUrl: string, secret: string): string => `${new URL(cloudUrl).origin}/#lien=${secret}`
