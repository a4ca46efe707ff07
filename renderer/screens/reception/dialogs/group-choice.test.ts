import { describe, expect, it } from 'vitest'
import type { Found } from '../person.ts'
import { homonymsOf, inGroupOrder, isNamedLike, isTickedAtFirst, mostTickedAtFirst, partOf } from './group-choice.ts'

const pass = { days: [1, 2], evening: false, remote: false }
const named = (firstName: string, lastName: string, more: Partial<Found> = {}) =>
  ({ attendeeId: lastName, firstName, lastName, admission: null, status: 'confirmed', pass, ...more }) as Found
const isIn = { at: '2026-11-26T08:12:00Z', station: 'Accueil 2' }
const names = (people: readonly Found[]) => people.map(({ lastName }) => lastName)

describe('the people of a group', () => {
  it('come by family name, those who are in, remote or cancelled apart after them', () => {
    const people = [
      named('Yann', 'Abgrall', { status: 'cancelled' }),
      named('Yann', 'Bihan', { pass: { ...pass, remote: true } }),
      named('Yann', 'Corre', { admission: isIn }),
      named('Zoé', 'Évrard'),
      named('Alix', 'Floch', { status: 'unpaid' }),
      named('Yann', 'Dumas'),
    ]
    expect(names(inGroupOrder(people, null))).toEqual(['Dumas', 'Évrard', 'Floch', 'Corre', 'Bihan', 'Abgrall'])
  })
  it('who are in stay apart although their entry was cancelled since', () => {
    expect(partOf(named('Yann', 'Corre', { admission: isIn, status: 'cancelled' }))).toBe('inside')
  })
  it('come after the verdicts with those who were not admitted first', () => {
    const verdicts = new Map([
      ['Abgrall', { verdict: 'admitted' as const }],
      ['Bihan', { verdict: 'wrong-day' as const }],
    ])
    expect(names(inGroupOrder([named('A', 'Abgrall'), named('B', 'Bihan')], verdicts))).toEqual(['Bihan', 'Abgrall'])
  })
})

it('people of one name are told apart, however it is written', () => {
  const [zoe, other, zoë] = [named('Zoe', 'Le Goff'), named('Ana', 'Le Goff'), named('Zoë', 'Le-Goff')]
  expect([...homonymsOf([zoe, other, zoë])]).toEqual([zoe, zoë])
})

describe('at first', () => {
  const person = named('Yann', 'Corre')
  it('the awaited people of a small group are ticked', () => {
    expect(isTickedAtFirst(person, true, mostTickedAtFirst)).toBe(true)
  })
  it('nobody of a larger group is ticked', () => {
    expect(isTickedAtFirst(person, true, mostTickedAtFirst + 1)).toBe(false)
  })
  it('nobody is ticked who comes another day, is remote, has not paid or is cancelled', () => {
    expect(isTickedAtFirst(person, false, 2)).toBe(false)
    expect(isTickedAtFirst(named('Y', 'C', { pass: { ...pass, remote: true } }), true, 2)).toBe(false)
    expect(isTickedAtFirst(named('Y', 'C', { status: 'unpaid' }), true, 2)).toBe(false)
    expect(isTickedAtFirst(named('Y', 'C', { status: 'cancelled' }), true, 2)).toBe(false)
  })
})

it.each([
  ['', true],
  ['gof', true],
  ['le goff', true],
  ['legoff', true],
  ['maël g', true],
  ['MAEL', true],
  ['off', false],
  ['maël martin', false],
])('« %s » typed finds Maël Le Goff: %s', (typed, found) =>
  expect(isNamedLike({ firstName: 'Maël', lastName: 'Le Goff' }, typed)).toBe(found),
)
