import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { mayWrite } from '../stations/authority.ts'
import type { AttendeeState } from './attendee-state.ts'
import { type AttendeeEvent, attendeeStream, cellsOf } from './attendee-stream.ts'
import { isDecidedByPilot, isPilotsDecision } from './pilots-decision.ts'

it('whether a ticket holds and that a hidden name is read are the pilot’s, and hiding one is anybody’s', () => {
  expect([{ status: 'confirmed' }, { firstNameOnly: false }].map(isDecidedByPilot)).toEqual([true, true])
  expect([{ firstNameOnly: true }, { lastName: 'Le Goff' }, {}].map(isDecidedByPilot)).toEqual([false, false, false])
})

it('such a correction counts only from a pilot’s station', () => {
  const claim = (changes: object) => {
    const event = { type: 'AttendeeAmended', changes }
    return { lane: 'people', type: event.type, isPilots: isPilotsDecision(event) } as const
  }
  for (const changes of [{ status: 'confirmed' }, { firstNameOnly: false }])
    expect([mayWrite('reception', 'desk', claim(changes)), mayWrite('pilot', 'hub', claim(changes))]).toEqual([
      false,
      true,
    ])
  expect(mayWrite('reception', 'desk', claim({ firstNameOnly: true }))).toBe(true)
})

const entry = (status: 'cancelled' | 'confirmed', firstNameOnly = false): AttendeeEvent => ({
  type: 'AttendeeRegistered',
  cells: { status, firstNameOnly },
  sessionIds: [],
  substitutes: null,
  person: { code: 'ABCD1234', lastName: 'Le Goff' },
})
const by = (role: 'pilot' | 'reception', at: number) => ({ ...written(`${role}${at}`, at), role }) as const

it('a desk’s entry does not replace a known person', () => {
  const { state } = given(
    attendeeStream,
    [entry('cancelled'), by('pilot', 1)],
    [entry('confirmed'), by('reception', 2)],
  )
  expect(cellsOf(state).status).toBe('cancelled')
})

it('a desk’s entry that is dated before another one’s voids no ticket, and lifts no hidden name', () => {
  const before = [entry('cancelled'), by('reception', 1)] as const
  const { state } = given(attendeeStream, before, [entry('confirmed', true), by('reception', 2)])
  expect(cellsOf(state)).toMatchObject({ status: 'confirmed', firstNameOnly: true })
  const replaced = given(attendeeStream, before, [entry('confirmed'), by('pilot', 2)]).state
  expect(replaced.entered?.station).toBe('pilot2')
})

describe('of entries of one person by several desks', () => {
  const as = (lastName: string, day: number): AttendeeEvent => ({
    type: 'AttendeeRegistered',
    cells: { pass: { days: [day], evening: false, remote: false } },
    sessionIds: [lastName],
    substitutes: null,
    person: { code: 'ABCD1234', lastName },
  })
  const lost = (at: number) => ({ ...written('lost', at), role: 'reception', isPutOut: true }) as const
  const of = (state: AttendeeState) => [cellsOf(state).lastName, cellsOf(state).pass.days, state.sessionIds]
  const honest = [as('Le Goff', 1), by('reception', 2)] as const

  it('one of a desk that was put out gives way, whenever it is dated', () => {
    for (const at of [1, 3]) {
      const facts = [
        honest,
        [{ ...as('Autre', 9), person: { lastName: 'Autre', phone: '1' } } as AttendeeEvent, lost(at)] as const,
      ]
      const { state } = given(attendeeStream, ...facts.toSorted(([, one], [, other]) => one.at - other.at))
      expect(of(state)).toEqual(['Le Goff', [1], ['Le Goff']])
      expect([cellsOf(state).phone, state.entered?.station]).toEqual(['', 'reception2'])
    }
  })

  it('an entry by a pilot’s station that was put out gives way only to another pilot’s', () => {
    const dead = [as('Zorvelle', 1), { ...written('dead', 1), isPutOut: true }] as const
    expect(of(given(attendeeStream, dead, [as('Autre', 9), by('reception', 2)]).state)).toEqual(
      of(given(attendeeStream, dead).state),
    )
    expect(of(given(attendeeStream, dead, [as('Le Goff', 2), by('pilot', 2)]).state)[0]).toBe('Le Goff')
  })

  it('and corrections made meanwhile stay', () => {
    const corrected: AttendeeEvent = { type: 'AttendeeAmended', changes: {}, saw: [], person: { lastName: 'Le Gof' } }
    const { state } = given(
      attendeeStream,
      [as('Le Goff', 1), lost(1)],
      [corrected, by('pilot', 2)],
      [as('Le Goff', 1), by('reception', 3)],
    )
    expect(cellsOf(state).lastName).toBe('Le Gof')
  })

  it('one of a lost pilot’s laptop gives way as well', () => {
    const { state } = given(attendeeStream, honest, [as('Autre', 9), { ...lost(3), role: 'pilot' }])
    expect(of(state)[0]).toBe('Le Goff')
  })

  it('the first holds of those that were not put out', () => {
    const { state } = given(attendeeStream, honest, [as('Autre', 9), by('reception', 3)])
    expect(of(state)[0]).toBe('Le Goff')
  })
})
