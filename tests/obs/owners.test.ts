import { afterAll, beforeAll, expect, it } from 'vitest'
import { comeIn } from '../../electron/station/replication/come-in.ts'
import type { CommandOutcome, ViewRow } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { prepareEvent, startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'

const folders = [newFolder(), newFolder(), newFolder(), newFolder()] as const
let obs: readonly ObsProcess[] = []
let hub: TestStation
let booth: TestStation
let plenary = ''
let workshop = ''

beforeAll(async () => {
  obs = await Promise.all([startObs({ folder: folders[0] }), startObs({ folder: folders[1] })])
  for (const { hand } of obs) {
    await hand.addScene('Large', 0xff0000ff)
    await hand.addScene('Pupitre', 0xff00ff00)
  }
  hub = await startTestStation({ folder: folders[2], hub: true, realTime: true })
  await prepareEvent(hub)
  const { code } = await hub.done('stations.pair', { role: 'booth', name: 'Régie 2' })
  await comeIn(folders[3], { link: hub.station.linkUrl() ?? '', pair: code }, Date.now())
  booth = await startTestStation({ folder: folders[3], isNew: true, realTime: true })
  ;({ roomId: plenary } = await hub.done('rooms.add', { name: 'Plénière' }))
  ;({ roomId: workshop } = await hub.done('rooms.add', { name: 'Atelier B' }))
  await add(hub, plenary, obs[0])
  await until('the room is there', async () => JSON.stringify(await rooms(booth)).includes('Plénière'))
  await add(booth, workshop, obs[1])
  await until('both', async () => (await at(hub, workshop))?.owner === booth.station.log.identity.stationId)
})
afterAll(async () => {
  await booth?.stop()
  await hub?.stop()
  for (const one of obs) await one.stop()
  folders.forEach(removeFolder)
})

async function add(station: TestStation, roomId: string, one: ObsProcess | undefined): Promise<void> {
  if (!one) throw new Error('no OBS')
  await station.done('obs.add', { name: 'OBS', address: one.address, password: one.password, roomId })
  await until('connected', async () => (await at(station, roomId))?.obs?.state === 'connected')
}
const rooms = async (station: TestStation) =>
  ((await station.view('show', {}, station.operator)).body as { rows: ViewRow<'show'>[] }).rows
const at = async (station: TestStation, roomId: string) => (await rooms(station)).find((row) => row.roomId === roomId)
const take = async (
  station: TestStation,
  scene: string,
  ...roomIds: string[]
): Promise<CommandOutcome<'show.take'>> => {
  await new Promise((resolve) => setTimeout(resolve, 1100))
  return station.done('show.take', { legs: roomIds.map((roomId) => ({ roomId, scene })) })
}

it('one take over rooms of two stations is confirmed by both', async () => {
  const { legs } = await take(hub, 'Large', plenary, workshop)
  expect(legs).toMatchObject([{ state: 'confirmed' }, { state: 'confirmed' }])
  for (const { hand } of obs) expect(await hand.program()).toBe('Large')
  await until('seen', async () => (await at(booth, plenary))?.program === 'Large')
})

it('a take given to another station is done by the one that drives the room', async () => {
  const { legs } = await take(hub, 'Pupitre', workshop)
  expect(legs).toMatchObject([{ roomId: workshop, state: 'confirmed' }])
  expect(await obs[1]?.hand.program()).toBe('Pupitre')
})

it('a room that is taken over is driven from there, and both say so', async () => {
  const { epoch } = await booth.done('rooms.takeOver', { roomId: plenary })
  expect(epoch).toBe(2)
  for (const station of [hub, booth])
    await until('told', async () => (await at(station, plenary))?.ownerName === 'Régie 2')
  await until('connected', async () => (await at(booth, plenary))?.obs?.state === 'connected')
  const { legs } = await take(booth, 'Pupitre', plenary)
  expect(legs).toMatchObject([{ state: 'confirmed' }])
})

it('a station that has not heard of it finds in OBS that it may only watch', async () => {
  booth.station.cable(false)
  await until('alone', async () => {
    const { body } = await booth.view('stations', {}, booth.operator)
    return (body as { rows: ViewRow<'stations'>[] }).rows.find(({ self }) => self)?.aloneSince
  })
  await hub.done('rooms.takeOver', { roomId: plenary })
  await until('connected', async () => (await at(hub, plenary))?.obs?.state === 'connected')
  await until('watching', async () => (await at(booth, plenary))?.obs?.message?.includes('a repris cette salle'))
  expect((await take(booth, 'Large', plenary)).legs).toMatchObject([{ state: 'failed', reason: 'not-the-owner' }])
  expect((await take(hub, 'Large', plenary)).legs).toMatchObject([{ state: 'confirmed' }])
  booth.station.cable(true)
  await until('settled', async () => (await at(booth, plenary))?.isOwn === false)
  expect([...hub.errors, ...booth.errors]).toEqual([])
})
