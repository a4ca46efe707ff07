import { describe, expect, it } from 'vitest'
import { readFormula } from './formula.ts'

const pass = (days: readonly number[], evening = false, remote = false) => ({ days, evening, remote })

describe('a formula of an event of two days', () => {
  it.each([
    ['Présentiel 2 jours', pass([1, 2]), 'participant'],
    ['PRESENTIEL DEUX JOURS', pass([1, 2]), 'participant'],
    ['Présentiel', pass([1, 2]), 'participant'],
    ['Présentiel jour 1', pass([1]), 'participant'],
    ['présentiel - Jour 2', pass([2]), 'participant'],
    ['Présentiel J1', pass([1]), 'participant'],
    ['Présentiel J1 + J2', pass([1, 2]), 'participant'],
    ['Présentiel jours 1 et 2', pass([1, 2]), 'participant'],
    ['2e jour', pass([2]), 'participant'],
    ['Présentiel 2 jours + soirée', pass([1, 2], true), 'participant'],
    ['Présentiel 2 jours + 1 soirée', pass([1, 2], true), 'participant'],
    ['Présentiel jour 1 + Off', pass([1], true), 'participant'],
    ['Présentiel 2 jours sans soirée', pass([1, 2]), 'participant'],
    ['Soirée', pass([], true), 'participant'],
    ['On site, 2 days + evening', pass([1, 2], true), 'participant'],
    ['In person – day 2', pass([2]), 'participant'],
    ['Distanciel', pass([1, 2], false, true), 'participant'],
    ['À distance jour 1', pass([1], false, true), 'participant'],
    ['Online', pass([1, 2], false, true), 'participant'],
    ['Partenaire', pass([1, 2], true), 'partner'],
    ['Exposant', pass([1, 2], true), 'partner'],
    ['Presse', pass([1, 2], true), 'press'],
    ['Intervenante', pass([1, 2], true), 'speaker'],
    ['Speaker', pass([1, 2], true), 'speaker'],
    ['Organisation', pass([1, 2], true), 'staff'],
    ['Bénévole', pass([1, 2], true), 'staff'],
  ] as const)('%s', (cell, expected, category) => {
    expect(readFormula(cell, 2)).toEqual({ ok: true, value: { pass: expected, category } })
  })

  it.each([
    "Ex'pair",
    'Ex’pair',
    'EX-PAIR',
    'ex pair',
    'Expair',
    'Exâ€™pair',
    'Ex?pair',
    'Présentiel (ex’pairs)',
    'Ancien enfant placé',
  ])('that tells of a past is a speaker like the others: %s', (cell) => {
    expect(readFormula(cell, 2)).toEqual(readFormula('Intervenant', 2))
  })

  it.each(['', 'VIP', '1 jour', 'Présentiel et distanciel', 'jour 0'])(
    'that fits no part of the event is refused: "%s"',
    (cell) => {
      expect(readFormula(cell, 2)).toEqual({ ok: false, refusal: 'unknown-formula' })
    },
  )

  it.each(['Présentiel jour 3', 'Présentiel 3 jours', 'jours 2 et 3'])(
    'that asks for days which the event has not is refused: "%s"',
    (cell) => {
      expect(readFormula(cell, 2)).toEqual({ ok: false, refusal: 'no-such-day' })
    },
  )
})

describe('a formula of an event of one day', () => {
  it.each([
    ['Présentiel 2 jours', pass([1])],
    ['PRESENTIEL DEUX JOURS', pass([1])],
    ['Présentiel 1 jour', pass([1])],
    ['Présentiel', pass([1])],
    ['Présentiel 2 jours + soirée', pass([1], true)],
    ['On site, 3 days', pass([1])],
    ['Présentiel jours 1 et 2', pass([1])],
    ['Présentiel J1 + J2', pass([1])],
    ['Présentiel jour 1', pass([1])],
    ['Distanciel 2 jours', pass([1], false, true)],
  ] as const)('opens what the event has: %s', (cell, expected) => {
    expect(readFormula(cell, 1)).toEqual({ ok: true, value: { pass: expected, category: 'participant' } })
  })

  it.each(['Présentiel jour 2', '2e jour', 'À distance J2', 'jours 2 et 3'])(
    'for other days only is refused: %s',
    (cell) => {
      expect(readFormula(cell, 1)).toEqual({ ok: false, refusal: 'no-such-day' })
    },
  )
  it('for none of its days is not understood', () => {
    expect(readFormula('Présentiel 0 jours', 1)).toMatchObject({ ok: false })
    expect(readFormula('jour 0', 1)).toEqual({ ok: false, refusal: 'unknown-formula' })
  })
})

describe('the number of days', () => {
  it('decides what “all days” means', () => {
    expect(readFormula('Présentiel', 3)).toMatchObject({ value: { pass: { days: [1, 2, 3] } } })
    expect(readFormula('Présentiel 2 jours', 3)).toMatchObject({ ok: false })
    expect(readFormula('Présentiel jour 3', 3)).toMatchObject({ value: { pass: { days: [3] } } })
  })

  it('is taken from the formula while the event has no days', () => {
    expect(readFormula('Présentiel 2 jours', 0)).toMatchObject({ value: { pass: { days: [1, 2] } } })
    expect(readFormula('Intervenant', 0)).toMatchObject({ value: { pass: { days: [1, 2] } } })
  })
})
