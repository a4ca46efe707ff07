import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

let hub: TestStation
let booth: TestStation
let roomId = ''
const folders: string[] = []
beforeEach(async () => {
  folders.push(newFolder(), newFolder())
  const [hubFolder = '', folder = ''] = folders.slice(-2)
  hub = await startTestStation({ folder: hubFolder, hub: true })
  ;({ roomId } = await prepareEvent(hub))
  const { code } = await hub.done('stations.pair', { role: 'booth', name: 'Régie 2' })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  booth = await startTestStation({ folder, isNew: true })
  await hub.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  await vi.waitFor(async () => expect((await row(booth)).owner).toBe(idOf(hub)), inTime)
})
afterEach(async () => {
  await booth.stop()
  await hub.stop()
  for (const folder of folders.splice(0)) removeFolder(folder)
})
const idOf = (station: TestStation) => station.station.log.identity.stationId
async function row(station: TestStation): Promise<ViewRow<'show'>> {
  const { rows } = (await station.view('show', {}, station.operator)).body as { rows: ViewRow<'show'>[] }
  const [found] = rows
  if (!found) throw new Error('no room')
  return found
}
const problemOf = async (station: TestStation, name: 'show.takeAir' | 'show.follow') => {
  const { status, body } = await station.command(name, { roomId }, station.operator)
  return [status, (body as { type: string }).type.split('/').at(-1)]
}

it('the station that is asked is second, at every station, until it is told to stop', async () => {
  expect(await problemOf(booth, 'show.takeAir')).toEqual([409, 'not-second'])
  expect(await problemOf(hub, 'show.follow')).toEqual([409, 'nothing-to-follow'])
  await booth.done('show.follow', { roomId })
  for (const station of [booth, hub])
    await vi.waitFor(async () => {
      const { air, secondName } = await row(station)
      expect([air, secondName]).toEqual([{ station: idOf(hub), second: idOf(booth), epoch: 1 }, 'Régie 2'])
    }, inTime)
  expect((await row(booth)).following).toMatchObject({ state: 'deaf', alone: false })
  expect((await row(hub)).following).toBeNull()
  // Whoever does not hear OBS takes nothing.
  expect(await problemOf(booth, 'show.takeAir')).toEqual([409, 'no-obs'])
  await hub.done('show.unfollow', { roomId })
  for (const station of [booth, hub])
    await vi.waitFor(async () => expect((await row(station)).air.second).toBeNull(), inTime)
  expect((await row(booth)).following).toBeNull()
})

it('a return of all rooms at the second leaves the room that it follows in safety', async () => {
  await booth.done('show.follow', { roomId })
  await vi.waitFor(async () => expect((await row(booth)).following).not.toBeNull(), inTime)
  await hub.done('obs.update', { obsId: (await row(hub)).obs?.obsId ?? '', safetyScene: 'Pause' })
  await booth.done('show.safety', { rooms: 'all' })
  for (const station of [booth, hub])
    await vi.waitFor(async () => expect((await row(station)).awaitedInSafety).toBe(true), inTime)
  expect(problemNamed((await booth.command('show.return', { rooms: 'all' }, booth.operator)).body)).toBe(
    'nothing-to-return-to',
  )
  hub.clock.now += 1000
  await hub.done('show.return', { rooms: 'all' })
  await vi.waitFor(async () => expect((await row(booth)).awaitedInSafety).toBe(false), inTime)
})

it('a station that is put out is second of nothing any more', async () => {
  await booth.done('show.follow', { roomId })
  await vi.waitFor(async () => expect((await row(hub)).air.second).toBe(idOf(booth)), inTime)
  await hub.done('stations.revoke', { stationId: idOf(booth), why: 'stolen', since: new Date(morning).toISOString() })
  await vi.waitFor(async () => expect((await row(hub)).air.second).toBeNull(), inTime)
})

it('whether a second takes over by itself is a setting of the room’s OBS, and is off', async () => {
  const settings = async () =>
    ((await hub.view('obsSettings', {}, hub.operator)).body as { rows: ViewRow<'obsSettings'>[] }).rows
  const [{ obsId, takesOverAlone } = { obsId: '', takesOverAlone: true }] = await settings()
  expect(takesOverAlone).toBe(false)
  await booth.done('show.follow', { roomId })
  await booth.done('obs.update', { obsId, takesOverAlone: true })
  expect((await row(booth)).following?.alone).toBe(true)
  await vi.waitFor(async () => expect(await settings()).toMatchObject([{ takesOverAlone: true }]), inTime)
})
