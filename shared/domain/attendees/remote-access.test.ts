import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { attendeeStream } from './attendee-stream.ts'
import { mayFollow } from './remote-access.ts'

it('whom a station that was put out alone has entered follows nothing, until a pilot gives a link', () => {
  const cells = { code: 'C', lastName: 'L', firstName: 'F', pass: { days: [], evening: false, remote: true } }
  const entered = (isPutOut: boolean) =>
    given(attendeeStream, [
      { type: 'AttendeeRegistered', cells, sessionIds: [], person: cells } as never,
      { ...written('desk', 1), role: 'reception', isPutOut },
    ]).state
  expect(mayFollow(entered(false), null, 0)).toBe(true)
  expect(mayFollow(entered(true), null, 0)).toBe(false)
  expect(mayFollow(entered(true), null, 1)).toBe(true)
})
