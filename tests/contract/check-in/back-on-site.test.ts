import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { pairIdOf } from '../../../shared/domain/attendees/same-person.ts'
import { otherStation } from '../other-station.ts'
import { pairIn } from '../test-log.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
/** The workshop has two places, for Soizic and Maëlle. */
let sessionId: string
let ids: Record<keyof typeof codes, string>
beforeEach(async () => {
  test = await startTestStation()
  sessionId = (await prepareEvent(test)).sessionId
  const { body } = await test.view('attendees.listed', { lines: Object.values(codes) }, test.operator)
  const [soizic, maelle, corentin] = (body as { rows: ViewRow<'attendees.listed'>[] }).rows.map(
    ({ attendee }) => attendee?.attendeeId ?? '',
  )
  ids = { soizic: soizic ?? '', maelle: maelle ?? '', corentin: corentin ?? '' }
})
afterEach(() => test.stop())

const session = async () =>
  ((await test.view('programme', {}, test.operator)).body as { rows: ViewRow<'programme'>[] }).rows[0]
const one = async (id: string) =>
  ((await test.view('attendees.one', { id }, test.operator)).body as { value: ViewValue<'attendees.one'> }).value
const move = async (...attendeeIds: string[]) =>
  (await test.done('attendees.moveToRemote', { attendeeIds })).moveId ?? ''

const accessOf = async (id: string) =>
  ((await test.view('remoteAccess', { id }, test.operator)).body as { value: ViewValue<'remoteAccess'> }).value

it('who comes back on site has their seat again where one is free, and is told of where not', async () => {
  const moveId = await move(ids.soizic, ids.maelle)
  expect((await session())?.registered).toBe(0)
  await test.done('registrations.set', { attendeeId: ids.corentin, sessionIds: [sessionId] })
  expect(await test.done('attendees.undoMoveToRemote', { moveId })).toEqual({
    restored: 2,
    changedSince: 0,
    withoutSeat: [{ attendeeId: ids.maelle, sessionIds: [sessionId] }],
  })
  expect(await session()).toMatchObject({ registered: 2, capacity: 2 })
  expect(await one(ids.soizic)).toMatchObject({ pass: { remote: false }, sessionIds: [sessionId] })
  expect(await one(ids.maelle)).toMatchObject({ pass: { remote: false }, sessionIds: [] })
})

it('a session without a number of places has a seat for everybody who comes back', async () => {
  const settings = await session()
  if (!settings) throw new Error('no session')
  const { sessionId: another } = await test.done('sessions.add', {
    title: 'Plénière',
    kind: 'plenary',
    roomId: settings.roomId,
    day: 1,
    registration: true,
    startsAt: settings.startsAt,
    endsAt: settings.endsAt,
  })
  for (const attendeeId of Object.values(ids))
    await test.done('registrations.set', { attendeeId, sessionIds: [another] })
  const moveId = await move(ids.soizic, ids.maelle)
  expect(await test.done('attendees.undoMoveToRemote', { moveId })).toMatchObject({ restored: 2, withoutSeat: [] })
  expect(await one(ids.maelle)).toMatchObject({ sessionIds: [another] })
})

it('a session that was beyond its places before the move is not filled beyond them again', async () => {
  await test.done('registrations.set', { attendeeId: ids.corentin, sessionIds: [sessionId] })
  expect((await session())?.registered).toBe(3)
  const moveId = await move(ids.soizic)
  const { withoutSeat } = await test.done('attendees.undoMoveToRemote', { moveId })
  expect(withoutSeat).toEqual([{ attendeeId: ids.soizic, sessionIds: [sessionId] }])
  expect((await session())?.registered).toBe(2)
})

it('a move that a laptop has made up takes nobody’s remote participation away', async () => {
  const { log } = test.station
  const pass = { days: [1], evening: false, remote: true }
  const { attendeeId } = await test.done('attendees.register', { lastName: 'Distante', firstName: 'Ana', pass })
  await test.done('attendees.amend', { attendeeId: ids.soizic, changes: { pass } })
  await test.done('registrations.set', { attendeeId: ids.soizic, sessionIds: [] })
  const lost = otherStation(log.identity, 'lost')
  pairIn(log, lost, 'reception')
  const moveId = `lost${'x'.repeat(10)}`
  const people = [attendeeId, ids.soizic].map((id) => ({ attendeeId: id, days: [1], evening: false, sessionIds: [] }))
  const stream = `remote-move/${moveId}`
  lost.write({ lane: 'people', stream, type: 'PeopleMovedToRemote', payload: { people }, ts: log.now() })
  expect(await log.receive(lost.batch('people'))).toBe('stored')
  expect(await test.done('attendees.undoMoveToRemote', { moveId })).toMatchObject({ restored: 0, changedSince: 2 })
  for (const id of [attendeeId, ids.soizic]) expect(await one(id)).toMatchObject({ pass })
})

it('a person’s remote access is shown as their ticket has it', async () => {
  const access = () => accessOf(ids.soizic)
  expect(await access()).toEqual({ follows: false, revoked: false, url: null })
  await move(ids.soizic)
  expect(await access()).toEqual({ follows: true, revoked: false, url: null })
  await test.done('remoteAccess.revoke', { attendeeId: ids.soizic })
  expect(await access()).toEqual({ follows: true, revoked: true, url: null })
  await test.done('remoteAccess.renew', { attendeeId: ids.soizic })
  expect(await access()).toEqual({ follows: true, revoked: false, url: null })
  await test.done('attendees.amend', { attendeeId: ids.soizic, changes: { status: 'cancelled' } })
  expect(await access()).toEqual({ follows: false, revoked: false, url: null })
})

it('a person whom only a station that was put out has entered is shown as cut off, and comes in by a pilot’s link', async () => {
  const { log } = test.station
  const lost = otherStation(log.identity, 'lost')
  pairIn(log, lost, 'reception')
  lost.write({
    lane: 'people',
    stream: 'attendee/made-up',
    type: 'AttendeeRegistered',
    payload: { cells: { pass: { days: [], evening: false, remote: true } }, sessionIds: [], substitutes: null },
    part: { code: 'K'.repeat(10), lastName: 'Kerbrat', firstName: 'Solène' },
    ts: test.clock.now,
  })
  expect(await log.receive(lost.batch('people'))).toBe('stored')
  expect(await accessOf('made-up')).toMatchObject({ follows: true, revoked: false })
  await test.done('stations.revoke', { stationId: 'lost', why: 'stolen' })
  expect(await accessOf('made-up')).toMatchObject({ follows: true, revoked: true })
  await test.done('remoteAccess.renew', { attendeeId: 'made-up' })
  expect(await accessOf('made-up')).toMatchObject({ follows: true, revoked: false })
})

it('a person with several tickets is shut out by all of them, and let in again by one', async () => {
  await move(ids.maelle, ids.corentin)
  for (const attendeeId of [ids.maelle, ids.corentin])
    await test.done('attendees.merge', { attendeeId, into: ids.soizic })
  expect(await accessOf(ids.soizic)).toMatchObject({ follows: true, revoked: false })
  await test.done('remoteAccess.revoke', { attendeeId: ids.soizic })
  const shut = { follows: true, revoked: true }
  for (const id of [ids.soizic, ids.maelle, ids.corentin]) expect(await accessOf(id)).toMatchObject({ revoked: true })
  expect(await accessOf(ids.soizic)).toMatchObject(shut)

  for (const _ of ['after that', 'once more']) {
    await test.done('remoteAccess.renew', { attendeeId: ids.soizic })
    expect(await accessOf(ids.soizic)).toMatchObject({ follows: true, revoked: false })
    const both = await Promise.all([ids.maelle, ids.corentin].map(accessOf))
    expect(both.map((access) => access?.revoked).sort()).toEqual([false, true])
  }
})

it('a hidden ticket that a pilot looks up by its code is shut alone', async () => {
  await move(ids.soizic, ids.maelle)
  await test.done('attendees.merge', { attendeeId: ids.maelle, into: ids.soizic })
  await test.done('remoteAccess.revoke', { attendeeId: ids.maelle })
  expect(await accessOf(ids.maelle)).toMatchObject({ follows: true, revoked: true })
  expect(await accessOf(ids.soizic)).toMatchObject({ follows: true, revoked: false })
})

it('a merge by a station that was put out shuts nobody else out', async () => {
  const { log } = test.station
  await move(ids.maelle)
  const desk = otherStation(log.identity, 'mergingdesk')
  pairIn(log, desk, 'reception')
  const stream = `same-person/${pairIdOf(ids.soizic, ids.maelle)}`
  desk.write({ lane: 'people', stream, type: 'AttendeeMerged', payload: { attendeeId: ids.maelle }, ts: log.now() })
  expect(await log.receive(desk.batch('people'))).toBe('stored')
  expect(await accessOf(ids.soizic)).toMatchObject({ follows: true })
  await test.done('stations.revoke', { stationId: desk.stationId })
  expect(await accessOf(ids.soizic)).toMatchObject({ follows: false })
  await test.done('remoteAccess.revoke', { attendeeId: ids.soizic })
  expect(await accessOf(ids.maelle)).toMatchObject({ follows: true, revoked: false })
})

it('a crowd that a laptop has registered for a thousand sessions each moves and comes back as any other', async () => {
  const { log } = test.station
  const laptop = otherStation(log.identity, 'lost')
  pairIn(log, laptop, 'reception')
  const sessionIds = Array.from({ length: 1000 }, (_, at) => `${at}${'"'.repeat(190)}`)
  for (const id of [ids.soizic, ids.maelle, ids.corentin])
    laptop.write({
      ...({ lane: 'people', stream: `attendee/${id}`, type: 'RegistrationsSet', ts: log.now() + 1 } as const),
      payload: { sessionIds },
    })
  expect(await log.receive(laptop.batch('people'))).toBe('stored')
  const moveId = await move(ids.soizic, ids.maelle, ids.corentin)
  expect(await test.done('attendees.undoMoveToRemote', { moveId })).toMatchObject({ restored: 3, changedSince: 0 })
})
