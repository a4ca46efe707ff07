import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Keyed } from '../keys/keyring.ts'

/** The newest key of the codes' hashes, which the cloud also holds. 32 bytes. @throws KeyNotHeld */
export const accessKeyOf = ({ keys }: Keyed): Uint8Array => keys.secret('remote')

/** `code`: as `eachCodeIn` or an import returns it. */
export const remoteCodeHash = (crypto: Crypto, accessKey: Uint8Array, code: string): string =>
  base32(crypto.hmac(accessKey, `registration-code\n${code}`), 26)

/** The hash of a personal link's secret. Its prefix keeps a typed code from ever matching a link. */
export const remoteLinkHash = (crypto: Crypto, accessKey: Uint8Array, secret: string): string =>
  base32(crypto.hmac(accessKey, `personal-link\n${secret}`), 26)
