import { expect, it } from 'vitest'
import { type AdmissionState, admissionStream } from '../../../shared/domain/check-in/admission.ts'
import { written } from '../../../tests/contract/given.ts'
import { createCountedTwice } from './counted-twice.ts'

const date = '2026-11-26'

/** `people`: entries of each person, all of them let in at these sessions. */
function openCount(people: readonly (readonly string[])[], sessions: readonly string[]) {
  const states = new Map<string, AdmissionState>()
  let read = 0
  const state = (_: string, id: string) => {
    read += 1
    return states.get(id) ?? admissionStream.initial
  }
  const mergedPeople = { people: () => people, version: () => 1, entriesOf: () => [] }
  const count = createCountedTwice({ streams: { state } } as never, mergedPeople as never)
  for (const id of people.flat())
    for (const session of sessions) {
      const event = { type: 'AttendeeAdmitted' } as const
      const after = admissionStream.evolve(admissionStream.initial, event as never, written('desk', 1))
      states.set(`${id}/${session}/${date}`, after)
      count.apply(id, `${session}/${date}`, after)
    }
  return { at: (session: string) => count.at(session, date), read: () => read }
}

it('counts what is too much of each person, at each place', () => {
  const { at } = openCount(
    [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ],
    ['s1', 's2'],
  )
  expect(at('s1')).toMatchObject({ inside: 3 })
  expect(at('s2').arrivals).toHaveLength(3)
  expect(at('s3')).toEqual({ inside: 0, arrivals: [] })
})

it('reads each admission once for a list of sessions, and none where nobody was let in', () => {
  const people = Array.from({ length: 50 }, (_, place) => [`a${place}`, `b${place}`])
  const { at, read } = openCount(people, ['s1'])
  for (let place = 0; place < 100; place++) at(`s${place}`)
  expect(read()).toBe(100)
})
