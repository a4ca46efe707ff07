import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
/** Soizic and Maëlle are registered for it. */
let cancelled: string
/** Nobody is. It has one seat. */
let instead: string

beforeEach(async () => {
  test = await startTestStation()
  const { sessionId, roomId } = await prepareEvent(test)
  cancelled = sessionId
  const a1 = await test.done('sessions.add', {
    title: 'Atelier A1 : Fratries',
    kind: 'workshop',
    roomId,
    day: 1,
    registration: true,
    code: 'A1',
    capacity: 1,
    startsAt: '2026-11-26T16:00:00+01:00',
    endsAt: '2026-11-26T17:00:00+01:00',
  })
  instead = a1.sessionId
})
afterEach(() => test.stop())

const cancel = () =>
  test.done('sessions.cancel', { sessionId: cancelled, reason: 'Salle fermée', insteadSessionId: instead })
const scan = (code: string, checkpoint = 'entrance') => test.done('checkIn.scan', { code, checkpoint })
const a1 = { title: 'Atelier A1 : Fratries', roomName: 'Salle 200', startsAt: '2026-11-26T15:00:00.000Z' }
const told = [{ code: 'A2', title: 'Atelier A2', reason: 'Salle fermée', instead: a1 }]

describe('who is registered for a cancelled session', () => {
  it('is let in at the door of the one that is instead, until it is full', async () => {
    expect(await scan(codes.soizic, instead)).toMatchObject({ verdict: 'not-registered-for-session' })
    await cancel()
    expect(await scan(codes.soizic, cancelled)).toMatchObject({ verdict: 'session-cancelled' })
    expect(await scan(codes.soizic, instead)).toMatchObject({ verdict: 'admitted' })
    expect(await scan(codes.maelle, instead)).toMatchObject({ verdict: 'session-full' })
  })

  it('is told so at its door even if they were in before, under either code of theirs, and still leaves', async () => {
    const twice = await test.done('attendees.register', {
      lastName: 'Quéméneur',
      firstName: 'Soizic',
      sessionIds: [cancelled],
    })
    expect(await scan(twice.code, cancelled)).toMatchObject({ verdict: 'admitted' })
    const { attendee } = await scan(codes.soizic)
    if (!(attendee && 'attendeeId' in attendee)) throw new Error('the desk reads who it is')
    const { attendeeId } = attendee
    await test.done('attendees.merge', { attendeeId: twice.attendeeId, into: attendeeId })
    const told = { verdict: 'session-cancelled', sessionCancelled: { reason: 'Salle fermée', instead: a1 } }
    for (const code of [codes.soizic, twice.code])
      expect(await scan(code, cancelled)).toMatchObject({ verdict: 'already-admitted' })
    await cancel()
    for (const code of [codes.soizic, twice.code]) expect(await scan(code, cancelled)).toMatchObject(told)
    expect(await test.done('checkIn.admit', { attendeeId, checkpoint: cancelled })).toMatchObject(told)
    expect(await scan(codes.soizic, instead)).toMatchObject({ verdict: 'admitted' })
    const left = await test.done('checkIn.leave', { code: codes.soizic, checkpoint: cancelled })
    expect(left).toMatchObject({ verdict: 'left' })
  })

  it('who was in is in again when the session is restored', async () => {
    await scan(codes.soizic, cancelled)
    await cancel()
    await test.done('sessions.restore', { sessionId: cancelled })
    expect(await scan(codes.soizic, cancelled)).toMatchObject({ verdict: 'already-admitted' })
  })

  it('is let in nowhere else', async () => {
    const { attendeeId, code } = await test.done('attendees.register', { lastName: 'Morvan', firstName: 'Tanguy' })
    await cancel()
    expect(await scan(code, instead)).toMatchObject({ verdict: 'not-registered-for-session' })
    await test.done('sessions.restore', { sessionId: cancelled })
    await test.done('registrations.set', { attendeeId, sessionIds: [cancelled] })
    expect(await scan(code, instead)).toMatchObject({ verdict: 'not-registered-for-session' })
  })

  it('is not on the seat of somebody absent', async () => {
    await cancel()
    await test.done('sessions.freeSeats', { sessionId: instead, on: true })
    test.clock.now = Date.parse('2026-11-26T16:10:00+01:00')
    const answer = await scan(codes.soizic, instead)
    expect(answer.verdict).toBe('admitted')
    expect(answer).not.toHaveProperty('onFreedSeat')
  })

  it('learns it at the entrance, at each scan that finds them in', async () => {
    await cancel()
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'admitted', cancelledSessions: told })
    expect(await scan(codes.soizic)).toMatchObject({ verdict: 'already-admitted', cancelledSessions: told })
    // Whoever is stopped has something else to settle first, and whoever stands at the right door needs no word.
    expect(await scan(codes.corentin)).not.toHaveProperty('cancelledSessions')
    expect(await scan(codes.soizic, instead)).not.toHaveProperty('cancelledSessions')
  })

  it('learns nothing of a session that takes place, or of another day', async () => {
    expect(await scan(codes.soizic)).not.toHaveProperty('cancelledSessions')
    await cancel()
    test.clock.now += 24 * 3_600_000
    const answer = await scan(codes.maelle)
    expect(answer.verdict).toBe('admitted')
    expect(answer).not.toHaveProperty('cancelledSessions')
  })
})
