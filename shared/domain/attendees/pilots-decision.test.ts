import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { mayWrite } from '../stations/authority.ts'
import { type AttendeeEvent, attendeeStream, cellsOf } from './attendee-stream.ts'
import { isDecidedByPilot, isPilotsDecision } from './pilots-decision.ts'

it('whether a ticket holds and that a hidden name is read are the pilot’s, and hiding one is anybody’s', () => {
  expect([{ status: 'confirmed' }, { firstNameOnly: false }].map(isDecidedByPilot)).toEqual([true, true])
  expect([{ firstNameOnly: true }, { lastName: 'Le Goff' }, {}].map(isDecidedByPilot)).toEqual([false, false, false])
})

it('a correction that says so counts from a pilot’s station alone', () => {
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
  ...{ type: 'AttendeeRegistered', cells: { status, firstNameOnly }, sessionIds: [], substitutes: null },
  person: { code: 'ABCD1234', lastName: 'Le Goff' },
})
const by = (role: 'pilot' | 'reception', at: number) => ({ ...written(`${role}${at}`, at), role }) as const

it('a desk enters nobody over somebody who is known', () => {
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
