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

it('a desk enters nobody over somebody who is known', () => {
  const registered = (status: 'cancelled' | 'confirmed'): AttendeeEvent => ({
    ...{ type: 'AttendeeRegistered', cells: { status, firstNameOnly: false }, sessionIds: [], substitutes: null },
    person: { code: 'ABCD1234', lastName: 'Le Goff' },
  })
  const desk = { ...written('desk', 2), role: 'reception' } as const
  const first = { ...written('desk', 1), role: 'reception' } as const
  const { state } = given(attendeeStream, [registered('cancelled'), first], [registered('confirmed'), desk])
  expect(cellsOf(state).status).toBe('cancelled')
})
