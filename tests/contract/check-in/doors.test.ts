import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandInput, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import {
  codes,
  morning,
  planted,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestSocket,
  type TestStation,
} from '../test-station.ts'

let test: TestStation
let sessionId: string
let roomId: string
let door: string
/** Five minutes after the workshop's start at 14:00. */
const seatsFreed = Date.parse('2026-11-26T14:05:00+01:00')

beforeEach(async () => {
  test = await startTestStation()
  const event = await prepareEvent(test)
  sessionId = event.sessionId
  roomId = event.roomId
  const access = await test.done('access.create', { role: 'door', label: 'Téléphone de Nils', checkpoint: sessionId })
  door = access.token
})
afterEach(() => test.stop())

const scan = (code: string, token = door) => test.done('checkIn.scan', { code, checkpoint: sessionId }, token)
const leave = (code: string, token = door, key?: string) => test.done('checkIn.leave', { code }, token, key)
const stats = async () =>
  ((await test.view('checkIn.stats', { checkpoint: sessionId }, door)).body as { value: ViewValue<'checkIn.stats'> })
    .value
const calls = async (token: string) =>
  ((await test.view('doorCalls', {}, token)).body as { rows: ViewRow<'doorCalls'>[] }).rows
const refusal = async (name: 'checkIn.leave' | 'doors.callPilot', input: object, token = door) => {
  const { status, body } = await test.command(name, input as never, token)
  return [status, problemNamed(body)]
}
async function socketOf(token: string): Promise<TestSocket> {
  const socket = await test.connect({ token })
  if (socket instanceof Error) throw socket
  return socket
}

describe('a person who leaves a room', () => {
  it('frees the seat, and comes back without a conflict', async () => {
    expect(await scan(codes.soizic)).toEqual({ verdict: 'admitted', attendee: { firstName: 'Soizic' } })
    expect((await stats()).admitted).toBe(1)
    expect(await leave(codes.soizic)).toEqual({ verdict: 'left', attendee: { firstName: 'Soizic' } })
    expect((await stats()).admitted).toBe(0)
    expect(await leave(codes.soizic)).toEqual({ verdict: 'not-in', attendee: { firstName: 'Soizic' } })
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'admitted' })
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'already-admitted' })
    expect((await stats()).admitted).toBe(1)
    expect((await test.view('conflicts', {}, test.operator)).body).toMatchObject({ rows: [] })
  })

  it('still counts as arrived, and is out after a restart too', async () => {
    await scan(codes.soizic)
    await leave(codes.soizic)
    await test.restart()
    const { admitted, quarters } = await stats()
    expect([admitted, quarters]).toEqual([0, [{ from: '2026-11-26T08:00:00.000Z', admitted: 1 }]])
    const { rows } = (await test.view('programme', {}, door)).body as { rows: ViewRow<'programme'>[] }
    expect(rows).toMatchObject([{ sessionId, admitted: 0 }])
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'admitted' })
  })

  it('leaves a seat to the next, and finds the room full when it is', async () => {
    test.clock.now = seatsFreed
    await test.done('sessions.freeSeats', { sessionId, on: true })
    await test.done('checkIn.admit', {
      attendeeId: await idOf(codes.corentin),
      checkpoint: sessionId,
      overrule: { reason: 'payé ici' },
    })
    await scan(codes.soizic)
    expect(await scan(codes.maelle)).toMatchObject({ verdict: 'session-full' })
    await leave(codes.soizic)
    expect(await scan(codes.maelle)).toMatchObject({ verdict: 'admitted' })
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'session-full' })
  })

  it('has gone out once, however often the same command comes', async () => {
    await scan(codes.soizic)
    const key = randomUUID()
    const first = await leave(codes.soizic, door, key)
    await scan(codes.soizic)
    expect(await leave(codes.soizic, door, key)).toEqual(first)
    expect((await stats()).admitted).toBe(1)
  })

  it('went out when the phone says that kept it while the station was away', async () => {
    await scan(codes.soizic)
    test.clock.now = morning + 3_600_000
    const socket = await socketOf(door)
    const message = { id: randomUUID(), name: 'checkIn.leave', input: { code: codes.soizic }, agoMs: 600_000 }
    expect(await socket.emitWithAck('command', message)).toMatchObject({ outcome: { verdict: 'left' } })
    const { body } = await test.view('journal', {}, test.operator)
    expect(JSON.stringify(body)).toContain('AttendeeLeft')
  })

  it('is refused at the main entrance, at another door, and with an unknown code', async () => {
    expect(await refusal('checkIn.leave', { code: codes.soizic }, test.operator)).toEqual([409, 'no-session'])
    expect(await refusal('checkIn.leave', { code: codes.soizic, checkpoint: 'other' })).toEqual([
      ...[403, 'not-your-checkpoint'],
    ])
    const elsewhere = { code: codes.soizic, checkpoint: 'nowhere' }
    expect(await refusal('checkIn.leave', elsewhere, test.operator)).toEqual([404, 'unknown-checkpoint'])
    expect(await leave('NOBODY1234')).toEqual({ verdict: 'unknown-code' })
  })

  it.each([
    ['no code', {}],
    ['an empty code', { code: '' }],
    ['a code without an end', { code: 'X'.repeat(513) }],
    ['a list', { code: ['SZQK7TUAT5'] }],
    ['a path for a door', { code: 'X', checkpoint: '../entrance' }],
    ['more than is asked', { code: 'X', attendeeId: 'a' }],
  ])('is not what %s says', async (_, input) => {
    expect(await refusal('checkIn.leave', input)).toEqual([400, 'invalid'])
  })
})

const idOf = async (code: string): Promise<string> => {
  const { attendee } = await test.done('checkIn.scan', { code })
  return (attendee as { attendeeId: string }).attendeeId
}

describe('the seats of those who have not come', () => {
  const freeSeats = (input: CommandInput<'sessions.freeSeats'>, token = test.operator) =>
    test.command('sessions.freeSeats', input, token)
  const paid = async () => {
    const attendeeId = await idOf(codes.corentin)
    await test.done('attendees.amend', { attendeeId, changes: { status: 'confirmed' } })
  }

  it('are kept until five minutes after the start, and are then anybody’s while there is room', async () => {
    await paid()
    expect((await freeSeats({ sessionId, on: true })).body).toEqual({
      seatsFreedFrom: new Date(seatsFreed).toISOString(),
    })
    test.clock.now = seatsFreed - 1
    expect(await stats()).toMatchObject({ seatsFreed: false, seatsFreedFrom: '2026-11-26T13:05:00.000Z' })
    expect(await scan(codes.corentin)).toMatchObject({ verdict: 'not-registered-for-session' })
    test.clock.now = seatsFreed
    expect(await stats()).toMatchObject({ seatsFreed: true })
    expect(await scan(codes.corentin)).toEqual({
      verdict: 'admitted',
      attendee: { firstName: 'Corentin' },
      onFreedSeat: true,
    })
    expect(await scan(codes.soizic)).toEqual({ verdict: 'admitted', attendee: { firstName: 'Soizic' } })
    // Two seats, and two people: a registered person who comes now is too late.
    expect(await scan(codes.maelle)).toMatchObject({ verdict: 'session-full' })
  })

  it('wait for those who registered again when the pilot switches back', async () => {
    await paid()
    await freeSeats({ sessionId, on: true })
    expect((await freeSeats({ sessionId, on: false })).body).toEqual({ seatsFreedFrom: null })
    test.clock.now = seatsFreed
    expect(await scan(codes.corentin)).toMatchObject({ verdict: 'not-registered-for-session' })
    expect(await stats()).toMatchObject({ seatsFreed: false, seatsFreedFrom: null })
  })

  it('are not given to a person who was there before, whenever the scan is sent', async () => {
    await paid()
    await freeSeats({ sessionId, on: true })
    test.clock.now = seatsFreed + 60_000
    const socket = await socketOf(door)
    const kept = async (agoMs: number) =>
      socket.emitWithAck('command', {
        id: randomUUID(),
        name: 'checkIn.scan',
        input: { code: codes.corentin },
        agoMs,
      })
    expect(await kept(120_000)).toMatchObject({ outcome: { verdict: 'not-registered-for-session' } })
    expect(await kept(60_000)).toMatchObject({ outcome: { verdict: 'admitted' } })
  })

  it('are freed only by the pilot, and only in a session with registration', async () => {
    expect((await freeSeats({ sessionId, on: true }, door)).status).toBe(403)
    expect(problemNamed((await freeSeats({ sessionId: 'none', on: true })).body)).toBe('unknown-session')
    const { roomId } = await test.done('rooms.add', { name: 'Auditorium' })
    const open = await test.done('sessions.add', {
      title: 'Plénière',
      kind: 'plenary',
      roomId,
      day: 1,
      registration: false,
      startsAt: '2026-11-26T10:00:00+01:00',
      endsAt: '2026-11-26T11:00:00+01:00',
    })
    expect(problemNamed((await freeSeats({ sessionId: open.sessionId, on: true })).body)).toBe('no-registration')
  })
})

describe('a door that calls the pilot', () => {
  it('stands on the pilot’s screen with who, where and since when, until the pilot answers', async () => {
    test.clock.now = morning + 60_000
    const { callId } = await test.done('doors.callPilot', {}, door)
    const call = { callId, checkpoint: sessionId, by: 'Téléphone de Nils', at: '2026-11-26T08:01:00.000Z' }
    expect(await calls(test.operator)).toEqual([{ ...call, answeredAt: null }])
    expect(await calls(door)).toEqual([{ ...call, answeredAt: null }])
    // Pressed again, it is the same call.
    expect(await test.done('doors.callPilot', {}, door)).toEqual({ callId })
    test.clock.now += 30_000
    await test.done('doors.answerCall', { checkpoint: sessionId, callId })
    expect(await calls(test.operator)).toEqual([])
    expect(await calls(door)).toEqual([{ ...call, answeredAt: '2026-11-26T08:01:30.000Z' }])
    await test.done('doors.answerCall', { checkpoint: sessionId, callId })
    expect((await test.done('doors.callPilot', {}, door)).callId).not.toBe(callId)
    await test.restart()
    expect(await calls(test.operator)).toHaveLength(1)
  })

  it('reads no other door’s call, and calls from no other door', async () => {
    await test.done('doors.callPilot', { checkpoint: sessionId }, await test.tokenOf('reception'))
    expect(await calls(door)).toEqual([])
    expect(await refusal('doors.callPilot', { checkpoint: 'other' })).toEqual([403, 'not-your-checkpoint'])
    const reception = await test.tokenOf('reception')
    expect(await refusal('doors.callPilot', { checkpoint: 'nowhere' }, reception)).toEqual([404, 'unknown-checkpoint'])
    const answer = await test.command('doors.answerCall', { checkpoint: sessionId, callId: 'none' }, test.operator)
    expect([answer.status, problemNamed(answer.body)]).toEqual([404, 'unknown-call'])
  })
})

describe('the figures of a door', () => {
  const asked = async (params: object, token = door) => {
    const { status, body } = await test.view('checkIn.stats', params, token)
    return status === 200 ? (body as { value: ViewValue<'checkIn.stats'> }).value.admitted : problemNamed(body)
  }

  it('are its own, whether it names itself or not', async () => {
    await scan(codes.soizic)
    expect([await asked({}), await asked({ checkpoint: sessionId })]).toEqual([1, 1])
    expect(await asked({ checkpoint: 'entrance' })).toBe(1)
  })

  it('are refused for another session, one that exists or not, over http and over a socket', async () => {
    const { sessionId: other } = await test.done('sessions.add', {
      title: 'Atelier B2',
      kind: 'workshop',
      roomId,
      day: 1,
      registration: true,
      code: 'B2',
      capacity: 2,
      startsAt: '2026-11-26T14:00:00+01:00',
      endsAt: '2026-11-26T15:30:00+01:00',
    })
    const { status, body } = await test.view('checkIn.stats', { checkpoint: other }, door)
    expect(body).toMatchObject({ status, roles: ['reception', 'pilot'] })
    expect([status, problemNamed(body)]).toEqual([403, 'not-your-checkpoint'])
    expect(await asked({ checkpoint: 'nowhere' })).toBe('not-your-checkpoint')
    const socket = await socketOf(door)
    const answer = await socket.emitWithAck('subscribe', { view: 'checkIn.stats', params: { checkpoint: other } })
    expect(problemNamed((answer as { problem: unknown }).problem)).toBe('not-your-checkpoint')
    expect(await asked({ checkpoint: other }, await test.tokenOf('reception'))).toBe(0)
  })
})

it('a door learns a first name, and nothing else of anybody, whatever it asks', async () => {
  const told: string[] = []
  for (const code of Object.values(codes))
    for (const name of ['checkIn.scan', 'checkIn.leave', 'checkIn.leave', 'checkIn.scan'] as const)
      told.push((await test.command(name, { code }, door)).text)
  for (const name of ['doorCalls', 'checkIn.stats', 'programme', 'rooms', 'me', 'event'] as const)
    told.push((await test.view(name, {}, door)).text)
  expect(told.join('\n').replaceAll(/"firstName":"(Soizic|Maëlle|Corentin)"/g, '')).not.toMatch(planted)
  expect(told.join('\n')).not.toContain('attendeeId')
})
