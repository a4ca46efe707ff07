import type { OrganiserState } from '../../../shared/domain/organisers/organiser.ts'
import { invitationText } from '../../../shared/domain/organisers/organiser.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Keyed } from '../keys/keyring.ts'

/** 200 bits */
const letters = 40
const shape = /^([a-z2-7]{26})\.[a-z2-7]{40}$/

/**
 * The secret of an organiser's link, `id.letters`. It is derived from the newest key of `access`, so that a repeated
 * command returns it again. The cloud does not hold that key: the organiser shows it the secret, and it knows the hash.
 * @throws KeyNotHeld
 */
export const organiserCode = ({ crypto, keys }: Keyed, organiserId: string): string =>
  `${organiserId}.${base32(crypto.hmac(keys.secret('access'), `organiser-code\n${organiserId}`), letters)}`

/** The secret of the session that a link opens. It can be derived only from the link's secret. */
export const organiserToken = (crypto: Crypto, code: string): string =>
  `${code.slice(0, 26)}.${base32(crypto.hmac(Buffer.from(code), 'organiser-session'), letters)}`

export const secretHash = (crypto: Crypto, secret: string): string => crypto.hex(crypto.sha256(secret))

/** The organiser's id that a secret contains. Undefined if the text has another form. */
export const organiserOf = (secret: string): string | undefined => shape.exec(secret)?.[1]

/** Whether a pilot of this event has signed the invitation that the log holds. `pilotPublicKey`: SPKI DER. */
export function isSignedByPilot(
  crypto: Crypto,
  { eventId, pilotPublicKey }: { readonly eventId: string; readonly pilotPublicKey: Uint8Array },
  organiserId: string,
  { invitation }: OrganiserState,
): boolean {
  if (!invitation) return false
  const signature = Buffer.from(invitation.signature, 'base64')
  return crypto.verify(pilotPublicKey, invitationText(eventId, organiserId, invitation), signature)
}
