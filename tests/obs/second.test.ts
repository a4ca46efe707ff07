import { afterAll, beforeAll, expect, it } from 'vitest'
import { comeIn } from '../../electron/station/replication/come-in.ts'
import type { CommandOutcome, ViewRow } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { prepareEvent, startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'
import { addTone, alarmsOf, rowsOf, transitionIsBack, transitionOf } from './driven-room.ts'

const folders = [newFolder(), newFolder(), newFolder()] as const
let obs: ObsProcess
let first: TestStation
let second: TestStation
let roomId = ''
let obsId = ''

beforeAll(async () => {
  obs = await startObs({ folder: folders[0] })
  for (const scene of ['Large', 'Pupitre', 'Sécurité']) await obs.hand.addScene(scene, 0xff0000ff)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
  first = await startTestStation({ folder: folders[1], hub: true, realTime: true })
  await prepareEvent(first)
  const { code } = await first.done('stations.pair', { role: 'booth', name: 'Régie 2' })
  await comeIn(folders[2], { link: first.station.linkUrl() ?? '', pair: code }, Date.now())
  second = await startTestStation({ folder: folders[2], isNew: true, realTime: true })
  ;({ roomId } = await first.done('rooms.add', { name: 'Plénière' }))
  const { address, password } = obs
  ;({ obsId } = await first.done('obs.add', { name: 'OBS', address, password, roomId, safetyScene: 'Sécurité' }))
  await until('connected', async () => (await row(first))?.obs?.state === 'connected')
  await until('known there', async () => (await row(second))?.owner === idOf(first))
}, 90_000)
afterAll(async () => {
  await second?.stop()
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
const takes = async (station: TestStation) =>
  ((await station.view('takes', {}, station.operator)).body as { rows: ViewRow<'takes'>[] }).rows
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
  // It drives the room already.
  expect(await second.done('show.takeAir', { roomId })).toEqual({ epoch: 2 })
  expect((await row(first))?.air).toEqual(both)
  await hears(first)
  expect([changes, await obs.hand.program()]).toEqual([0, 'Pupitre'])
  expect(await take(second, 'Large')).toMatchObject([{ state: 'confirmed' }])
  expect(alarmsOf(await row(second))).toEqual([])
})

it('has the room hidden, and cut, by the station that drives it', async () => {
  const isMuted = async () => (await obs.hand.call('GetInputMute', { inputName: 'Micro' })).inputMuted
  await addTone(obs, folders[0], 'Large')
  expect((await first.done('show.safety', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  expect(await obs.hand.program()).toBe('Sécurité')
  expect((await second.done('show.return', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  expect(await first.done('show.privacyCut', { roomId })).toMatchObject({ muted: true })
  expect(await isMuted()).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(await second.done('show.privacyEnd', { roomId })).toMatchObject({ unmuted: true })
  expect(await isMuted()).toBe(false)
  await until('back', async () => (await obs.hand.program()) === 'Large')
  await transitionIsBack(obs)
  expect((await second.done('show.safety', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  expect(await transitionOf(obs)).toBe('Cut')
  expect(await first.done('show.takeAir', { roomId })).toEqual({ epoch: 3 })
  await transitionIsBack(obs)
  await first.done('show.return', { roomId })
  await until('back', async () => (await obs.hand.program()) === 'Large')
  await hears(second)
  expect(await second.done('show.takeAir', { roomId })).toEqual({ epoch: 4 })
  for (const station of [first, second]) await until('told', async () => (await row(station))?.air.epoch === 4)
  await hears(first)
})

it('tells a name and the sound of the room as they are, at both, and after a takeover', async () => {
  const inputName = 'Synthé'
  const input = { inputKind: 'text_ft2_source_v2', inputSettings: {}, sceneItemEnabled: false }
  await obs.hand.call('CreateInput', { sceneName: 'Large', inputName, ...input })
  await second.done('show.lowerThird.source', { roomId, inputName })
  const name = { kind: 'lower-third', text: 'Solène Kerbrat', title: 'juge' } as const
  const { legs } = await second.done('show.take', { legs: [{ roomId, ...name }] })
  expect(legs).toMatchObject([{ state: 'confirmed' }])
  const loudest = ([row]: readonly ViewRow<'levels'>[]) => Math.max(-60, ...(row?.db ?? []))
  const painted = async (station: TestStation) =>
    (await rowsOf(station, 'screens', {})).filter((one) => one.connected && one.painted.length > 0)
  expect(await painted(second)).toHaveLength(1)
  // The first is the second now.
  for (const station of [first, second])
    await until('the levels are told', async () => loudest(await rowsOf(station, 'levels', {})) > -30)
  let changes = 0
  obs.hand.on('InputSettingsChanged', () => {
    changes += 1
  })
  expect(await first.done('show.takeAir', { roomId })).toEqual({ epoch: 5 })
  await until('read in OBS', async () => (await painted(first)).length === 1)
  expect(changes).toBe(0)
  await first.done('show.lowerThird.hide', { roomId })
  await until('taken away', async () => (await painted(first)).length === 0)
  await hears(second)
  expect(await second.done('show.takeAir', { roomId })).toEqual({ epoch: 6 })
  for (const station of [first, second]) await until('told', async () => (await row(station))?.air.epoch === 6)
  await hears(first)
})

it('goes on with the item that the first has begun, once', async () => {
  const add = (title: string, autoFollow: boolean) =>
    second.done('cues.add', {
      ...{ roomId, title, lengthS: 3, autoFollow },
      legs: [{ roomId, kind: 'scene', scene: title }],
    })
  const { cueId } = await add('Pupitre', true)
  const next = await add('Large', false)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect((await second.done('show.take', { cueId })).legs).toMatchObject([{ state: 'confirmed' }])
  await until('known there', async () => (await takes(first)).some(({ legs: [leg] }) => leg?.scene === 'Pupitre'))
  const before = (await takes(first)).length
  expect(await first.done('show.takeAir', { roomId })).toEqual({ epoch: 7 })
  await hears(second)
  await until('it follows', async () => (await obs.hand.program()) === 'Large', { timeoutMs: 8000 })
  for (const station of [first, second])
    await until('both tell', async () => (await takes(station))[0]?.legs[0]?.state === 'confirmed')
  for (const station of [first, second]) {
    expect(await takes(station)).toHaveLength(before + 1)
    const cues = (await station.view('runOfShow', { roomId }, station.operator)).body as {
      rows: ViewRow<'runOfShow'>[]
    }
    expect(cues.rows.find((cue) => cue.cueId === next.cueId)?.state).toBe('current')
  }
}, 30_000)

it('changes places while the two do not see each other: the one that lost it sees so in OBS, and may take it back', async () => {
  second.station.cable(false)
  await until('alone', async () => {
    const { body } = await second.view('stations', {}, second.operator)
    return (body as { rows: ViewRow<'stations'>[] }).rows.find(({ self }) => self)?.aloneSince
  })
  expect(await second.done('show.takeAir', { roomId })).toEqual({ epoch: 8 })
  await until('it sees that it is second', async () => (await row(first))?.following?.state === 'hears')
  expect((await row(first))?.air).toEqual({ station: idOf(second), second: idOf(first), epoch: 8 })
  expect(await take(first, 'Pupitre')).toMatchObject([{ state: 'failed', reason: 'not-the-owner' }])
  expect(await first.done('show.takeAir', { roomId })).toEqual({ epoch: 9 })
  expect(await take(first, 'Pupitre')).toMatchObject([{ state: 'confirmed' }])
  await until('the other sees so', async () => (await row(second))?.following?.state === 'hears')
  second.station.cable(true)
  const both = { station: idOf(first), second: idOf(second), epoch: 9 }
  for (const station of [first, second])
    await until('the logs meet', async () => {
      const found = await row(station)
      return JSON.stringify(found?.air) === JSON.stringify(both) && found?.isOwn === (station === first)
    })
  await hears(second)
}, 30_000)

it('takes it over by itself, and tells by what OBS shows what the first had asked for last', async () => {
  await first.done('obs.update', { obsId, takesOverAlone: true })
  await until('allowed', async () => (await row(second))?.following?.alone)
  await obs.hand.fade(1500)
  let changes = 0
  obs.hand.on('SceneTransitionStarted', () => {
    changes += 1
  })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const asked = first.command('show.take', { legs: [{ roomId, scene: 'Large' }] }, first.operator).catch(() => null)
  await until(
    'it is on its way, and known',
    async () => changes > 0 && (await takes(second))[0]?.legs[0]?.state === 'sent',
  )
  const at = performance.now()
  await first.stop()
  await asked
  await until('it takes over', async () => (await row(second))?.isOwn, { timeoutMs: 10_000 })
  const tookMs = performance.now() - at
  expect(tookMs).toBeGreaterThan(2000)
  await until('it is settled', async () => (await takes(second))[0]?.legs[0]?.state === 'confirmed')
  expect([changes, await obs.hand.program()]).toEqual([1, 'Large'])
  expect(alarmsOf(await row(second))).toEqual([])
  expect(await take(second, 'Pupitre')).toMatchObject([{ state: 'confirmed' }])
  expect(alarmsOf(await row(second))).toEqual([])
  expect(second.errors).toEqual([])
}, 40_000)

it('comes back after the second has ended its cut, and asks for nothing of its own', async () => {
  first = await startTestStation({ folder: folders[1], hub: true, realTime: true, isNew: false })
  await hears(first)
  expect(await first.done('show.takeAir', { roomId })).toMatchObject({ epoch: 11 })
  await hears(second)
  expect((await first.done('show.privacyCut', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  await until('known there', async () => (await takes(second))[0]?.kind === 'safety')
  await first.stop()
  await until('it takes over', async () => (await row(second))?.isOwn, { timeoutMs: 10_000 })
  await second.done('show.privacyEnd', { roomId })
  await until('shown again', async () => (await obs.hand.program()) === 'Pupitre')
  const [last] = await takes(second)
  expect(last?.legs).toHaveLength(1)
  first = await startTestStation({ folder: folders[1], hub: true, realTime: true, isNew: false })
  await hears(first)
  await until('known there', async () => (await takes(first))[0]?.takeId === last?.takeId)
  for (const station of [first, second]) {
    // Only the station that asked for a leg may ask for it again.
    const legs = last?.legs.map((leg) => ({ ...leg, isOwn: station === second }))
    expect((await takes(station))[0]).toEqual({ ...last, legs })
    expect(alarmsOf(await row(station))).toEqual([])
  }
  expect(await obs.hand.program()).toBe('Pupitre')
}, 60_000)
