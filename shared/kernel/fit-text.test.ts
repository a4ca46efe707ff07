import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FitBox, fitText } from './fit-text.ts'

/** Every letter is half as wide as it is high. */
const measure = (text: string) => text.length * 0.5
const box: FitBox = { width: 100, height: 50, lines: 2, lineHeight: 1, largest: 20, smallest: 8, oneLineFrom: 16 }
const linesOf = (text: string, changes: Partial<FitBox> = {}) =>
  fitText(text, { ...box, ...changes }, measure).lines.map((line) => line.text)

describe('a text in its box', () => {
  test('is as large as it may be when it is short', () => {
    expect(fitText('Zoé', box, measure)).toEqual({ size: 20, lines: [{ text: 'Zoé', width: 30 }], shortened: false })
  })

  test('shrinks on one line while that is readable', () => {
    expect(fitText('Maximilienne', box, measure)).toMatchObject({ size: 100 / 6, lines: [{ text: 'Maximilienne' }] })
  })

  test('is broken at a space rather than at a hyphen, into even lines', () => {
    expect(linesOf('Association Le Gué, Saint-Nazaire', { largest: 10, oneLineFrom: 9 })).toEqual([
      'Association Le Gué,',
      'Saint-Nazaire',
    ])
  })

  test('is broken after a hyphen where there is no space', () => {
    expect(linesOf('Castaing-Delaroche-Quintin')).toEqual(['Castaing-', 'Delaroche-Quintin'])
  })

  test('keeps together what a no-break space joins', () => {
    expect(linesOf('Perdu\u00a0? Revenez', { oneLineFrom: 20 })).toEqual(['Perdu\u00a0?', 'Revenez'])
  })

  test('is smaller rather than broken inside a word', () => {
    const name = 'Nguyen-Thi Phuong Thao Tran Dang Quynh Huong'
    const fitted = fitText(name, { ...box, width: 80, smallest: 8 }, measure)
    expect(fitted.lines.map(({ text }) => text)).toEqual(['Nguyen-Thi Phuong Thao', 'Tran Dang Quynh Huong'])
    expect(fitted.size).toBeGreaterThanOrEqual(6)
    expect(fitted.size).toBeLessThan(8)
  })

  test('is broken inside the one word that no line is wide enough for, and in no other', () => {
    const long = 'W'.repeat(40)
    const lines = linesOf(`Anne ${long} Le-Goff`, { lines: 3 })
    expect(lines.join('').replaceAll(' ', '')).toBe(`Anne${long}Le-Goff`)
    expect(lines[0]).toMatch(/^Anne W+$/)
    expect(lines.at(-1)).toMatch(/^W+ Le-Goff$/)
    expect(linesOf(`Quemeneur ${long}`)[0]).toMatch(/^Quemeneur W+$/)
  })

  test('is never broken inside a word that a line is wide enough for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', 'W'), minLength: 1, maxLength: 36 })
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '-')), { minLength: 1, maxLength: 7 }).map((parts) =>
      parts
        .map((part) => part.join(''))
        .join('')
        .slice(0, -1),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (text, lines) => {
        const fitted = fitText(text, { ...box, lines }, measure)
        let end = 0
        // The last line ends the text, or marks where the text was cut.
        for (const { text: line } of fitted.lines.slice(0, -1)) {
          end = text.indexOf(line, end) + line.length
          if (line.endsWith('-') || text[end] === ' ') continue
          const [before = ''] = /[^ -]*$/.exec(text.slice(0, end)) ?? []
          const [after = ''] = /^[^ -]*-?/.exec(text.slice(end)) ?? []
          expect(measure(before + after) * box.smallest * 0.75, `${before}|${after}`).toBeGreaterThan(box.width)
        }
      }),
    )
  })

  test('is broken inside a word rather than cut', () => {
    const fitted = fitText('W'.repeat(45), box, measure)
    expect(fitted.shortened).toBe(false)
    expect(fitted.lines.map(({ text }) => text).join('')).toBe('W'.repeat(45))
  })

  test('is cut with an ellipsis when nothing else helps', () => {
    const fitted = fitText('mot '.repeat(60).trim(), box, measure)
    expect(fitted.shortened).toBe(true)
    expect(fitted.lines.at(-1)?.text).toMatch(/mot…$/)
  })

  test('never leaves the box, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 4, max: 60 }), (text, width, height) => {
        const { size, lines } = fitText(text, { ...box, width, height }, measure)
        for (const line of lines) {
          // A single letter may be wider than a box that is narrower than itself. Only sizes of real letters are
          // promised.
          if (line.text.length > 8) expect(line.width).toBeLessThanOrEqual(width + 1e-6)
        }
        expect(lines.length * size).toBeLessThanOrEqual(height + 1e-6)
      }),
    )
  })
})
