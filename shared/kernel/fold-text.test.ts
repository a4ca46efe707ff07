import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, wordsOf } from './fold-text.ts'

describe('a name typed without care is the same name', () => {
  it.each([
    ['Éloïse', 'eloise'],
    ['LE GOFF', 'le goff'],
    ['Jean-Pierre', 'jean pierre'],
    ["L'Hénaff", 'l henaff'],
    ['L’Hénaff', 'l henaff'],
    ['Kervadecʼh', 'kervadec h'],
    ['D. , Dupont--Moreau ', 'd dupont moreau'],
    ['Çelik Ñandú', 'celik nandu'],
    ['Cœur', 'coeur'],
    ['ŒUVRARD', 'oeuvrard'],
    ['Læticia', 'laeticia'],
    ['Weiß', 'weiss'],
    ['WEIẞ', 'weiss'],
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ['Đorđe', 'dorde'],
    ['Guðrún', 'gudrun'],
    ['Þóra', 'thora'],
    ['Işık', 'isik'],
    ['İpek', 'ipek'],
    ['Nguyễn Thị', 'nguyen thi'],
    ['ﬁnn', 'finn'],
    ['Ｌｅａ', 'lea'],
    ['Νίκος', 'νικοσ'],
    ['ΝΊΚΟΣ', 'νικοσ'],
    ['Atelier n° 12', 'atelier n 12'],
    ['  \t ', ''],
    ['', ''],
  ])('%s', (text, folded) => expect(foldText(text)).toBe(folded))

  it('composed and decomposed accents fold alike', () => {
    expect(foldText('Ève'.normalize('NFD'))).toBe(foldText('Ève'.normalize('NFC')))
  })
})

describe('whatever is typed', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 })

  it('folds to words with single spaces, and folding again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text)
        expect(folded).not.toMatch(/^ | $| {2}|[A-Z]/)
        expect(foldText(folded)).toBe(folded)
      }),
      { numRuns: 2_000 },
    )
  })

  it('has the words of its folded form', () => {
    expect(wordsOf("d'Arc-Éloi")).toEqual(['d', 'arc', 'eloi'])
    expect(wordsOf('--')).toEqual([])
  })
})
