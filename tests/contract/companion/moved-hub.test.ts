import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { joinEvent } from '../join-event.ts'
import { foldersOfTests } from '../test-folders.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'
import { startCompanion } from './companion-host.ts'

const inTime = { timeout: 8000, interval: 25 }

let hub: TestStation
let pilots: TestStation
const folder = foldersOfTests()
beforeEach(async () => {
  hub = await startTestStation({ folder: folder(), hub: true })
  await vi.waitFor(() => expect(hub.station.staffUrl()).not.toBeNull(), inTime)
})
afterEach(async () => {
  await pilots?.stop()
  await hub.stop()
})

it('follows the hub to another station with the same key and fingerprint', async () => {
  const { roomId } = await prepareEvent(hub)
  await hub.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  await hub.done('cues.add', { roomId, title: 'Ouverture' })
  const where = folder()
  await joinEvent(hub, where, 'pilot', 'Pilotage 2')
  pilots = await startTestStation({ folder: where, isNew: true })
  const fingerprint = String((await hub.ask('GET', '/autorite.crt')).headers['x-regie-fingerprint'])
  const key = await hub.tokenOf('booth')
  const others = async () => ((await hub.view('handover', {}, key)).body as { value: { urls: string[] } }).value.urls
  await vi.waitFor(async () => expect(await others()).toHaveLength(1), inTime)
  const host = await startCompanion({ address: hub.station.staffUrl() as string, fingerprint }, key)
  await host.shows('nextCue', { room: roomId }, { text: 'Ouverture' })
  await pilots.done('stations.promote', {})
  await vi.waitFor(() => expect(hub.station.staffUrl()).toBeNull(), inTime)
  await host.isStatus('disconnected')
  await host.isStatus('ok')
  await pilots.done('cues.add', { roomId, title: 'Accueil', after: null })
  await host.shows('nextCue', { room: roomId }, { text: 'Accueil' })
  await host.stop()
})
