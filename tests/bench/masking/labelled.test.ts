import { describe, expect, it } from 'vitest'
import { compareMasks } from './compare.ts'
import { readLabelled } from './labelled.ts'

describe('a labelled sentence', () => {
  it('is read without its marks, each label where its letters are', () => {
    const { text, labels, danger } = readLabelled({
      text: '{name|Léa}, {age|12} et {age|14 ans}, à l’école',
      danger: true,
    })
    expect(text).toBe('Léa, 12 et 14 ans, à l’école')
    expect(labels.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['name', 'Léa'],
      ['age', '12'],
      ['age', '14 ans'],
    ])
    expect(danger).toBe(true)
  })

  it('without marks is as it is', () => {
    expect(readLabelled({ text: 'Qui paie {sic} ?', danger: false })).toEqual({
      text: 'Qui paie {sic} ?',
      labels: [],
      danger: false,
    })
  })
})

describe('what is proposed is compared by letters', () => {
  const { text, labels } = readLabelled({ text: 'M. {name|Le Goff}, {phone|06 12}', danger: false })
  const compare = (...ranges: readonly (readonly [start: number, end: number])[]) =>
    compareMasks(
      text,
      labels,
      ranges.map(([start, end]) => ({ start, end, kind: 'name' as const })),
    )

  it('a label is found when every letter of it lies in proposals, be they several', () => {
    expect(compare([3, 5], [6, 10], [12, 17])).toMatchObject({ labelled: 2, whole: 2, missed: [] })
    expect(compare([3, 9], [12, 17])).toMatchObject({ whole: 1, missed: ['name "Le Goff"'] })
  })

  it('a proposal is right when at least half its letters are labelled', () => {
    expect(compare([0, 10], [0, 2])).toMatchObject({ proposed: 2, right: 1, wrong: ['name "M."'] })
  })
})
