import { expect, it } from 'vitest'
import { fingerprintWords, readFingerprint } from './authority.ts'

const digest = Uint8Array.from({ length: 32 }, (_, index) => index * 8)
const words = '0008 1018 2028 3038 4048 5058 6068 7078'

it('writes 128 bits of a digest in groups of four digits', () => {
  expect(fingerprintWords(digest)).toBe(words)
})

it('reads a fingerprint however it is separated, and nothing else', () => {
  for (const typed of [words, words.toUpperCase(), words.replaceAll(' ', ':'), ` ${words.replaceAll(' ', '')} `])
    expect(readFingerprint(typed)).toBe(words)
  for (const wrong of ['', words.slice(0, -1), `${words}0`, words.replace('0', 'g'), 'a'.repeat(10_000)])
    expect(readFingerprint(wrong)).toBeNull()
})
