import { expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { disagreementsOf, keyOf } from './disagreement.ts'

const at = (minute: string) => `2026-11-26T08:${minute}:00Z`
const odile: ViewRow<'conflicts'> = {
  ...{
    conflictId: 'odile',
    attendeeId: 'a',
    firstName: 'Odile',
    lastName: 'Quéméneur',
    checkpoint: 'entrance',
    day: 1,
  },
  admissions: [
    { at: at('10'), station: 'Accueil 1' },
    { at: at('12'), station: 'Accueil 2' },
  ],
  badges: 1,
  reviewed: false,
}
const nobody = new Set<string>()

it('tells each of the two desks of the other’s entry', () => {
  expect(disagreementsOf([odile], 'Accueil 1', nobody)[0]?.elsewhere).toEqual({ at: at('12'), station: 'Accueil 2' })
  expect(disagreementsOf([odile], 'Accueil 2', nobody)[0]?.elsewhere).toEqual({ at: at('10'), station: 'Accueil 1' })
})

it('leaves alone a desk that has nothing to do with it, what was settled, and what was looked at', () => {
  expect(disagreementsOf([odile], 'Accueil 3', nobody)).toEqual([])
  expect(disagreementsOf([odile], undefined, nobody)).toEqual([])
  expect(disagreementsOf([{ ...odile, reviewed: true }], 'Accueil 1', nobody)).toEqual([])
  expect(disagreementsOf([odile], 'Accueil 1', new Set([keyOf(odile)]))).toEqual([])
})

it('says it again where the person came in a third time, and nothing of two entries at one desk', () => {
  const thrice = { ...odile, admissions: [...odile.admissions, { at: at('40'), station: 'Accueil 3' }] }
  expect(disagreementsOf([thrice], 'Accueil 1', new Set([keyOf(odile)]))[0]?.elsewhere.station).toBe('Accueil 3')
  const here = { ...odile, admissions: odile.admissions.map((one) => ({ ...one, station: 'Accueil 1' })) }
  expect(disagreementsOf([here], 'Accueil 1', nobody)).toEqual([])
})

it('puts the newest first', () => {
  const ronan = { ...odile, conflictId: 'ronan', admissions: odile.admissions.map((one) => ({ ...one, at: at('50') })) }
  expect(disagreementsOf([odile, ronan], 'Accueil 1', nobody).map(({ conflict }) => conflict.conflictId)).toEqual([
    'ronan',
    'odile',
  ])
})
