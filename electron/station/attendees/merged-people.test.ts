import * as fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { attendeeStream } from '../../../shared/domain/attendees/attendee-stream.ts'
import { mostEntries, pairIdOf, type SamePersonState } from '../../../shared/domain/attendees/same-person.ts'
import { createMergedPeople } from './merged-people.ts'

let attendees: Map<string, AttendeeState>
let pairs: Map<string, SamePersonState>
beforeEach(() => {
  attendees = new Map()
  pairs = new Map()
})

const log = {
  streams: {
    state: (_: string, id: string) => attendees.get(id) ?? attendeeStream.initial,
    all: () => pairs,
  },
}
const begin = () => createMergedPeople(log as never)

function follow(mergedPeople: ReturnType<typeof begin>) {
  const change = (kind: string, id: string, after: object) => mergedPeople.apply({ kind, id, after } as never)
  return {
    register(id: string, isErased = false, isKnown = !isErased, status: 'confirmed' | 'cancelled' = 'confirmed') {
      const edits = { status, ...(isKnown && { code: id }) }
      const is: AttendeeState = { ...attendeeStream.initial, source: 'desk', edits, erased: isErased }
      attendees.set(id, is)
      change('attendee', id, is)
    },
    say(one: string, other: string, areOne: boolean) {
      const said = { said: 'one-person', attendeeId: one, at: 1, station: 's' } as never
      const is: SamePersonState = areOne ? said : { said: null }
      pairs.set(pairIdOf(one, other), is)
      change('same-person', pairIdOf(one, other), is)
    },
  }
}
const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${String(at).padStart(3, '0')}`)
const everything = (mergedPeople: ReturnType<typeof begin>, of: readonly string[]) => ({
  people: [...mergedPeople.people()].map((entries) => entries.join()).sort(),
  shown: of.map((id) => mergedPeople.shownFor(id)),
  entries: of.map((id) => mergedPeople.entriesOf(id).join()),
})

it('in a crowd whose members are all merged with each other nobody is merged, and neither a change nor a start takes long', () => {
  const crowd = ids(400)
  const { register, say } = follow(begin())
  for (const id of crowd) register(id)
  for (const [at, one] of crowd.entries()) for (const other of crowd.slice(at + 1)) say(one, other, true)
  const again = begin()
  expect([...again.people()]).toEqual([])
  expect(again.shownFor('p007')).toBe('p007')
}, 20_000)

it('a person has as many entries as count, and with one more each entry is separate until one is taken apart', () => {
  const row = ids(mostEntries + 1)
  const [first = '', last = ''] = [row[0], row.at(-1)]
  const mergedPeople = begin()
  const { register, say } = follow(mergedPeople)
  for (const id of row) register(id)
  for (const [at, id] of row.slice(1, -1).entries()) say(row[at] ?? '', id, true)
  expect(mergedPeople.entriesOf(first)).toHaveLength(mostEntries)
  expect(mergedPeople.mayMerge(first, last)).toBe(false)
  const takeTouched = mergedPeople.watch()
  say(last, first, true)
  expect(row.map((id) => mergedPeople.shownFor(id))).toEqual(row)
  expect([...takeTouched()].sort()).toEqual(row)
  say(last, first, false)
  expect(mergedPeople.shownFor(first)).toBe(row.at(-2))
  expect([...takeTouched()].sort()).toEqual(row)
})

it('an entry in more merges than count holds nobody together', () => {
  const [centre = '', near = '', far = '', ...others] = ids(mostEntries + 3)
  const mergedPeople = begin()
  const { register, say } = follow(mergedPeople)
  for (const id of [centre, near, far, ...others]) register(id)
  say(near, far, true)
  const takeTouched = mergedPeople.watch()
  for (const id of [near, ...others.slice(1)]) say(id, centre, true)
  expect(mergedPeople.shownFor(near)).toBe(near)
  for (const isCrowded of [true, false, true]) {
    say(others[0] ?? '', centre, isCrowded)
    expect(mergedPeople.shownFor(near)).toBe(isCrowded ? far : near)
    expect([...takeTouched()]).toContain(near)
  }
})

it('a merge counts once both entries are known: an entry without words hides nobody', () => {
  const [one = '', nameless = ''] = ids(2)
  const mergedPeople = begin()
  const { register, say } = follow(mergedPeople)
  register(one)
  register(nameless, false, false)
  say(one, nameless, true)
  expect([mergedPeople.shownFor(one), begin().shownFor(one)]).toEqual([one, one])
  register(nameless)
  expect([mergedPeople.shownFor(one), begin().shownFor(one)]).toEqual([nameless, nameless])
})

const some = ids(40)
const someone = fc.constantFrom(...some)
/** Includes many merges of one entry: above the limit and back. */
const pair = fc.tuple(fc.oneof(fc.constant('p000'), someone), someone).filter(([one, other]) => one !== other)
const act = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('merge' as const), pair) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('part' as const), pair) },
  fc.tuple(fc.constantFrom('register' as const, 'erase' as const), pair),
)

it('updates give the same result as a start, and each entry that is shown differently is reported', () => {
  void fc.assert(
    fc.property(fc.array(act, { minLength: 60, maxLength: 160, size: 'max' }), (acts) => {
      attendees = new Map()
      pairs = new Map()
      const mergedPeople = begin()
      const takeTouched = mergedPeople.watch()
      const { register, say } = follow(mergedPeople)
      for (const id of some.slice(5)) register(id)
      const known = new Map(some.map((id) => [id, mergedPeople.shownFor(id)]))
      for (const [at, [is, [one, other]]] of acts.entries()) {
        if (is === 'merge' || is === 'part') say(one, other, is === 'merge')
        else register(one, is === 'erase')
        if (at % 3 > 0) continue
        for (const id of takeTouched()) known.set(id, mergedPeople.shownFor(id))
        expect(everything(mergedPeople, some)).toEqual(everything(begin(), some))
        expect([...known.values()]).toEqual(some.map((id) => mergedPeople.shownFor(id)))
      }
    }),
    { numRuns: 60 },
  )
})

it('a person with a valid ticket is never shown as an entry whose ticket was cancelled, in whatever order the events came', () => {
  const mergedPeople = begin()
  const takeTouched = mergedPeople.watch()
  const { register, say } = follow(mergedPeople)
  register('a', false, true, 'cancelled')
  register('b')
  say('b', 'a', true)
  const shown = () => ['a', 'b'].map((id) => mergedPeople.shownFor(id))
  expect(shown()).toEqual(['b', 'b'])
  expect(begin().shownFor('a')).toBe('b')
  expect(takeTouched()).toEqual(new Set(['a', 'b']))
  register('a')
  expect(shown()).toEqual(['a', 'a'])
  register('a', false, true, 'cancelled')
  register('b', false, true, 'cancelled')
  expect(shown()).toEqual(['a', 'a'])
  expect(mergedPeople.entriesOf('b')).toEqual(['a', 'b'])
})
