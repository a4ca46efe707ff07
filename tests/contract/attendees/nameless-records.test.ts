import { afterEach, beforeEach, expect, it } from 'vitest'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import { pairIdOf } from '../../../shared/domain/attendees/same-person.ts'
import { otherStation } from '../other-station.ts'
import { dumpTables, pairIn } from '../test-log.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const nameless = 'zznameless'

let hub: TestStation
let reception: string
beforeEach(async () => {
  hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
  reception = await hub.tokenOf('reception')
  const desk = otherStation(hub.station.log.identity, 'namelessdesk')
  const soizic = attendeeIdOf(hub.station.log, codes.soizic)
  pairIn(hub.station.log, desk, 'reception')
  const ts = hub.station.log.now() + 1
  const fact = { lane: 'people', ts } as const
  desk.write({
    ...fact,
    stream: `attendee/${nameless}`,
    type: 'AttendeeRegistered',
    part: { firstName: 'Zorglub' },
    payload: { cells: {}, sessionIds: [], substitutes: null },
  })
  desk.write({
    ...fact,
    stream: `same-person/${pairIdOf(soizic, nameless)}`,
    type: 'AttendeeMerged',
    payload: { attendeeId: soizic },
  })
  expect(await hub.station.log.receive(desk.batch('people'))).toBe('stored')
})
afterEach(() => hub.stop())

it('a record without a ticket hides no person and voids no ticket', async () => {
  const { body } = await hub.view('attendees.search', { q: 'soizic' }, reception)
  expect((body as { rows: unknown[] }).rows).toHaveLength(1)
  expect(await hub.done('checkIn.scan', { code: codes.soizic }, reception)).toMatchObject({ verdict: 'admitted' })
})

it('a purge of people erases records that no list shows, and counts them', async () => {
  hub.clock.now = Date.parse('2026-11-30T09:00:00+01:00')
  expect(await hub.done('attendees.purge', {})).toEqual({ erased: 4, kept: 0, left: 0 })
  hub.station.log.derived.flush()
  expect(dumpTables(hub.station.log)).not.toMatch(/Quéméneur|Zorglub/)
})
