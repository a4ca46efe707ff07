import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FitBox, fitText } from './fit-text.ts'

/** Every letter half as wide as it is high. */
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
          // One letter alone may be wider than a box narrower than itself: only sizes of real letters are promised.
          if (line.text.length > 8) expect(line.width).toBeLessThanOrEqual(width + 1e-6)
        }
        expect(lines.length * size).toBeLessThanOrEqual(height + 1e-6)
      }),
    )
  })
})
