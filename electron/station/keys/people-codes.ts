import { badgeAlphabet } from '../../../shared/domain/check-in/scanned-code.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { AttendeeId } from '../../../shared/kernel/ids.ts'
import { type Keyed, KeyNotHeld } from './keyring.ts'

/** `code`: as `codesIn` or an import returns it. @param secret 32 bytes, the first generation of `people` */
export const attendeeIdUnder = (crypto: Crypto, secret: Uint8Array, code: string): AttendeeId =>
  base32(crypto.hmac(secret, `attendee\n${code}`), 26) as AttendeeId

/** The same id at every station that holds people. @throws KeyNotHeld */
export const attendeeIdOf = ({ crypto, keys }: Keyed, code: string): AttendeeId =>
  attendeeIdUnder(crypto, keys.first('people'), code)

/**
 * The code in a badge's QR: 16 letters that every keyboard layout types alike. `keyId`: the generation of `people`
 * under which the badge was requested, or the first one if absent.
 * @throws KeyNotHeld
 */
export function badgeCodeOf({ crypto, keys }: Keyed, attendeeId: string, version: number, keyId?: string): string {
  const secret = keyId === undefined ? keys.first('people') : keys.all('people').find(({ id }) => id === keyId)?.secret
  if (!secret) throw new KeyNotHeld('people')
  return lettersOf(crypto.hmac(secret, `badge\n${attendeeId}\n${version}`))
}

/**
 * The code of a specimen, the same in every rehearsal. No badge has this code, so a specimen left over after the
 * rehearsal opens nothing.
 * @throws KeyNotHeld
 */
export const specimenCodeOf = ({ crypto, keys }: Keyed, attendeeId: string): string =>
  lettersOf(crypto.hmac(keys.first('people'), `rehearsal-badge\n${attendeeId}`))

/**
 * The ticket code of a person who had none, such as a walk-in or a substitute. `seed`: the command's id, so that a
 * retry makes the same code.
 * @throws KeyNotHeld
 */
export const ticketCodeOf = ({ crypto, keys }: Keyed, seed: string): string =>
  lettersOf(crypto.hmac(keys.secret('people'), `ticket\n${seed}`))

/** 16 letters of an alphabet of 20: 69 bits. The bias of a byte modulo 20 does not matter at that length. */
const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 16), (byte) => badgeAlphabet.charAt(byte % badgeAlphabet.length)).join('')
