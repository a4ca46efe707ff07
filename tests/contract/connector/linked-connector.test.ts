import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openToken } from '../../../electron/station/connector/sealed-token.ts'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import { sealSecret } from '../../../electron/station/sealed-secret.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { connectorId } from '../../../shared/domain/attendees/connector.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { type Platform, registrations, startPlatform } from '../../support/registration-platform.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { morning, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

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
  openToken(log.streams.state('connector', connectorId).settings?.sealedToken ?? '', log)

it('one pilot’s station reads; another is asked through it, and takes over with the token that it was given', async () => {
  const standby = await link('pilot', 'Secours')
  await vi.waitFor(
    async () =>
      expect(await connectorAt(standby)).toMatchObject({
        station: { here: false },
        settings: { hasToken: true },
        lastAt: null,
        nextAt: null,
        last: null,
      }),
    inTime,
  )
  // Requested here, executed there.
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

it('a desk holds the settings, opens no token, and is told which station may act', async () => {
  const desk = await link('reception', 'Accueil 2')
  await vi.waitFor(async () => expect((await connectorAt(desk)).settings).toMatchObject({ hasToken: true }), inTime)
  expect([tokenAt(hub), tokenAt(desk)]).toEqual(['jeton', null])
  const answer = await desk.command('connector.configure', { on: true }, desk.operator)
  expect([answer.status, problemNamed(answer.body)]).toEqual([409, 'pilot-station-needed'])
}, 40_000)

it('a pilot’s laptop that was put out opens no token that is set afterwards', async () => {
  const [lost, standby] = [await link('pilot', 'Perdu'), await link('pilot', 'Secours')]
  const held = () => lost.station.log
  await vi.waitFor(() => expect(tokenAt(lost)).toBe('jeton'), inTime)
  expect(await connectorAt(hub)).toMatchObject({ needsNewToken: false })
  await hub.done('stations.revoke', { stationId: held().identity.stationId, why: 'stolen' })
  // It knows the earlier token.
  expect(await connectorAt(hub)).toMatchObject({ needsNewToken: true })
  await hub.done('connector.configure', { everyMinutes: 60 })
  expect(await connectorAt(hub)).toMatchObject({ needsNewToken: true })

  await hub.done('connector.configure', { token: 'nouveau' })
  expect(await connectorAt(hub)).toMatchObject({ needsNewToken: false })
  await vi.waitFor(() => expect(tokenAt(standby)).toBe('nouveau'), inTime)
  const { sealedToken } = hub.station.log.streams.state('connector', connectorId).settings ?? {}
  expect(openToken(sealedToken ?? '', held())).toBeNull()
}, 40_000)

it('a token that an earlier version has sealed opens, and is known to a pilot’s station that was put out since', async () => {
  const { log } = hub.station
  const { pilotPrivateKey } = log.identity
  const key = log.crypto.hmac(pilotPrivateKey ?? new Uint8Array(), 'registrations-token')
  await log.note('Pilotage', (writing) => {
    const { settings } = writing.state('connector', connectorId)
    if (settings) {
      const sealedToken = sealSecret('jeton', key)
      writing.append('connector', connectorId, { type: 'ConnectorConfigured', ...settings, sealedToken })
    }
  })
  expect([tokenAt(hub), (await connectorAt(hub)).needsNewToken]).toEqual(['jeton', false])
  const lost = await link('pilot', 'Perdu')
  await hub.done('stations.revoke', { stationId: lost.station.log.identity.stationId, why: 'stolen' })
  expect([tokenAt(hub), (await connectorAt(hub)).needsNewToken]).toEqual(['jeton', true])
}, 40_000)
