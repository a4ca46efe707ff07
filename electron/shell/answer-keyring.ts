import { safeStorage } from 'electron'
import { type KeyringAnswer, keyringRequest } from '../keyring-messages.ts'

/**
 * Answers a station's request to wrap or unwrap its database's key with the system's keyring. Null for any other
 * message. `basic_text` is Chromium's fixed password, which protects nothing, so it counts as no keyring.
 */
export function answerKeyring(message: unknown): KeyringAnswer | null {
  const asked = keyringRequest.safeParse(message)
  if (!asked.success) return null
  const { id, act, bytes } = asked.data
  const answer = (isThere: boolean, given: string | null): KeyringAnswer => ({
    type: 'keyring',
    id,
    isThere,
    bytes: given,
  })
  if (!isKeyringThere()) return answer(false, null)
  try {
    if (act === 'wrap') return answer(true, safeStorage.encryptString(bytes).toString('base64'))
    if (act === 'unwrap') return answer(true, safeStorage.decryptString(Buffer.from(bytes, 'base64')))
    return answer(true, null)
  } catch {
    // The keyring is another user's, or was made again. The station says what to do.
    return answer(true, null)
  }
}

const isKeyringThere = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
