import { type KeyringAnswer, type KeyringRequest, keyringAnswer } from '../../keyring-messages.ts'

/** The system's keyring, as provided by the desktop shell. */
export interface Keyring {
  /** @throws if the keyring refuses */
  wrap(key: Uint8Array): Promise<Uint8Array>
  /** Null if the keyring does not open it: it is another machine's or another user's, or a person refused. */
  unwrap(wrapped: Uint8Array): Promise<Uint8Array | null>
}

/** Electron's port in a utility process. */
export interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void
  off(event: 'message', listener: (message: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

/**
 * Undefined if the shell has no keyring that protects anything. A person may have to unlock it first, within two
 * minutes.
 */
export async function connectKeyring(port: ParentPort, answerWithinMs = 120_000): Promise<Keyring | undefined> {
  let last = 0
  function ask(act: KeyringRequest['act'], bytes: string): Promise<KeyringAnswer> {
    last += 1
    const id = last
    const { promise, resolve, reject } = Promise.withResolvers<KeyringAnswer>()
    const listen = ({ data }: { readonly data: unknown }) => {
      const answer = keyringAnswer.safeParse(data)
      if (answer.success && answer.data.id === id) resolve(answer.data)
    }
    const timer = setTimeout(() => reject(new Error('the shell does not answer')), answerWithinMs)
    port.on('message', listen)
    port.postMessage({ type: 'keyring', id, act, bytes } satisfies KeyringRequest)
    return promise.finally(() => {
      clearTimeout(timer)
      port.off('message', listen)
    })
  }

  const { isThere } = await ask('look', '')
  if (!isThere) return undefined
  return {
    async wrap(key) {
      const { bytes } = await ask('wrap', Buffer.from(key).toString('base64'))
      if (bytes === null) throw new Error('the keyring does not take the key')
      return Buffer.from(bytes, 'base64')
    },
    async unwrap(wrapped) {
      const { bytes } = await ask('unwrap', Buffer.from(wrapped).toString('base64'))
      return bytes === null ? null : Buffer.from(bytes, 'base64')
    },
  }
}
