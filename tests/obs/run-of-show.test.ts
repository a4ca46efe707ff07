import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'

const folders = [newFolder(), newFolder()]
const scenes = ['Accueil', 'Pupitre', 'Table ronde', 'Film', 'Pause']
let obs: ObsProcess[] = []
let test: TestStation
let rooms: string[] = []
const begin = Date.parse('2026-11-26T10:00:00+01:00')

beforeAll(async () => {
  obs = await Promise.all(folders.map((folder) => startObs({ folder })))
  for (const { hand } of obs) {
    for (const [index, name] of scenes.entries()) await hand.addScene(name, 0xff000000 + index * 0x303030)
    await hand.studioMode(true)
    await hand.fade(200)
    await hand.call('SetCurrentProgramScene', { sceneName: 'Accueil' })
  }
  // OBS runs in real time, the station's half-hour as the test says.
  test = await startTestStation({ now: begin - 60_000 })
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26'] })
  for (const [index, name] of ['Plénière', 'Salle 200'].entries()) {
    const { roomId } = await test.done('rooms.add', { name })
    rooms = [...rooms, roomId]
    const { address, password } = obs[index] as ObsProcess
    await test.done('obs.add', { name: `OBS ${name}`, address, password, roomId, safetyScene: 'Pause' })
  }
  await connected()
})
afterAll(async () => {
  await test?.stop()
  await Promise.all(obs.map((one) => one.stop()))
  for (const folder of folders) removeFolder(folder)
})

type Cue = ViewRow<'runOfShow'>
/** In the order in which the rooms were added, which a restart does not keep. */
async function shown(): Promise<ViewRow<'show'>[]> {
  const { body } = await test.view('show', {}, test.operator)
  const place = ({ roomId }: ViewRow<'show'>) => (rooms.includes(roomId) ? rooms.indexOf(roomId) : rooms.length)
  return (body as { rows: ViewRow<'show'>[] }).rows.toSorted((one, other) => place(one) - place(other))
}
const connected = () =>
  until('connected', async () => (await shown()).every(({ obs: one }) => one?.state === 'connected'), {
    timeoutMs: 30_000,
  })
const cues = async (room: number) =>
  ((await test.view('runOfShow', { roomId: rooms[room] ?? '' }, test.operator)).body as { rows: Cue[] }).rows
const titled = async (room: number, title: string) => (await cues(room)).find((cue) => cue.title === title) as Cue
const take = async (room: number, title: string) => {
  const { cueId } = await titled(room, title)
  return test.done('show.take', { cueId })
}
const program = (room: number) => (obs[room] as ObsProcess).hand.program()
const pass = (minutes: number) => {
  test.clock.now += minutes * 60_000
}

const file = [
  'Salle;Heure;Durée;Titre;Scène',
  'Plénière;10:00;5;Ouverture;Pupitre',
  'Plénière;10:05;10;Débat;Table ronde',
  'Plénière;10:15;4;Film;Film',
  'Plénière;10:19;6;Échange;Table ronde',
  'Plénière;10:25;15;Pause;Pause',
  'Salle 200;10:00;15;Atelier;Pupitre',
  'Salle 200;10:15;10;Restitution;Table ronde',
  'Salle 200;10:25;15;Pause;Pause',
  '',
].join('\n')

it('means the scene of its OBS by what it is, also where it was named before that was there', async () => {
  const { roomId } = await test.done('rooms.add', { name: 'Studio' })
  const { cueId } = await test.done('cues.add', {
    roomId,
    title: 'Studio',
    legs: [{ roomId, kind: 'scene', scene: 'Pupitre' }],
  })
  const { address, password, hand } = obs[1] as ObsProcess
  // One OBS is one room's: it is the studio's for a while.
  await test.done('obs.remove', { obsId: (await shown())[1]?.obs?.obsId ?? '' })
  const { obsId } = await test.done('obs.add', { name: 'OBS studio', address, password, roomId })
  const studio = async () => (await shown()).find((row) => row.roomId === roomId)
  await until('the studio is connected', async () => (await studio())?.obs?.state === 'connected')
  await hand.call('SetSceneName', { sceneName: 'Pupitre', newSceneName: 'Pupitre 2' })
  const legs = async () => {
    const { body } = await test.view('runOfShow', { roomId }, test.operator)
    return (body as { rows: Cue[] }).rows[0]?.legs
  }
  await expect.poll(legs, { timeout: 5000 }).toMatchObject([{ scene: 'Pupitre 2' }])
  await test.done('obs.remove', { obsId })
  await hand.call('SetSceneName', { sceneName: 'Pupitre 2', newSceneName: 'Pupitre' })
  await test.done('cues.remove', { cueId })
  const back = { name: 'OBS Salle 200', address, password, roomId: rooms[1] ?? '', safetyScene: 'Pause' }
  await test.done('obs.add', back)
  const inItsRoom = async () => (await shown()).find((row) => row.roomId === rooms[1])
  await until('renamed back', async () => (await inItsRoom())?.scenes.includes('Pupitre') ?? false)
  await connected()
})

it('runs a half-hour of two rooms by its cues, through a restart and a leg that fails', {
  timeout: 120_000,
}, async () => {
  const imported = await test.upload('/api/v1/import/cues', file)
  expect(imported.body).toMatchObject({ imported: 8, refused: [], warnings: [] })

  // 10:00, both rooms in one press each.
  pass(1)
  expect((await take(0, 'Ouverture')).legs).toMatchObject([{ state: 'confirmed' }])
  expect((await take(1, 'Atelier')).legs).toMatchObject([{ state: 'confirmed' }])
  expect([await program(0), await program(1)]).toEqual(['Pupitre', 'Pupitre'])
  expect(await shown()).toMatchObject([
    { program: 'Pupitre', item: { title: 'Ouverture', number: 1, startedAt: new Date(begin).toISOString() } },
    { program: 'Pupitre', item: { title: 'Atelier', lengthS: 900 } },
  ])

  // 10:07, two minutes late; a scene that was renamed is still what was meant.
  pass(7)
  await obs[0]?.hand.call('SetSceneName', { sceneName: 'Table ronde', newSceneName: 'Table ronde, large' })
  await until('renamed', async () => (await titled(0, 'Débat')).legs[0]?.scene === 'Table ronde, large')
  await take(0, 'Débat')
  expect(await program(0)).toBe('Table ronde, large')
  expect(await titled(0, 'Débat')).toMatchObject({ state: 'current', deviationS: 120 })
  expect((await titled(0, 'Débat')).outlook).toMatchObject({ driftS: 120, pushed: 3, nextBreak: { lateS: 120 } })
  await test.done('cues.adjust', { roomId: rooms[0] ?? '', how: 'absorb' })
  expect((await titled(0, 'Débat')).outlook).toMatchObject({ nextBreak: { lateS: 0 } })

  // The station goes away in mid-item; what is on air stays, and so do its times.
  pass(3)
  const before = [await cues(0), await cues(1)]
  await test.restart()
  await connected()
  expect([await cues(0), await cues(1)]).toEqual(before)
  expect([await program(0), await program(1)]).toEqual(['Table ronde, large', 'Pupitre'])
  expect(await shown()).toMatchObject([{ item: { title: 'Débat', lengthS: 600 } }, { item: { title: 'Atelier' } }])

  // 10:17: the film's scene is gone from OBS. The item is held, and begins when its leg is tried again.
  pass(7)
  const { sceneUuid } = (await obs[0]?.hand
    .call('GetSceneList')
    .then((list) =>
      (list.scenes as { sceneName: string; sceneUuid: string }[]).find(({ sceneName }) => sceneName === 'Film'),
    )) ?? { sceneUuid: '' }
  await obs[0]?.hand.call('RemoveScene', { sceneUuid })
  await until('gone', async () => !(await shown())[0]?.scenes.includes('Film'))
  const failed = await take(0, 'Film')
  expect(failed.legs).toMatchObject([{ state: 'failed', reason: 'unknown-scene' }])
  expect(await titled(0, 'Film')).toMatchObject({ state: 'next', heldBy: failed.takeId })
  expect(await titled(0, 'Débat')).toMatchObject({ state: 'current' })
  await obs[0]?.hand.addScene('Film', 0xff00ffff)
  await until('back', async () => (await shown())[0]?.scenes.includes('Film'))
  pass(1)
  await test.done('show.retryLeg', { takeId: failed.takeId })
  expect(await program(0)).toBe('Film')
  expect(await titled(0, 'Film')).toMatchObject({ state: 'current', startedAt: '2026-11-26T09:18:00.000Z' })
  expect(await titled(0, 'Débat')).toMatchObject({ state: 'done', endedAt: '2026-11-26T09:18:00.000Z' })

  // One press over both rooms ends the half-hour.
  pass(7)
  const { cueId: both } = await titled(0, 'Pause')
  await test.done('cues.update', {
    cueId: both,
    legs: rooms.map((roomId) => ({ roomId, kind: 'scene' as const, scene: 'Pause' })),
  })
  const paused = await test.done('show.take', { cueId: both })
  expect(paused.legs).toMatchObject([{ state: 'confirmed' }, { state: 'confirmed' }])
  expect([await program(0), await program(1)]).toEqual(['Pause', 'Pause'])
  expect((await cues(0)).map(({ title, state }) => [title, state])).toEqual([
    ...[
      ['Ouverture', 'done'],
      ['Débat', 'done'],
      ['Film', 'done'],
      ['Échange', 'upcoming'],
      ['Pause', 'current'],
    ],
  ])
  // What is on in the other room is that room's own.
  expect((await shown())[1]).toMatchObject({ item: { title: 'Atelier' } })
  expect(test.errors).toEqual([])
})
