import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/**
 * A keyring whose secret is this process's environment, which a copy of the folder has not. `SHELL_TEST_KEYRING`: the
 * account's secret; `none` for a desktop without a keyring, where Chromium falls back on its fixed password.
 */
const account = process.env.SHELL_TEST_KEYRING ?? 'this account'
const key = createHash('sha256').update(account).digest()

export const safeStorage = {
  isEncryptionAvailable: (): boolean => true,
  getSelectedStorageBackend: (): string => (account === 'none' ? 'basic_text' : 'gnome_libsecret'),
  encryptString(text: string): Buffer {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed])
  },
  /** @throws for what another account has encrypted */
  decryptString(bytes: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  },
}
