import { describe, expect, it } from 'vitest'
import { base32 } from './base32.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('base32', () => {
  it('writes the examples of RFC 4648 in small letters, without padding', () => {
    expect(base32(bytes('fooba'), 8)).toBe('mzxw6ytb')
    expect(base32(bytes('foobar'), 9)).toBe('mzxw6ytbo')
  })

  it('gives exactly as many letters as asked when the bytes suffice', () => {
    expect(base32(new Uint8Array(32).fill(255), 26)).toBe('7'.repeat(26))
    expect(base32(new Uint8Array(16), 16)).toBe('a'.repeat(16))
  })

  it('tells two inputs apart that differ in any of the bits it shows', () => {
    const seen = new Set<string>()
    for (let bit = 0; bit < 130; bit++) {
      const one = new Uint8Array(17)
      one[bit >> 3] = 128 >> (bit & 7)
      seen.add(base32(one, 26))
    }
    expect(seen.size).toBe(130)
  })

  it('holds only letters that a stream, an origin and a URL may hold', () => {
    const all = base32(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      400,
    )
    expect(all).toMatch(/^[a-z2-7]{400}$/)
  })
})
