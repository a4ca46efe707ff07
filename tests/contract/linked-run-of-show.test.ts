import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { comeIn } from '../../electron/station/replication/come-in.ts'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from './test-log.ts'
import { codes, morning, prepareEvent, startTestStation, type TestStation } from './test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
type Cue = ViewRow<'runOfShow'>

let hub: TestStation
let booth: TestStation
let roomId = ''
const folders: string[] = []
beforeEach(async () => {
  folders.push(newFolder(), newFolder())
  const [hubFolder = '', folder = ''] = folders.slice(-2)
  hub = await startTestStation({ folder: hubFolder, hub: true })
  ;({ roomId } = await prepareEvent(hub))
  const { code } = await hub.done('stations.pair', { role: 'booth', name: 'Régie' })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  booth = await startTestStation({ folder, isNew: true })
  await vi.waitFor(async () => expect((await booth.view('rooms', {}, booth.operator)).text).toContain(roomId), inTime)
})
afterEach(async () => {
  await booth.stop()
  await hub.stop()
  for (const folder of folders.splice(0)) removeFolder(folder)
})
const cues = async (station: TestStation) =>
  ((await station.view('runOfShow', { roomId }, station.operator)).body as { rows: Cue[] }).rows

it('a cue is taken at the station that has the room’s air, wherever it is asked for, and is on at both', async () => {
  await booth.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  const { cueId } = await hub.done('cues.add', {
    ...{ roomId, title: 'Ouverture', plannedAt: new Date(morning).toISOString(), lengthS: 600, onFailure: 'go-on' },
    legs: [{ roomId, kind: 'scene', scene: 'Pupitre' }],
  })
  await vi.waitFor(async () => expect(await cues(booth)).toHaveLength(1), inTime)
  await vi.waitFor(async () => expect((await hub.view('show', {}, hub.operator)).text).toContain('OBS'), inTime)
  const { takeId, legs } = await hub.done('show.take', { cueId })
  // Of the one OBS that the booth's station cannot reach.
  expect(legs).toMatchObject([{ roomId, state: 'failed', reason: 'obs-lost' }])
  const on = { cueId, state: 'current', startedAt: new Date(morning).toISOString() }
  for (const station of [booth, hub])
    await vi.waitFor(async () => expect(await cues(station)).toMatchObject([on]), inTime)
  // The hub takes the room over: what is on stays on.
  await vi.waitFor(async () => expect((await hub.view('takes', {}, hub.operator)).text).toContain(takeId), inTime)
  await hub.done('rooms.takeOver', { roomId })
  expect(await cues(hub)).toMatchObject([on])
  const { adjustmentId } = await booth.done('cues.adjust', { roomId, how: 'cut', cueIds: [await another()] })
  await vi.waitFor(async () => expect((await cues(hub))[1]).toMatchObject({ state: 'cut' }), inTime)
  await hub.done('cues.undoAdjustment', { adjustmentId })
  await vi.waitFor(async () => expect((await cues(booth))[1]).toMatchObject({ state: 'next' }), inTime)
  expect([hub.errors, booth.errors]).toEqual([[], []])
})
async function another(): Promise<string> {
  const { cueId } = await booth.done('cues.add', { roomId, title: 'Film' })
  return cueId
}

it('a speaker whom the door has let in has arrived, also where nobody’s registration is held', async () => {
  await booth.done('cues.add', {
    ...{ roomId, title: 'Table ronde', plannedAt: new Date(morning).toISOString() },
    speakers: [{ name: 'Soizic Quéméneur' }],
  })
  await vi.waitFor(async () => expect(await cues(hub)).toHaveLength(1), inTime)
  await hub.done('checkIn.scan', { code: codes.soizic })
  await vi.waitFor(async () => expect((await cues(booth))[0]?.speakers).toMatchObject([{ arrived: true }]), inTime)
  expect([hub.errors, booth.errors]).toEqual([[], []])
})
