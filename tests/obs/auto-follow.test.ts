import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { problemNamed, startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'

const folder = newFolder()
let obs: ObsProcess
let test: TestStation
let roomId = ''
/** A room without an OBS: its items follow, which shows that a moment has come. */
let witness = ''
const begin = Date.parse('2026-11-26T10:00:00+01:00')

beforeAll(async () => {
  obs = await startObs({ folder })
  for (const name of ['Film', 'Débat', 'Pause', 'Accueil']) await obs.hand.addScene(name, 0xff404040)
  await obs.hand.fade(200)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Accueil' })
  test = await startTestStation({ now: begin })
  await test.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26'] })
  roomId = (await test.done('rooms.add', { name: 'Plénière' })).roomId
  witness = (await test.done('rooms.add', { name: 'Salle 200' })).roomId
  const { address, password } = obs
  await test.done('obs.add', { name: 'OBS', address, password, roomId, safetyScene: 'Pause' })
  await connected()
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})

type Cue = ViewRow<'runOfShow'>
async function cues(of: string): Promise<Cue[]> {
  return ((await test.view('runOfShow', { roomId: of }, test.operator)).body as { rows: Cue[] }).rows
}
async function obsState(): Promise<string | undefined> {
  const { body } = await test.view('show', {}, test.operator)
  return (body as { rows: ViewRow<'show'>[] }).rows.find((one) => one.roomId === roomId)?.obs?.state
}
const connected = () => until('connected', async () => (await obsState()) === 'connected', { timeoutMs: 30_000 })
const film = async (): Promise<Cue> => (await cues(roomId)).find(({ cueId }) => cueId === filmId) as Cue
const program = async (): Promise<string> => await obs.hand.program()
let [filmId, debateId, witnessId] = ['', '', '']

/** Two items in each room of which the first is followed, and the first is on. */
beforeEach(async () => {
  // What the test before has hidden is shown again.
  await test.command('show.privacyEnd', { roomId }, test.operator)
  test.clock.now += 3_600_000
  const add = async (of: string, title: string, autoFollow: boolean) => {
    const legs = of === roomId ? [{ roomId, kind: 'scene' as const, scene: title }] : []
    return (await test.done('cues.add', { roomId: of, title, lengthS: 60, autoFollow, legs })).cueId
  }
  filmId = await add(roomId, 'Film', true)
  debateId = await add(roomId, 'Débat', false)
  const followed = await add(witness, 'Film', true)
  witnessId = await add(witness, 'Débat', false)
  expect((await test.done('show.take', { cueId: filmId })).legs).toMatchObject([{ state: 'confirmed' }])
  await test.done('show.take', { cueId: followed })
  expect(await program()).toBe('Film')
  expect(await film()).toMatchObject({ follow: { cueId: debateId }, followOff: null })
})

async function momentComes(): Promise<void> {
  test.clock.now += 60_000
  await until('the room beside has gone on', async () =>
    (await cues(witness)).some(({ cueId, state }) => cueId === witnessId && state === 'current'),
  )
}

it('puts the next scene on air when the length of the item is over, through a restart of the station', async () => {
  test.clock.now += 30_000
  await test.restart()
  await connected()
  expect(await film()).toMatchObject({ state: 'current', follow: { cueId: debateId } })
  test.clock.now += 30_000
  await until('on air', async () => (await program()) === 'Débat', { timeoutMs: 10_000 })
  await until('begun', async () => (await film()).state === 'done')
  expect((await film()).heldBy).toBeNull()
})

it('says that it follows as long as OBS fades, and refuses to take the same item again', async () => {
  await obs.hand.fade(3000)
  test.clock.now += 60_000
  await until('fading', async () => (await program()) === 'Débat', { timeoutMs: 10_000 })
  test.clock.now += 1500
  const again = await test.command('show.take', { cueId: debateId }, test.operator)
  const during = await film()
  await obs.hand.fade(200)
  expect(problemNamed(again.body)).toBe('too-soon')
  expect(during).toMatchObject({ state: 'current', follow: { cueId: debateId }, followOff: null })
  await until('begun', async () => (await film()).state === 'done')
})

it('says so too where the next scene is the room’s safety scene', async () => {
  await test.done('cues.update', { cueId: debateId, legs: [{ roomId, kind: 'scene', scene: 'Pause' }] })
  await obs.hand.fade(2000)
  test.clock.now += 60_000
  await until('fading', async () => (await program()) === 'Pause', { timeoutMs: 10_000 })
  const during = await film()
  await obs.hand.fade(200)
  expect(during).toMatchObject({ state: 'current', follow: { cueId: debateId }, followOff: null })
  await until('begun', async () => (await film()).state === 'done')
})

it('waits some seconds for an OBS that is away, rather than fail on it', async () => {
  obs.signal('SIGSTOP')
  await until('not heard', async () => (await obsState()) === 'frozen', { timeoutMs: 30_000 })
  await momentComes()
  expect(await film()).toMatchObject({ state: 'current', heldBy: null, follow: { cueId: debateId } })
  obs.signal('SIGCONT')
  await until('on air', async () => (await program()) === 'Débat', { timeoutMs: 30_000 })
  await until('begun', async () => (await film()).state === 'done')
})

it.each([
  ['safety', (): Promise<unknown> => test.done('show.safety', { roomId }), 'Pause'],
  ['a privacy cut', (): Promise<unknown> => test.done('show.privacyCut', { roomId }), 'Pause'],
  [
    'a scene that a hand has chosen in OBS',
    async () => {
      await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Accueil' })
      await until('heard', async () => (await film()).follow === null)
    },
    'Accueil',
  ],
  [
    'the way back from safety',
    async () => {
      await test.done('show.safety', { roomId })
      await test.done('show.return', { roomId })
    },
    'Film',
  ],
  [
    'the end of a privacy cut',
    async () => {
      await test.done('show.privacyCut', { roomId })
      await test.done('show.privacyEnd', { roomId })
    },
    'Film',
  ],
] as const)('does nothing after %s', async (_, act, scene) => {
  test.clock.now += 2000
  await act()
  expect(await film()).toMatchObject({ state: 'current', follow: null, followOff: 'by-hand' })
  await momentComes()
  expect(await program()).toBe(scene)
  expect((await film()).state).toBe('current')
})
