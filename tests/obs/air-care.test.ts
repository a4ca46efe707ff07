import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewValue } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { problemNamed, startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'
import { addTone, byHand, driveRoom, roomOf, rowsOf, takenByHand } from './driven-room.ts'

const folder = newFolder()
let obs: ObsProcess
let test: TestStation
let roomId = ''

beforeAll(async () => {
  obs = await startObs({ folder })
  await obs.hand.addScene('Large', 0xff0000ff)
  await obs.hand.addScene('Pupitre', 0xff00ff00)
  await obs.hand.addScene('Sécurité', 0xff888888)
  await addTone(obs, folder, 'Large')
  await obs.hand.studioMode(true)
  await obs.hand.fade(200)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
  test = await startTestStation({ realTime: true })
  roomId = await driveRoom(test, obs, 'Sécurité')
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})

const rows = <Name extends 'show' | 'recordings' | 'roomCare' | 'preflight'>(name: Name) =>
  rowsOf<Name>(test, name, {} as never)
const room = () => roomOf(test)
const summary = async () =>
  ((await test.view('preflightSummary', {}, test.operator)).body as { value: ViewValue<'preflightSummary'> }).value
const pressed = () => new Promise((resolve) => setTimeout(resolve, 1100))
const muted = async () => (await obs.hand.call('GetInputMute', { inputName: 'Micro' })).inputMuted

it('a recording starts, ends, and is on disk with its size and its chapters', async () => {
  const started = await test.done('show.record.start', { roomId })
  expect(started.legs).toMatchObject([{ roomId, kind: 'recording', state: 'confirmed' }])
  expect((await obs.hand.call('GetRecordStatus')).outputActive).toBe(true)
  await until('the fact', async () => (await rows('recordings')).length === 1)
  expect((await test.done('show.record.start', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  await pressed()
  await test.done('show.take', { legs: [{ roomId, scene: 'Pupitre' }] })
  await pressed()
  await test.done('show.markReview', { roomId, seconds: 1 })
  const stopped = await test.done('show.record.stop', { rooms: 'all' })
  expect(stopped.legs).toMatchObject([{ state: 'confirmed' }])
  const [recording] = await rows('recordings')
  expect(recording).toMatchObject({ roomId, output: 'file', found: 'on-disk' })
  expect(recording?.bytes).toBe(statSync(join(obs.recordings, recording?.file ?? '')).size)
  expect(recording?.bytes).toBeGreaterThan(1000)

  const query = `recording=${encodeURIComponent(recording?.recordingId ?? '')}`
  const booth = test.bearer(await test.tokenOf('booth'))
  const vtt = await test.ask('GET', `/api/v1/export/chapters?${query}`, booth)
  expect(vtt.text).toMatch(/^WEBVTT\n\n1\n00:00:00\.000 --> 00:00:0\d\.\d{3}\nLarge\n/)
  expect(vtt.text).toMatch(/\nPupitre\n/)
  expect(vtt.text).toMatch(/\nÀ revoir\n/)
  const csv = await test.ask('GET', `/api/v1/export/chapters?${query}&format=csv`, booth)
  expect(csv.text.split('\r\n')).toHaveLength(5)
  expect((await test.ask('GET', '/api/v1/export/chapters?recording=none', booth)).status).toBe(404)
  expect((await test.ask('GET', '/api/v1/export/chapters', booth)).status).toBe(400)
  const reception = test.bearer(await test.tokenOf('reception'))
  expect((await test.ask('GET', `/api/v1/export/chapters?${query}`, reception)).status).toBe(403)
})

it('a take may start the recording together with its scene', async () => {
  await pressed()
  const { legs } = await test.done('show.take', {
    legs: [
      { roomId, scene: 'Large' },
      { roomId, kind: 'recording', action: 'start' },
    ],
  })
  expect(legs).toMatchObject([
    { kind: 'scene', state: 'confirmed' },
    { kind: 'recording', state: 'confirmed' },
  ])
  await test.done('show.record.stop', { roomId })
  expect((await obs.hand.call('GetRecordStatus')).outputActive).toBe(false)
})

it('what a hand in OBS records is a fact too', async () => {
  const before = (await rows('recordings')).length
  await obs.hand.call('StartRecord')
  await until('started', async () => (await rows('recordings')).length === before + 1)
  await pressed()
  await obs.hand.call('StopRecord')
  await until('stopped', async () => (await rows('recordings'))[0]?.found === 'on-disk')
})

it('a stream that its target refuses is a failed leg, though OBS had begun it', async () => {
  await obs.hand.call('SetStreamServiceSettings', {
    streamServiceType: 'rtmp_custom',
    streamServiceSettings: { server: 'rtmp://127.0.0.1:9/live', key: 'x' },
  })
  const { legs } = await test.done('show.stream.start', { roomId })
  expect(legs).toMatchObject([{ kind: 'recording', state: 'failed', reason: 'stream-refused' }])
  expect((await rowsOf(test, 'takes', {}))[0]?.legs).toMatchObject([{ kind: 'recording', output: 'stream' }])
  // It is still wanted, and can be given up though nothing runs.
  const isAsked = async () => (await rowsOf(test, 'roomCare', {}))[0]?.streamAsked
  expect(await isAsked()).toBe(true)
  expect((await test.done('show.stream.stop', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  expect(await isAsked()).toBe(false)
})

it('a privacy cut mutes and hides at once, survives a second press, and gives back what was heard', async () => {
  await takenByHand(test, obs, 'Large')
  await test.done('rooms.configureShow', { roomId, hallFeed: 'program' })
  await test.done('show.lowerThird.show', { roomId, text: 'Nora' })
  const named = () => test.station.log.streams.state('stage', roomId).lowerThird
  expect(named()).not.toBeNull()
  const cut = test.done('show.privacyCut', { roomId })
  await until('muted', muted, { everyMs: 2 })
  expect(await cut).toMatchObject({ muted: true, hallStays: false, legs: [{ state: 'confirmed' }] })
  expect(await obs.hand.program()).toBe('Sécurité')
  // Also after a hand has shown the room: what the end goes back to stays what it was.
  await takenByHand(test, obs, 'Pupitre')
  await test.done('show.privacyCut', { roomId })
  expect(await obs.hand.program()).toBe('Sécurité')
  expect((await room()).beforeSafety).toBe('Large')
  expect((await rows('roomCare'))[0]?.cutSince).not.toBeNull()
  await pressed()
  const take = await test.command('show.take', { legs: [{ roomId, scene: 'Large' }] }, test.operator)
  expect(problemNamed(take.body)).toBe('privacy-cut')
  expect(problemNamed((await test.command('show.return', { roomId }, test.operator)).body)).toBe('privacy-cut')
  expect(named()).toBeNull()
  const name = await test.command('show.lowerThird.show', { roomId, text: 'Nora' }, test.operator)
  expect(problemNamed(name.body)).toBe('privacy-cut')
  const key = randomUUID()
  const end = await test.done('show.privacyEnd', { roomId }, test.operator, key)
  expect(end).toMatchObject({ unmuted: true, legs: [{ state: 'confirmed' }] })
  expect(await muted()).toBe(false)
  expect(await obs.hand.program()).toBe('Large')
  const [care] = await rows('roomCare')
  expect(care?.cutSince).toBeNull()
  expect(care?.marks.map(({ reason }) => reason).sort()).toEqual(['by-hand', 'privacy'])
})

it('a cut says what of it holds, mutes again what a hand opens, and is hidden by safety, which its end leaves', async () => {
  await takenByHand(test, obs, 'Large')
  await pressed()
  await test.done('show.privacyCut', { roomId })
  const holds = async () => (await rows('roomCare'))[0]?.cutHolds
  expect(await holds()).toEqual({ hidden: true, muted: true })
  expect((await room()).beforeSafety).toBe('Large')
  await obs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: false })
  await until('muted again', muted)
  await byHand(obs, 'Large')
  await until('said', async () => (await holds())?.hidden === false)
  await pressed()
  await test.done('show.safety', { roomId })
  await until('hidden again', async () => (await holds())?.hidden === true)
  // The end of the cut leaves it there; then a return goes back.
  expect((await room()).beforeSafety).toBeNull()
  await test.done('show.privacyEnd', { roomId })
  expect(await obs.hand.program()).toBe('Sécurité')
  expect(await muted()).toBe(false)
  expect(await holds()).toBeNull()
  expect((await room()).beforeSafety).toBe('Large')
  await test.done('show.return', { roomId })
  expect(await obs.hand.program()).toBe('Large')
})

it('an OBS that is started again in the middle of a cut is muted and hidden again', async () => {
  await test.done('show.privacyCut', { roomId })
  await obs.stop('SIGKILL')
  await until('lost', async () => (await room()).obs?.state === 'lost')
  obs = await startObs({ folder, port: obs.port })
  await until('back', async () => (await room()).obs?.state === 'connected', { timeoutMs: 20_000 })
  await until('muted', muted)
  await until('hidden', async () => (await obs.hand.program()) === 'Sécurité')
  expect(await test.done('show.privacyEnd', { roomId })).toMatchObject({ unmuted: true })
  expect(await muted()).toBe(false)
})

it('a cut that meets a frozen OBS gives back what was heard, when OBS has gone on', async () => {
  expect(await muted()).toBe(false)
  obs.signal('SIGSTOP')
  await until('frozen', async () => (await room()).obs?.state === 'frozen').finally(async () => {
    await test.done('show.privacyCut', { roomId })
    obs.signal('SIGCONT')
  })
  await until('muted', muted)
  await until('hidden', async () => (await obs.hand.program()) === 'Sécurité')
  await pressed()
  expect(await test.done('show.privacyEnd', { roomId })).toMatchObject({ unmuted: true })
  expect(await muted()).toBe(false)
})

it('the pre-flight names each fault with its place', async () => {
  await test.done('rooms.configureShow', { roomId, isStreamed: true })
  await obs.hand.call('SetStreamServiceSettings', {
    streamServiceType: 'rtmp_custom',
    streamServiceSettings: { server: '', key: '' },
  })
  const { cueId } = await test.done('cues.add', { roomId, title: 'Ouverture', legs: [{ roomId, scene: 'Pupitre' }] })
  // What was changed a moment ago may be told of by OBS after the first look, and a busy one may not answer it.
  const lookUntilNew = () =>
    until('a look that is not old', async () => {
      const { findings } = await test.done('show.preflight', {})
      const { stale, totals } = await summary()
      return !stale && totals?.rooms.looked === 1 ? { findings } : null
    })
  await lookUntilNew()
  expect(await summary()).toMatchObject({
    running: false,
    stale: false,
    totals: {
      scenes: { planned: 1, found: 1 },
      safetyScenes: { planned: 1, found: 1 },
      streams: { planned: 1, found: 0 },
    },
  })
  await obs.hand.call('RemoveScene', { sceneName: 'Sécurité' })
  await obs.hand.call('RemoveScene', { sceneName: 'Pupitre' })
  await until('the look is old', async () => (await summary()).stale)
  await obs.hand.addScene('Carton', 0xff888888)
  await obs.hand.call('CreateInput', {
    sceneName: 'Carton',
    inputName: 'Logo',
    inputKind: 'image_source',
    sceneItemEnabled: true,
    inputSettings: { file: join(folder, 'gone.png') },
  })
  await obs.hand.call('CreateInput', {
    sceneName: 'Carton',
    inputName: 'Titre',
    inputKind: 'text_ft2_source_v2',
    sceneItemEnabled: true,
    inputSettings: { text: 'x', font: { face: 'Police Introuvable', size: 20, flags: 0, style: '' } },
  })
  const { findings } = await lookUntilNew()
  expect(await summary()).toMatchObject({
    stale: false,
    totals: {
      rooms: { withObs: 1, looked: 1 },
      scenes: { planned: 1, found: 0 },
      safetyScenes: { planned: 1, found: 0 },
      disks: { looked: 1 },
      sounds: { looked: 1 },
    },
  })
  const found = await rows('preflight')
  expect(found.find(({ kind }) => kind === 'scene-missing')?.place).toMatchObject({ cueId, cueRoomId: roomId })
  expect(found).toHaveLength(findings)
  const kinds = found.map(({ kind }) => kind)
  expect(kinds).toEqual(
    expect.arrayContaining(['safety-scene-missing', 'file-missing', 'font-missing', 'canvas', 'stream-not-configured']),
  )
  expect(found.find(({ kind }) => kind === 'file-missing')).toMatchObject({
    place: { source: 'Logo' },
    message: 'Le fichier « gone.png » de la source « Logo » n’est plus à sa place.',
  })
  expect(test.errors).toEqual([])
})
