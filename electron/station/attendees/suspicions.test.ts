import { beforeEach, expect, it } from 'vitest'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { attendeeStream } from '../../../shared/domain/attendees/attendee-stream.ts'
import { createSuspicions } from './suspicions.ts'

let people: Map<string, AttendeeState>
let apart: Set<string>
let searched: number
let suspicions: ReturnType<typeof createSuspicions>
beforeEach(() => {
  people = new Map()
  apart = new Set()
  searched = 0
  const log = { streams: { state: (_: string, id: string) => people.get(id) ?? attendeeStream.initial } }
  const mergedPeople = {
    isShown: () => true,
    isToldApart: (one: string, other: string) => apart.has(`${one} ${other}`),
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
