import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MaskRange, maskText as maskTextBy } from './mask-text.ts'
import { maskedParts } from './masked-parts.ts'
import { proposeMasks } from './propose-masks.ts'

const maskText = (text: string, ranges: readonly MaskRange[]) => maskTextBy(text, ranges, proposeMasks(text))
const bad = { ok: false, refusal: { type: 'bad-range' } }

describe('a masked text', () => {
  it('has a mark for each range, whatever their order', () => {
    const text = 'Aïcha, 14 ans, est au foyer Les Glycines'
    const ranges = [
      { start: 22, end: 40, kind: 'place' as const },
      { start: 0, end: 5, kind: 'name' as const },
      { start: 7, end: 13, kind: 'age' as const },
    ]
    expect(maskText(text, ranges)).toEqual({ ok: true, value: '[nom masqué], [âge masqué], est au [lieu masqué]' })
  })

  it('takes the kind of the proposal that a range touches, and a name where nothing was proposed', () => {
    const text = 'Écrire à lea@asso.example, dit le grand roux'
    const masked = maskText(text, [
      { start: 9, end: 25 },
      { start: 34, end: 44 },
    ])
    expect(masked).toEqual({ ok: true, value: 'Écrire à [adresse masquée], dit le [nom masqué]' })
  })

  it('has one mark for ranges that overlap', () => {
    expect(
      maskText('ma fille Lucie Morel', [
        { start: 9, end: 14 },
        { start: 12, end: 20 },
      ]),
    ).toEqual({
      ok: true,
      value: 'ma fille [nom masqué]',
    })
  })

  it.each([
    ['none', []],
    ['an empty one', [{ start: 2, end: 2 }]],
    ['one that ends before it begins', [{ start: 3, end: 2 }]],
    ['one beyond the text', [{ start: 0, end: 99 }]],
    ['one before it', [{ start: -1, end: 2 }]],
    ['half a number', [{ start: 0.5, end: 2 }]],
    ['half an emoji', [{ start: 0, end: 1 }]],
    ['a family without its child', [{ start: 0, end: 2 }]],
    ['not a number', [{ start: Number.NaN, end: 2 }]],
  ])('refuses %s', (_, ranges) => expect(maskText('👨‍👩‍👧 abc', ranges)).toEqual(bad))

  it('holds no letter that was masked, and all that was not', () => {
    const letters = fc.array(fc.constantFrom('é', '😀', 'a', ' ', "'", '👨‍👩‍👧', 'K'), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (graphemes, one, other) => {
        const [from = 0, to = 0] = [one % graphemes.length, other % graphemes.length].sort((low, high) => low - high)
        const [before, within, after] = [
          graphemes.slice(0, from),
          graphemes.slice(from, to + 1),
          graphemes.slice(to + 1),
        ]
        const start = before.join('').length
        const masked = maskText(graphemes.join(''), [{ start, end: start + within.join('').length, kind: 'name' }])
        expect(masked).toEqual({ ok: true, value: `${before.join('')}[nom masqué]${after.join('')}` })
      }),
    )
  })

  it('takes in every proposal as it is', () => {
    const onASpace = 'Kévin \u0300ぁ Léa, 12 ans'
    expect(maskText(onASpace, proposeMasks(onASpace)).ok).toBe(true)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const proposals = proposeMasks(`Kévin ${text} Léa, 12 ans`)
        expect(maskText(`Kévin ${text} Léa, 12 ans`, proposals).ok).toBe(true)
      }),
    )
  })
})

describe('a masked text in pieces', () => {
  it('tells its marks from its words', () => {
    expect(maskedParts('[nom masqué], [âge masqué] : qui paie ?')).toEqual([
      { text: '[nom masqué]', isMasked: true },
      { text: ', ', isMasked: false },
      { text: '[âge masqué]', isMasked: true },
      { text: ' : qui paie ?', isMasked: false },
    ])
  })

  it('is all of it', () => {
    const pieces = fc.array(fc.constantFrom('[nom masqué]', '[', ']', 'a', '[lieu masqué', ' '))
    fc.assert(
      fc.property(pieces, (some) => {
        const text = some.join('')
        expect(
          maskedParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
