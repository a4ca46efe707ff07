const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 without padding, in lower case, cut to `length` letters (five bits each). */
export function base32(bytes: Uint8Array, length: number): string {
  let text = ''
  let bits = 0
  let value = 0
  for (let at = 0; at < bytes.length && text.length < length; at++) {
    value = (value << 8) | (bytes[at] as number)
    bits += 8
    while (bits >= 5 && text.length < length) {
      text += letters.charAt((value >>> (bits - 5)) & 31)
      bits -= 5
    }
    value &= 0xff
  }
  return text
}
