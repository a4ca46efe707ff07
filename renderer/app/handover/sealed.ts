/**
 * A page's luggage travels in an address, which browsers keep in their history and which anybody can write. So it is
 * sealed with the session's key (AES-256-GCM): nobody reads it later, and content from another session is not accepted
 * (decision 16).
 */

const ivBytes = 12

/** `key`: 32 bytes, base64url. Returns base64url. */
export const seal = async (key: string, text: string): Promise<string> => await sealWith(await keyOf(key), text)

export async function sealWith(key: CryptoKey, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const body = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)))
  const bytes = new Uint8Array(ivBytes + body.length)
  bytes.set(iv)
  bytes.set(body, ivBytes)
  return toBase64Url(bytes)
}

/** Null for anything that was not sealed with this key. */
export async function open(key: string, sealed: string): Promise<string | null> {
  try {
    return await openWith(await keyOf(key), sealed)
  } catch {
    return null
  }
}

export async function openWith(key: CryptoKey, sealed: string): Promise<string | null> {
  try {
    const bytes = fromBase64Url(sealed)
    const iv = bytes.subarray(0, ivBytes)
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(ivBytes))
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return null
  }
}

const keyOf = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64Url(key), 'AES-GCM', false, ['encrypt', 'decrypt'])

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
