import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { verifyArchive } from '../../../electron/station/archive/verify-archive.ts'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { dumpTables, newFolder, removeFolder } from '../test-log.ts'
import {
  codes,
  morning,
  planted,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestStation,
} from '../test-station.ts'

const inTime = { timeout: 10_000, interval: 25 }

let hub: TestStation
let other: TestStation
const folders: string[] = []
async function begin(role: PairedRole): Promise<void> {
  folders.push(newFolder(), newFolder())
  const [hubFolder = '', folder = ''] = folders
  hub = await startTestStation({ folder: hubFolder, hub: true })
  await prepareEvent(hub)
  const { code } = await hub.done('stations.pair', { role, name: 'Accueil 2' })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  other = await startTestStation({ folder, isNew: true })
  await vi.waitFor(async () => expect((await scanned('CABG8WXYZ2')).verdict).toBe('unpaid'), inTime)
}
const scanned = async (code: string) => other.done('checkIn.scan', { code })
beforeEach(() => begin('reception'))
afterEach(async () => {
  expect([hub.errors, other.errors]).toEqual([[], []])
  await other.stop()
  await hub.stop()
  for (const folder of folders.splice(0)) removeFolder(folder)
})
const together = () =>
  vi.waitFor(() => {
    const held = hub.station.log.origins.versionVector()
    // Reception does not hold every lane.
    expect(held).toMatchObject(other.station.log.origins.versionVector())
  }, inTime)
const archiveOf = async (station: TestStation) =>
  fetch(`${station.station.url}/api/v1/export/archive`, { headers: station.bearer(station.operator) })

it('an archive proves what other stations wrote, by their own signatures', async () => {
  expect((await scanned(codes.soizic)).verdict).toBe('admitted')
  await together()
  const answer = await archiveOf(hub)
  const zip = new Uint8Array(await answer.arrayBuffer())
  const report = await verifyArchive(nodeCrypto, zip)
  expect(report.fault).toBeNull()
  const { stationId } = other.station.log.identity
  expect(Buffer.from(zip).toString('latin1')).toContain(stationId)
  const present = await hub.ask('GET', '/api/v1/export/attendance', hub.bearer(hub.operator))
  expect(present.text.split('\r\n').find((line) => line.includes('Soizic'))).toContain(';Oui;')
})

it('a station that is not a pilot’s exports no archive, and erases nobody', async () => {
  const answer = await archiveOf(other)
  expect([answer.status, problemNamed(await answer.json())]).toEqual([409, 'not-a-pilot-station'])
  for (const { clock } of [hub, other]) clock.now = Date.parse('2026-11-30T09:00:00+01:00')
  const { status, body } = await other.command('attendees.purge', {}, other.operator)
  expect([status, problemNamed(body)]).toEqual([409, 'pilot-station-needed'])
  expect(dumpTables(other.station.log)).toMatch(planted)
})

it('a purge of people reaches every station, and brings nobody back when one was away', async () => {
  expect((await scanned(codes.soizic)).verdict).toBe('admitted')
  await together()
  other.station.cable(false)
  const isConnected = async () => {
    const { body } = await other.view('stations', {}, other.operator)
    return (body as { rows: { hub: boolean; connected: boolean }[] }).rows.find((row) => row.hub)?.connected ?? false
  }
  await vi.waitFor(async () => expect(await isConnected()).toBe(false), inTime)
  await other.done('attendees.amend', { attendeeId: await idOf('Trividic'), changes: { lastName: 'Trividic-Abgrall' } })
  for (const { clock } of [hub, other]) clock.now = Date.parse('2026-11-30T09:00:00+01:00')
  expect(await hub.done('attendees.purge', {})).toEqual({ erased: 3, kept: 0, left: 0 })
  other.station.cable(true)
  await together()
  await vi.waitFor(() => {
    for (const { station } of [hub, other]) {
      station.log.derived.flush()
      expect(dumpTables(station.log)).not.toMatch(planted)
    }
  }, inTime)
  for (const station of [hub, other])
    expect((await station.ask('GET', '/api/v1/verify', station.bearer(station.operator))).body).toMatchObject({
      fault: null,
    })
})

async function idOf(name: string): Promise<string> {
  const { body } = await other.view('attendees.search', { q: name }, other.operator)
  const [row] = (body as { rows: { attendeeId: string }[] }).rows
  return row?.attendeeId ?? ''
}
