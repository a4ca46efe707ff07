import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { pairIdOf } from '../../../shared/domain/attendees/same-person.ts'
import { otherStation } from '../other-station.ts'
import { pairIn } from '../test-log.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let hub: TestStation
beforeEach(async () => {
  hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
})
afterEach(() => hub.stop())

const search = async (q: string) =>
  ((await hub.view('attendees.search', { q }, hub.operator)).body as { rows: ViewRow<'attendees.search'>[] }).rows

it('people whom a laptop merges where no command takes them apart stay two', async () => {
  const [{ attendeeId = '' } = {}] = await search('quemeneur')
  const other = await hub.done('attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' })
  const laptop = otherStation(hub.station.log.identity, 'mergedesk')
  expect(pairIn(hub.station.log, laptop, 'reception')).toMatchObject({ ok: true })
  const turned = pairIdOf(attendeeId, other.attendeeId).split('/').reverse().join('/')
  const merged = { lane: 'people', type: 'AttendeeMerged', payload: { attendeeId }, part: {} } as const
  laptop.write({ ...merged, stream: `same-person/${turned}` })
  expect(await hub.station.log.receive(laptop.batch('people'))).toBe('stored')
  expect((await search('quemeneur')).map((row) => row.attendeeId)).toEqual([attendeeId])
})

it('people of whom a laptop merges neither can be merged', async () => {
  const [{ attendeeId = '' } = {}] = await search('quemeneur')
  const { attendeeId: into } = await hub.done('attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' })
  const laptop = otherStation(hub.station.log.identity, 'mergedesk')
  expect(pairIn(hub.station.log, laptop, 'reception')).toMatchObject({ ok: true })
  const stream = `same-person/${pairIdOf(attendeeId, into)}`
  laptop.write({ lane: 'people', stream, type: 'AttendeeMerged', payload: { attendeeId: 'x' }, part: {} })
  expect(await hub.station.log.receive(laptop.batch('people'))).toBe('stored')
  await hub.done('attendees.merge', { attendeeId, into })
  expect(await search('quemeneur')).toEqual([])
})

it('a ticket that a laptop merges into a cancelled one still lets its person in, who is found', async () => {
  const cancelled = await hub.done('attendees.register', { lastName: 'Annulé', firstName: 'Yann' })
  await hub.done('attendees.amend', { attendeeId: cancelled.attendeeId, changes: { status: 'cancelled' } })
  const [{ attendeeId = '' } = {}] = await search('quemeneur')
  const laptop = otherStation(hub.station.log.identity, 'mergedesk')
  expect(pairIn(hub.station.log, laptop, 'reception')).toMatchObject({ ok: true })
  const pair = pairIdOf(attendeeId, cancelled.attendeeId)
  laptop.write({
    lane: 'people',
    stream: `same-person/${pair}`,
    type: 'AttendeeMerged',
    payload: { attendeeId },
    part: {},
  })
  expect(await hub.station.log.receive(laptop.batch('people'))).toBe('stored')
  expect((await search('quemeneur')).map((row) => row.attendeeId)).toEqual([attendeeId])
  expect(await hub.done('checkIn.scan', { code: codes.soizic })).toMatchObject({ verdict: 'admitted' })
})
