import { isUtf8 } from 'node:buffer'
import { type CodePage, codePages } from './code-pages.ts'
import { guessCodePage } from './guess-code-page.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Bytes to text, without a byte order mark. It never fails: undecodable bytes become U+FFFD. A mark decides the
 * encoding. Without one, UTF-16 is recognised by its zero bytes, and UTF-8 by being valid, or nearly so: one broken
 * name in a long file. The rest is guessed among cp1252, ISO-8859-15, Mac Roman and cp850.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { text: utf8(bytes.subarray(3)), encoding: 'utf-8' }
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le')
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be')
  const wide = zerosOf(bytes)
  if (wide) return utf16(bytes, wide)

  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return { text: utf8(bytes), encoding: 'utf-8' }
  const encoding = guessCodePage(bytes)
  return { text: decodeCodePage(bytes, encoding), encoding }
}

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const little = encoding === 'utf-16le' ? even : Buffer.from(even).swap16()
  return { text: Buffer.from(little.buffer, little.byteOffset, little.length).toString('utf16le'), encoding }
}

/** In UTF-16 nearly every Latin letter has a zero byte. Its position in the pair tells the byte order. */
function zerosOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = Math.min(bytes.length - (bytes.length % 2), 65_536)
  if (sample < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const most = sample / 2 / 2
  if (odd > most && even < odd / 10) return 'utf-16le'
  return even > most && odd < even / 10 ? 'utf-16be' : undefined
}

/** Whether nearly all bytes beyond ASCII are in whole sequences. In a French code page hardly any byte is. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let lost = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let found = 0
    while (found < following && ((bytes[at + found + 1] ?? 0) & 0xc0) === 0x80) found += 1
    if (following > 0 && found === following) whole += 1
    else lost += 1
    at += found
    if (lost > 1_000 && lost > whole) return false
  }
  return lost * 10 <= whole
}

/** In slices, so that a large file does not need a second copy of itself in UTF-16. */
function decodeCodePage(bytes: Uint8Array, encoding: CodePage): string {
  const units = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : codePages[encoding].charCodeAt(byte - 0x80),
  )
  const slice = new Uint16Array(Math.min(bytes.length, 1 << 20))
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += slice.length) {
    const length = Math.min(slice.length, bytes.length - start)
    for (let at = 0; at < length; at += 1) slice[at] = units[bytes[start + at] ?? 0] ?? 0xfffd
    parts.push(Buffer.from(slice.buffer, 0, length * 2).toString('utf16le'))
  }
  return parts.join('')
}
