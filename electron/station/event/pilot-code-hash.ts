import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { pilotCodeForm } from '../../../shared/domain/event/pilot-code.ts'
import type { Keyed } from '../keys/keyring.ts'

/**
 * Each code takes 0.17 s of one core and 64 MB, so trying the 10^6 codes of six digits takes two days (decision 47).
 * Measured on two cores of 2.5 GHz.
 */
const cost = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 } as const
const prefix = `scrypt:${cost.N}:${cost.r}:${cost.p}:`
const saltBytes = 16
const hashBytes = 32
/** Verifiers with other parameters are rejected, so that an event cannot make a check more expensive. */
const form = new RegExp(`^${prefix}([A-Za-z0-9_-]{22}):([A-Za-z0-9_-]{43})$`)

/** Verifiers of the first release: an HMAC. A station that holds the key can try all codes in milliseconds. */
const oldForm = /^[0-9a-f]{64}$/

/** The verifier of a pilot's code, as the log stores it. */
export async function pilotCodeHash(code: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await derive(pilotCodeForm(code), salt)
  return `${prefix}${salt.toString('base64url')}:${hash.toString('base64url')}`
}

/**
 * Whether a code is the pilot's. A verifier of an unknown form matches no code. The code counts as typed too, because
 * earlier verifiers were made of it. All forms are always compared, so the time of an answer depends on what was typed.
 */
export async function isPilotCode(log: Keyed, code: string, expected: string): Promise<boolean> {
  const [, salt, hash] = form.exec(expected) ?? []
  const forms = [...new Set([pilotCodeForm(code), code])]
  if (salt !== undefined && hash !== undefined) {
    const derived = await Promise.all(forms.map((one) => derive(one, Buffer.from(salt, 'base64url'))))
    return isAny(derived, Buffer.from(hash, 'base64url'))
  }
  if (!isOldPilotCodeHash(expected)) return false
  const hashes = log.keys
    .all('people')
    .flatMap(({ secret }) => forms.map((one) => Buffer.from(oldHash(log, secret, one))))
  return isAny(hashes, Buffer.from(expected))
}

/** Takes as long whichever of them it is. All have one length. */
const isAny = (hashes: readonly Buffer[], expected: Buffer): boolean =>
  hashes.filter((hash) => timingSafeEqual(hash, expected)).length > 0

/** If so, the pilot is asked to set the code again. */
export const isOldPilotCodeHash = (hash: string): boolean => oldForm.test(hash)

const oldHash = ({ crypto }: Keyed, secret: Uint8Array, code: string): string =>
  crypto.hex(crypto.hmac(secret, `pilot-code\n${code}`))

const derive = (code: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(code, salt, hashBytes, cost, (error, hash) => (error ? reject(error) : resolve(hash)))
  })
