import type { Crypto } from '../../../shared/kernel/crypto.ts'

const secretBytes = 32
/** Before the secret, of a database that is encrypted with AEGIS-256. The first ones have no such byte, and ChaCha20. */
const aegis = 1

/** A key for a new database: what encrypts it stands before the secret. */
export const newDatabaseKey = (crypto: Crypto): Uint8Array => Buffer.from([aegis, ...crypto.random(secretBytes)])

/** False for a key file that has been cut, or was never one. */
export const isDatabaseKey = (key: Uint8Array): boolean =>
  key.length === secretBytes || (key.length === secretBytes + 1 && key[0] === aegis)

/**
 * Both ciphers tell a page that was changed. AEGIS works on the processor's AES instructions: a page takes a quarter of
 * the time, which an import and the check of every page at start pay thousands of times.
 */
export const cipherOf = (key: Uint8Array): { readonly cipher: 'aegis' | 'chacha20'; readonly secretHex: string } => ({
  cipher: key.length > secretBytes ? 'aegis' : 'chacha20',
  secretHex: Buffer.from(key.subarray(-secretBytes)).toString('hex'),
})
