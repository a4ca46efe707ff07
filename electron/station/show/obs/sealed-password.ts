import type { Keyed } from '../../keys/keyring.ts'
import { openSecret, sealSecret } from '../../sealed-secret.ts'

/**
 * Under the newest key of `show`: a booth or a pilot's station that takes the room over can open it.
 * @returns AES-256-GCM: iv, tag and text, base64
 * @throws KeyNotHeld
 */
export const sealPassword = (password: string, { keys }: Keyed): string => sealSecret(password, keys.secret('show'))

/** Null where no key that this station holds opens it. */
export function openPassword(sealed: string, { keys }: Keyed): string | null {
  for (const { secret } of keys.all('show')) {
    const opened = openSecret(sealed, secret)
    if (opened !== null) return opened
  }
  return null
}
