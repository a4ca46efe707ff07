import { expect, test } from 'vitest'
import { forgetFormula, meansFormula, unknownFormulas } from './formula-values.ts'

const unknown = (line: number, cell: string) => ({
  line,
  reason: 'unknown-formula',
  detail: `Formule « ${cell} » inconnue.`,
})

test('each unknown formula is asked about once, the most frequent first', () => {
  expect(
    unknownFormulas([
      unknown(3, 'Pass gala'),
      unknown(7, '2 jrs + diner'),
      { line: 8, reason: 'empty-name', detail: '« Pass gala »' },
      unknown(9, '2 jrs + diner'),
      { line: 11, reason: 'unknown-formula', detail: 'La formule est vide.' },
    ]),
  ).toEqual([
    { cell: '2 jrs + diner', lines: [7, 9] },
    { cell: 'Pass gala', lines: [3] },
    { cell: '', lines: [11] },
  ])
})

test('a formula that the station has cut short is not asked about', () => {
  expect(unknownFormulas([unknown(3, `${'x'.repeat(60)}…`)])).toEqual([])
})

test('a formula’s meaning is added to the earlier ones', () => {
  const gala = { pass: { days: [], evening: true, remote: false }, category: 'participant' } as const
  const told = meansFormula({ columns: {}, values: { status: {} } }, 'Pass gala', gala)
  expect(told.values).toEqual({ status: {}, formula: { 'Pass gala': gala } })
  expect(forgetFormula(told, 'Pass gala').values).toEqual({ status: {}, formula: {} })
})
