import { afterEach, beforeEach, expect, it } from 'vitest'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import { pairIdOf } from '../../../shared/domain/attendees/same-person.ts'
import { type OtherStation, otherStation } from '../other-station.ts'
import { pairIn } from '../test-log.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let hub: TestStation
let desk: OtherStation
beforeEach(async () => {
  hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
  desk = otherStation(hub.station.log.identity, 'mergingdesk')
  pairIn(hub.station.log, desk, 'reception')
  const [soizic, maelle] = [idOf(codes.soizic), idOf(codes.maelle)]
  const stream = `same-person/${pairIdOf(soizic, maelle)}`
  const ts = hub.station.log.now() + 1
  desk.write({ lane: 'people', stream, type: 'AttendeeMerged', payload: { attendeeId: maelle }, ts })
  expect(await hub.station.log.receive(desk.batch('people'))).toBe('stored')
  // The last link of the chain, by another station: it is erased too where the chain holds without the desk.
  await hub.done('attendees.merge', { attendeeId: idOf(codes.corentin), into: soizic })
})
afterEach(() => hub.stop())

const idOf = (ticket: string) => attendeeIdOf(hub.station.log, ticket)
const eraseSoizic = () => hub.done('attendees.erase', { attendeeIds: [idOf(codes.soizic)] })
const isErased = (ticket: string) => hub.station.log.streams.state('attendee', idOf(ticket)).erased

it('with somebody go the entries that are shown as theirs', async () => {
  expect(await eraseSoizic()).toEqual({ erased: 3 })
})

it('a merge by a station that was put out erases nobody, even if others do', async () => {
  await hub.done('stations.revoke', { stationId: desk.stationId })
  expect(await eraseSoizic()).toEqual({ erased: 2 })
  expect([isErased(codes.maelle), isErased(codes.corentin)]).toEqual([false, true])
  const { body } = await hub.view('attendees.search', { q: 'maelle' }, hub.operator)
  expect((body as { rows: unknown[] }).rows).toHaveLength(1)
  expect(await hub.done('checkIn.scan', { code: codes.maelle })).toMatchObject({ verdict: 'admitted' })
})
