/**
 * How a station's database key is kept: wrapped by the system's keyring, wrapped by a passphrase, or in clear in a
 * file, where the disk is enough to read everything.
 */
export const sealings = ['keyring', 'passphrase', 'file'] as const
export type Sealing = (typeof sealings)[number]
