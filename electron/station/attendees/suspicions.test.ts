import { beforeEach, expect, it } from 'vitest'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { attendeeStream } from '../../../shared/domain/attendees/attendee-stream.ts'
import { createSuspicions } from './suspicions.ts'

let people: Map<string, AttendeeState>
let apart: Set<string>
let hidden: Set<string>
let compared: number
let searched: number
let suspicions: ReturnType<typeof createSuspicions>
beforeEach(() => {
  people = new Map()
  apart = new Set()
  hidden = new Set()
  compared = 0
  searched = 0
  const log = { streams: { state: (_: string, id: string) => people.get(id) ?? attendeeStream.initial } }
  const mergedPeople = {
    isShown: (id: string) => !hidden.has(id),
    isToldApart(one: string, other: string) {
      compared += 1
      return apart.has(`${one} ${other}`)
    },
  }
  suspicions = createSuspicions(log as never, mergedPeople as never, () => {
    searched += 1
    return [...people.keys()]
  })
  suspicions.begin()
})

function person(source: 'file' | 'desk', id: string, firstName: string, lastName: string, organisation = ''): void {
  const edits = { code: id, firstName, lastName, organisation }
  people.set(id, { ...attendeeStream.initial, source, edits })
  suspicions.apply(id, people.get(id) as AttendeeState)
}

it('compares names without accents, capitals, hyphens and order', () => {
  person('desk', 'a', 'Anne-Lise', 'Kermoal')
  person('desk', 'b', 'KERMOAL', 'anne lise')
  person('desk', 'c', 'Anne', 'Kermoal')
  person('desk', 'd', 'Gaël', 'Œuvrard')
  person('desk', 'e', 'Gael', 'OEUVRARD', 'Adepape 59')
  expect(suspicions.pairs()).toEqual([
    ['a', 'b'],
    ['d', 'e'],
  ])
})

it('suspects a registered person of the same organisation only, in whatever order they come', () => {
  person('file', 'a', 'Odile', 'Quéméneur', 'Foyer Kerlaouen')
  person('file', 'b', 'Odile', 'Quéméneur', 'CHU de Beauvais')
  person('desk', 'c', 'Odile', 'Quemeneur', 'foyer kerlaouen')
  expect(suspicions.pairs()).toEqual([['a', 'c']])
  person('file', 'd', 'Quéméneur', 'Odile', 'Foyer-Kerlaouen')
  expect(suspicions.pairs()).toEqual([
    ['a', 'c'],
    ['c', 'd'],
  ])
  person('file', 'a', 'Odette', 'Quéméneur', 'Foyer Kerlaouen')
  expect(suspicions.pairs()).toEqual([['c', 'd']])
  person('desk', 'c', 'Odile', 'Le Goff')
  expect(suspicions.pairs()).toEqual([])
})

it('searches for nobody without a walk-in, and for each name once', () => {
  for (let place = 0; place < 50; place++) person('file', `f${place}`, 'Odile', 'Quéméneur')
  expect(searched).toBe(0)
  person('desk', 'a', 'Odile', 'Quéméneur')
  person('desk', 'b', 'Odile', 'Quéméneur')
  expect(searched).toBe(1)
})

it('no longer reports people who were told apart', () => {
  person('desk', 'a', 'Odile', 'Quéméneur')
  person('desk', 'b', 'Odile', 'Quéméneur')
  apart.add('a b')
  expect(suspicions.pairs()).toEqual([])
})

it('compares no entries that were merged into another, however many', () => {
  for (let place = 0; place < 1000; place++) {
    person('desk', `a${place}`, 'Odile', 'Quéméneur')
    if (place > 0) hidden.add(`a${place}`)
  }
  expect(suspicions.pairs()).toEqual([])
  expect(compared).toBe(0)
})

it('compares nobody of another organisation', () => {
  person('desk', 'a', 'Odile', 'Quéméneur', 'CHU de Beauvais')
  for (let place = 0; place < 1000; place++) person('file', `f${place}`, 'Odile', 'Quéméneur', `Foyer ${place}`)
  person('file', 'g', 'Odile', 'Quéméneur', 'CHU de Beauvais')
  expect(suspicions.pairs()).toEqual([['a', 'g']])
  expect(compared).toBe(1)
})

it('of a name that a desk has typed hundreds of times tells no more than half of what it tells', () => {
  for (let place = 0; place < 1000; place++) person('desk', `a${place}`, 'Jean', 'Martin')
  person('desk', 'b', 'Odile', 'Quéméneur')
  person('desk', 'c', 'Odile', 'Quéméneur')
  const pairs = suspicions.pairs()
  expect(pairs).toHaveLength(101)
  expect(pairs).toContainEqual(['b', 'c'])
  expect(compared).toBe(101)
})
