import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openToken } from '../../electron/station/connector/sealed-token.ts'
import { comeIn } from '../../electron/station/replication/come-in.ts'
import type { ViewValue } from '../../shared/contract/contract.ts'
import { connectorId } from '../../shared/domain/attendees/connector.ts'
import type { PairedRole } from '../../shared/domain/stations/authority.ts'
import { type Platform, registrations, startPlatform } from '../support/registration-platform.ts'
import { newFolder, removeFolder } from './test-log.ts'
import { morning, problemNamed, startTestStation, type TestStation } from './test-station.ts'

const inTime = { timeout: 10_000, interval: 25 }
let platform: Platform
let hub: TestStation
let others: TestStation[]
let folders: string[]
beforeEach(async () => {
  platform = await startPlatform({ format: 'csv', token: 'jeton' })
  platform.holds(registrations(12))
  others = []
  folders = [newFolder()]
  hub = await startTestStation({ folder: folders[0] ?? '', hub: true })
  await hub.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26'] })
  await hub.done('connector.configure', { address: platform.address, format: 'csv', token: 'jeton', on: false })
})
afterEach(async () => {
  for (const station of [...others, hub]) await station.stop()
  await platform.stop()
  folders.forEach(removeFolder)
})

async function link(role: PairedRole, name: string): Promise<TestStation> {
  const folder = newFolder()
  folders.push(folder)
  const { code } = await hub.done('stations.pair', { role, name })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  const station = await startTestStation({ folder, isNew: true })
  others.push(station)
  return station
}
const connectorAt = async (station: TestStation) =>
  ((await station.view('connector', {}, station.operator)).body as { value: ViewValue<'connector'> }).value
const tokenAt = ({ station: { log } }: TestStation) =>
  openToken(log.streams.state('connector', connectorId).settings?.sealedToken ?? '', log.identity)

it('one pilot’s station reads; another is asked through it, and takes over with the token that it was given', async () => {
  const standby = await link('pilot', 'Secours')
  await vi.waitFor(
    async () =>
      expect(await connectorAt(standby)).toMatchObject({
        ...{ station: { here: false }, settings: { hasToken: true }, lastAt: null, nextAt: null, last: null },
      }),
    inTime,
  )
  // Asked here, done there.
  await vi.waitFor(async () => expect(await standby.done('connector.pullNow', {})).toEqual({ started: true }), inTime)
  await vi.waitFor(async () => expect(await connectorAt(hub)).toMatchObject({ last: 'imported' }), inTime)
  expect(await connectorAt(standby)).toMatchObject({ last: null, state: 'off' })

  await standby.done('connector.configure', { everyMinutes: 60 })
  expect(await connectorAt(standby)).toMatchObject({ station: { name: 'Secours', here: true } })
  await vi.waitFor(
    async () => expect(await connectorAt(hub)).toMatchObject({ station: { name: 'Secours', here: false }, last: null }),
    inTime,
  )
  await hub.stop()
  expect(await standby.done('connector.pullNow', {})).toEqual({ started: true })
  await vi.waitFor(async () => expect(await connectorAt(standby)).toMatchObject({ last: 'imported' }), inTime)
  expect(platform.asked.map(({ status }) => status)).toEqual([200, 200])
  await hub.begin()
}, 40_000)

it('a desk holds the settings, opens no token, and is told whose it is to do', async () => {
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect((await connectorAt(desk)).settings).toMatchObject({ hasToken: true }), inTime)
  expect([tokenAt(hub), tokenAt(desk)]).toEqual(['jeton', null])
  const answer = await desk.command('connector.configure', { on: true }, desk.operator)
  expect([answer.status, problemNamed(answer.body)]).toEqual([409, 'pilot-station-needed'])
}, 40_000)
