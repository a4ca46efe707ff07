import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import type { CommandInput, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { type OtherStation, otherStation } from '../other-station.ts'
import { pairIn, takeIn } from '../test-log.ts'
import {
  codes,
  day1,
  morning,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestStation,
} from '../test-station.ts'

const minute = 60_000
const at = (ms: number): string => new Date(ms).toISOString()

let hub: TestStation
let desk: OtherStation
let sent = 0
beforeEach(async () => {
  hub = await startTestStation({ hub: true })
  await prepareEvent(hub)
  desk = otherStation(hub.station.log.identity, `desk${morning}`)
  pairIn(hub.station.log, desk, 'reception', { name: 'Accueil 2' })
  sent = 0
})
afterEach(async () => await hub.stop())

/** The desk admits a person, and its fact arrives `late` ms after the event's morning. */
function letsIn(ticket: string, late: number, wallMs = morning): void {
  const stream = `admission/${attendeeIdOf(hub.station.log, ticket)}/entrance/${day1}`
  const commandId = randomUUID()
  desk.write({ lane: 'people', stream, type: 'AttendeeAdmitted', payload: {}, ts: wallMs, wallMs, commandId })
  hub.clock.now = morning + late
  expect(takeIn(hub.station.log, desk.batch('people', sent))).toMatchObject({ ok: true })
  sent = desk.written('people')
}
const putOut = (input: Omit<CommandInput<'stations.revoke'>, 'stationId'>) =>
  hub.done('stations.revoke', { stationId: desk.stationId, ...input })
const cameSince = async (since: string) =>
  (
    (await hub.view('stations.cameSince', { stationId: desk.stationId, since }, hub.operator)).body as {
      value: ViewValue<'stations.cameSince'>
    }
  ).value
const listed = async () =>
  (
    (await hub.view('stations.leftOut', { stationId: desk.stationId }, hub.operator)).body as {
      rows: ViewRow<'stations.leftOut'>[]
    }
  ).rows.map(({ person }) => person?.firstName)
const admitted = () =>
  [...hub.station.log.streams.all('admission')].filter(([, { standing }]) => standing.length > 0).length

it('what came after the moment that a pilot gives does not count, whatever instant it bears', async () => {
  letsIn(codes.soizic, 0)
  // The thief dates its fact before the theft.
  letsIn(codes.maelle, 10 * minute, morning - minute)
  const since = at(morning + 5 * minute)
  expect(await cameSince(since)).toEqual({ facts: 1, heardFrom: at(morning) })
  expect(await putOut({ why: 'stolen', since })).toEqual({ leftOut: 1 })
  expect(admitted()).toBe(1)
  expect(await listed()).toEqual(['Maëlle'])
})

it('may be said later, and is read again where it was left out before', async () => {
  letsIn(codes.soizic, 0)
  letsIn(codes.maelle, 10 * minute)
  await putOut({ why: 'lost' })
  expect(admitted()).toBe(2)
  letsIn(codes.corentin, 12 * minute)
  expect(await listed()).toEqual(['Corentin'])
  await hub.done('stations.leaveOut', { stationId: desk.stationId })
  expect(await listed()).toEqual([])
  await putOut({ since: at(morning + 5 * minute) })
  expect(admitted()).toBe(1)
  expect(await listed()).toEqual(['Maëlle', 'Corentin'])
})

it('of a moment before all that is held nothing counts, and the pilot is told from when on it is held', async () => {
  hub.clock.now = morning + minute
  letsIn(codes.soizic, 2 * minute)
  const since = at(morning)
  expect(await cameSince(since)).toEqual({ facts: 1, heardFrom: at(morning + 2 * minute) })
  await putOut({ why: 'stolen', since })
  expect(admitted()).toBe(0)
  expect(await listed()).toEqual(['Soizic'])
})

it('a moment that is none, or of an unknown station, is refused or nothing', async () => {
  const refused = await hub.command(
    'stations.revoke',
    { stationId: desk.stationId, since: 'hier' } as CommandInput<'stations.revoke'>,
    hub.operator,
  )
  expect(refused.status).toBe(400)
  const none = await hub.view('stations.cameSince', { stationId: 'nobody', since: at(morning) }, hub.operator)
  expect(none.body).toMatchObject({ value: { facts: 0, heardFrom: null } })
})

it('is refused for a former pilot’s station: stations it put out and data it erased would come back', async () => {
  const pilot = otherStation(hub.station.log.identity, `pilot${morning}`)
  pairIn(hub.station.log, pilot, 'pilot')
  pairIn(hub.station.log, pilot, 'booth', { ts: 2 })
  const input = { stationId: pilot.stationId, since: at(morning) }
  const { status, body } = await hub.command('stations.revoke', input, hub.operator)
  expect([status, problemNamed(body)]).toEqual([409, 'since-of-a-pilot'])
})

it('a station loses the keys of every role that it has had, and its report tells what each of them read', async () => {
  const former = otherStation(hub.station.log.identity, `former${morning}`)
  pairIn(hub.station.log, former, 'reception')
  pairIn(hub.station.log, former, 'booth', { ts: 2 })
  await hub.done('stations.revoke', { stationId: former.stationId, why: 'lost' })
  const { body } = await hub.view('stations.putOut', { stationId: former.stationId }, hub.operator)
  const { value } = body as { value: ViewValue<'stations.putOut'> }
  expect(value?.keys.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['people', 'show']))
  expect(value?.reads.people).toBeGreaterThan(0)
})
