import { expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { disagreementsOf, newsIdOf } from './disagreement.ts'

const at = (minute: string) => `2026-11-26T08:${minute}:00Z`
const odile: ViewRow<'conflicts'> = {
  conflictId: 'odile',
  attendeeId: 'a',
  firstName: 'Odile',
  lastName: 'Quéméneur',
  checkpoint: 'entrance',
  day: 1,
  admissions: [
    { at: at('10'), station: 'Accueil 1' },
    { at: at('12'), station: 'Accueil 2' },
  ],
  badges: 1,
  reviewed: false,
}
const told = (conflicts: readonly ViewRow<'conflicts'>[], own: string | undefined, lookedAt = new Set<string>()) =>
  disagreementsOf(conflicts, [], own, lookedAt).flatMap((one) => (one.kind === 'twice' ? [one] : []))
const seen = new Set(told([odile], 'Accueil 1').map(newsIdOf))

it('tells each of the two desks of the other’s entry', () => {
  expect(told([odile], 'Accueil 1')[0]?.elsewhere).toEqual({ at: at('12'), station: 'Accueil 2' })
  expect(told([odile], 'Accueil 2')[0]?.elsewhere).toEqual({ at: at('10'), station: 'Accueil 1' })
})

it('tells no uninvolved desk, nothing settled, and nothing already looked at', () => {
  expect(told([odile], 'Accueil 3')).toEqual([])
  expect(told([odile], undefined)).toEqual([])
  expect(told([{ ...odile, reviewed: true }], 'Accueil 1')).toEqual([])
  expect(told([odile], 'Accueil 1', seen)).toEqual([])
})

it('says it again where the person came in a third time, and nothing of two entries at one desk', () => {
  const thrice = { ...odile, admissions: [...odile.admissions, { at: at('40'), station: 'Accueil 3' }] }
  expect(told([thrice], 'Accueil 1', seen)[0]?.elsewhere.station).toBe('Accueil 3')
  const here = { ...odile, admissions: odile.admissions.map((one) => ({ ...one, station: 'Accueil 1' })) }
  expect(told([here], 'Accueil 1')).toEqual([])
})

it('puts the newest first', () => {
  const ronan = { ...odile, conflictId: 'ronan', admissions: odile.admissions.map((one) => ({ ...one, at: at('50') })) }
  expect(told([odile, ronan], 'Accueil 1').map(({ conflict }) => conflict.conflictId)).toEqual(['ronan', 'odile'])
})

const full = (...stations: string[]): ViewRow<'disagreements'> => ({
  kind: 'over-capacity',
  disagreementId: 'over-capacity.s-a2',
  at: at('40'),
  stations,
  sessionId: 's-a2',
  title: 'A2',
  day: 1,
  capacity: 2,
  admitted: 3,
  over: 1,
  admissions: stations.map((station) => ({ station, admitted: 1 })),
})

it('lists other facts that contradict a desk’s, newest first', () => {
  const all = disagreementsOf([odile], [full('Accueil 1', 'Accueil 2')], 'Accueil 1', new Set())
  expect(all.map(({ kind }) => kind)).toEqual(['other', 'twice'])
  expect(disagreementsOf([], [full('Accueil 1', 'Accueil 2')], 'Accueil 3', new Set())).toEqual([])
  expect(disagreementsOf([], [full('Accueil 1', 'Accueil 2')], 'Accueil 1', new Set(all.map(newsIdOf)))).toEqual([])
})

it('tells both desks of one ticket that let in several people, and again where one more comes', () => {
  const replaced = (minute: string): ViewRow<'disagreements'> => ({
    kind: 'substitute',
    disagreementId: 'substitute.a',
    at: at(minute),
    stations: ['Accueil 1', 'Accueil 2'],
    attendeeId: 'a',
    firstName: 'Odile',
    lastName: 'Quéméneur',
    substitutes: [],
    admissions: [{ at: at(minute), station: 'Accueil 2' }],
  })
  for (const own of ['Accueil 1', 'Accueil 2'])
    expect(disagreementsOf([], [replaced('10')], own, new Set())).toHaveLength(1)
  expect(disagreementsOf([], [replaced('10')], 'Accueil 3', new Set())).toEqual([])
  const lookedAt = new Set(disagreementsOf([], [replaced('10')], 'Accueil 1', new Set()).map(newsIdOf))
  expect(disagreementsOf([], [replaced('10')], 'Accueil 1', lookedAt)).toEqual([])
  expect(disagreementsOf([], [replaced('12')], 'Accueil 1', lookedAt)).toHaveLength(1)
})

it('does not tell the only desk that overfilled a room and answered for it', () => {
  expect(disagreementsOf([], [full('Accueil 1')], 'Accueil 1', new Set())).toEqual([])
})
