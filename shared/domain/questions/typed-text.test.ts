import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedText } from './typed-text.ts'

describe('what is typed is kept in letters and figures that are read for what they are', () => {
  it.each([
    ['appelle le ٠٦ ١٢ ٣٤ ٥٦ ٧٨', 'appelle le 06 12 34 56 78'],
    ['𝟎𝟔 𝟷𝟸 𝟛𝟜 ５６ ⑦⑧', '06 12 34 56 78'],
    ['०६ ১২', '06 12'],
    ['𝓜𝓪𝓻𝓲𝓮 Ⓓｕｐｏｎｔ', 'Marie Dupont'],
    ['l’été à Saint-Herblain, c’est « bien » ?', 'l’été à Saint-Herblain, c’est « bien » ?'],
    ['0️⃣6️⃣ 1️⃣2️⃣', '06 12'],
    ['🇱🇪🇦 et 🇰🇪vin 🇫🇷', 'LEA et KEvin 🇫🇷'],
    ['❤️ 👨‍👩‍👧 m²', '❤️ 👨‍👩‍👧 m²'],
    ['Nguyễn Thị Hồng', 'Nguyễn Thị Hồng'],
    ['كيف نحمي الأطفال؟', 'كيف نحمي الأطفال؟'],
    ['e\u0301te\u0301', 'été'],
  ])('%s', (typed, kept) => expect(typedText(typed)).toBe(kept))

  it('without heaps of accents', () => {
    expect(typedText(`a${'\u0323\u0332\u0336'.repeat(100)}b`).length).toBeLessThan(6)
  })

  it('and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        expect(typedText(typedText(typed))).toBe(typedText(typed))
      }),
      { numRuns: 500 },
    )
  })
})
