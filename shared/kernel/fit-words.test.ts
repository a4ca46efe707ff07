import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitWords, type WordBox } from './fit-words.ts'

const measure = (text: string) => text.length * 0.6
const box: WordBox = { width: 90, height: 32, lineHeight: 1.15, largest: 11, smallest: 2.4, gap: 2 }

it('the most frequent word comes first and is the largest, and equal ones are of one size', () => {
  const words = ['temps', 'écoute', 'lien', 'soin'].map((text, at) => ({ text, votes: [3, 9, 3, 1][at] ?? 0 }))
  const set = fitWords(words, box, measure).flat()
  expect(set.map(({ text }) => text)).toEqual(['écoute', 'temps', 'lien', 'soin'])
  expect(set[0]?.size).toBeGreaterThan((set[1]?.size ?? 0) * 1.5)
  expect(set[1]?.size).toBe(set[2]?.size)
})

it('what there is no room for is left out, the rarest first', () => {
  const words = Array.from({ length: 60 }, (_, at) => ({ text: `mot-assez-long-${at}`, votes: 60 - at }))
  const set = fitWords(words, { ...box, height: 12 }, measure).flat()
  expect(set.length).toBeGreaterThan(4)
  expect(set.length).toBeLessThan(60)
  expect(set.map(({ text }) => text)).toEqual(words.slice(0, set.length).map(({ text }) => text))
})

it('whatever was written, rows stay inside the box and above the smallest size but for a word as wide as it', () => {
  const word = fc.record({ text: fc.string({ minLength: 1, maxLength: 40 }), votes: fc.integer({ min: 1, max: 900 }) })
  fc.assert(
    fc.property(fc.uniqueArray(word, { selector: ({ text }) => text, maxLength: 60 }), (words) => {
      const rows = fitWords(words, box, measure)
      expect(rows.flat().length > 0).toBe(words.length > 0)
      const height = rows.reduce((sum, row) => sum + Math.max(...row.map(({ size }) => size)) * box.lineHeight, 0)
      expect(height).toBeLessThanOrEqual(box.height + 1e-6)
      for (const row of rows) {
        const width = row.reduce((sum, { text, size }) => sum + measure(text) * size, box.gap * (row.length - 1))
        expect(width).toBeLessThanOrEqual(box.width + 1e-6)
        for (const { size } of row) expect(size).toBeGreaterThanOrEqual(box.smallest)
      }
    }),
    { numRuns: 200 },
  )
})
