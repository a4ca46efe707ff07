import { afterAll, beforeAll, expect, it } from 'vitest'
import { comeIn } from '../../electron/station/replication/come-in.ts'
import type { CommandOutcome, ViewRow } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { prepareEvent, startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'

const folders = [newFolder(), newFolder(), newFolder()] as const
let obs: ObsProcess
let first: TestStation
let second: TestStation
let roomId = ''
let obsId = ''

beforeAll(async () => {
  obs = await startObs({ folder: folders[0] })
  for (const scene of ['Large', 'Pupitre']) await obs.hand.addScene(scene, 0xff0000ff)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
  first = await startTestStation({ folder: folders[1], hub: true, realTime: true })
  await prepareEvent(first)
  const { code } = await first.done('stations.pair', { role: 'booth', name: 'Régie 2' })
  await comeIn(folders[2], { link: first.station.linkUrl() ?? '', pair: code }, Date.now())
  second = await startTestStation({ folder: folders[2], isNew: true, realTime: true })
  ;({ roomId } = await first.done('rooms.add', { name: 'Plénière' }))
  const { address, password } = obs
  ;({ obsId } = await first.done('obs.add', { name: 'OBS', address, password, roomId }))
  await until('connected', async () => (await row(first))?.obs?.state === 'connected')
  await until('known there', async () => (await row(second))?.owner === idOf(first))
}, 90_000)
afterAll(async () => {
  await first?.stop()
  await obs?.stop()
  folders.forEach(removeFolder)
})

const idOf = (station: TestStation) => station.station.log.identity.stationId
const row = async (station: TestStation) =>
  ((await station.view('show', {}, station.operator)).body as { rows: ViewRow<'show'>[] }).rows.find(
    (one) => one.roomId === roomId,
  )
const take = async (station: TestStation, scene: string): Promise<CommandOutcome<'show.take'>['legs']> => {
  await new Promise((resolve) => setTimeout(resolve, 1100))
  return (await station.done('show.take', { legs: [{ roomId, scene }] })).legs
}
const hears = (station: TestStation) =>
  until('it hears', async () => (await row(station))?.following?.state === 'hears')

it('a second hears the room’s OBS, and the first sends as before', async () => {
  await second.done('show.follow', { roomId })
  await hears(second)
  const both = { station: idOf(first), second: idOf(second), epoch: 1 }
  for (const station of [first, second])
    await until('told', async () => (await row(station))?.air.second === both.second)
  expect((await row(first))?.air).toEqual(both)
  expect(await row(second)).toMatchObject({ air: both, program: 'Large', isOwn: false, fenced: false })
  expect(await take(first, 'Pupitre')).toMatchObject([{ state: 'confirmed' }])
  await until('seen', async () => (await row(second))?.program === 'Pupitre')
})

it('takes the room over when a person asks for it: nothing changes on air, and the first is second', async () => {
  let changes = 0
  obs.hand.on('CurrentProgramSceneChanged', () => {
    changes += 1
  })
  expect(await second.done('show.takeAir', { roomId })).toEqual({ epoch: 2 })
  const both = { station: idOf(second), second: idOf(first), epoch: 2 }
  for (const station of [first, second]) await until('told', async () => (await row(station))?.air.epoch === 2)
  expect((await row(first))?.air).toEqual(both)
  await hears(first)
  expect([changes, await obs.hand.program()]).toEqual([0, 'Pupitre'])
  expect(await take(second, 'Large')).toMatchObject([{ state: 'confirmed' }])
  expect((await row(second))?.alarms).toEqual([])
})

it('takes it over by itself while the two do not see each other, and only if that was allowed', async () => {
  await first.done('obs.update', { obsId, takesOverAlone: true })
  await until('allowed', async () => (await row(first))?.following?.alone)
  first.station.cable(false)
  const at = performance.now()
  await second.stop()
  await until('it takes over', async () => (await row(first))?.isOwn, { timeoutMs: 10_000 })
  const tookMs = performance.now() - at
  expect(tookMs).toBeGreaterThan(2500)
  expect(tookMs).toBeLessThan(6000)
  await until('it may send', async () => (await row(first))?.obs?.state === 'connected')
  expect(await take(first, 'Pupitre')).toMatchObject([{ state: 'confirmed' }])
  expect(first.errors).toEqual([])
}, 30_000)
