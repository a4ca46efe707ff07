import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { attendeeStream } from './attendee-stream.ts'
import { isShut, mayFollow, remoteAccessStream } from './remote-access.ts'

it('a person whom only a station that was put out has entered follows nothing, until a pilot gives a link', () => {
  const cells = { code: 'C', lastName: 'L', firstName: 'F', pass: { days: [], evening: false, remote: true } }
  const entered = (isPutOut: boolean) =>
    given(attendeeStream, [
      { type: 'AttendeeRegistered', cells, sessionIds: [], person: cells } as never,
      { ...written('desk', 1), role: 'reception', isPutOut },
    ]).state
  const access = { generation: 0, revoked: false }
  expect(isShut(access, entered(false))).toBe(false)
  expect(isShut(access, entered(true))).toBe(true)
  expect(mayFollow(entered(true), null)).toBe(true)
  expect(isShut({ ...access, generation: 1 }, entered(true))).toBe(false)
})

it('a new link leaves a person the voice of their other entry', () => {
  const types = ['RemoteAccessRevoked', 'RemoteAccessRenewed'] as const
  const facts = [{ type: 'RemoteVoiceTold', voice: 'v' } as const, ...types.map((type) => ({ type }))]
  const { state } = given(remoteAccessStream, ...facts.map((fact, at) => [fact, written('hub', at)] as const))
  expect(state).toEqual({ generation: 1, revoked: false, voice: 'v' })
})
