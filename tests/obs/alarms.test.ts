import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AlarmKind, alarmLimits } from '../../shared/domain/show/alarms.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { eventOfToday } from '../support/event-today.ts'
import { lastingPort } from '../support/lasting-port.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'
import { addTone, driveRoom, roomOf, rowsOf } from './driven-room.ts'

const folder = newFolder()
let obs: ObsProcess
let test: TestStation
let roomId = ''

/** A room in which a session runs, with a picture that moves and a sound. */
beforeAll(async () => {
  obs = await startObs({ folder, canvas: [320, 180] })
  const { hand } = obs
  await hand.addScene('Large', 0xff4080c0, [320, 180])
  await hand.addScene('Noir', 0xff000000, [320, 180])
  await hand.addScene('Sécurité', 0xff888888, [320, 180])
  await addTone(obs, folder, 'Large')
  await hand.call('CreateInput', {
    sceneName: 'Large',
    inputName: 'Image',
    inputKind: 'color_source_v3',
    sceneItemEnabled: true,
    inputSettings: { color: 0xff0000ff, width: 40, height: 40 },
  })
  await hand.fade(0)
  await hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
  test = await startTestStation({
    realTime: true,
    // Shorter than in a hall; a test machine that others use too gives no program all of it.
    alarmLimits: {
      ...alarmLimits,
      silenceMs: 4000,
      blackMs: 3000,
      movements: 2,
      stillMs: 6000,
      cpuPercent: 20,
      cpuMs: 3000,
    },
  })
  await test.done('event.configure', { name: 'Assises', ...eventOfToday(), pilotCode: '246810' })
  roomId = await driveRoom(test, obs, 'Sécurité')
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})

const room = () => roomOf(test)
const alarm = async (kind: AlarmKind) => (await room()).alarms.find((one) => one.kind === kind)
const raised = (kind: AlarmKind, timeoutMs = 30_000) =>
  until(`${kind} is raised`, () => alarm(kind), { timeoutMs, everyMs: 50 })
const over = (kind: AlarmKind) =>
  until(`${kind} is over`, async () => !(await alarm(kind)), { timeoutMs: 30_000, everyMs: 50 })
/** Times that an alarm was raised. A busy machine raises others meanwhile, about frames that are late. */
const times = async (kind: AlarmKind) => {
  const { body } = await test.view('journal', {}, test.operator)
  const { rows } = body as { rows: { type: string; details: { about: string } }[] }
  return rows.filter(({ type, details }) => type === 'AlarmRaised' && details.about.endsWith(kind)).length
}

/** A camera: a patch that is somewhere else at each look. */
function camera(): () => void {
  let at = 0
  const timer = setInterval(() => {
    at = (at + 23) % 250
    void obs.hand
      .call('GetSceneItemId', { sceneName: 'Large', sourceName: 'Image' })
      .then(({ sceneItemId }) =>
        obs.hand.call('SetSceneItemTransform', {
          sceneName: 'Large',
          sceneItemId,
          sceneItemTransform: { positionX: at, positionY: 20 },
        }),
      )
      .catch(() => {})
  }, 500)
  return () => clearInterval(timer)
}

it('how loud a room is, is told while somebody looks', async () => {
  const level = async () => (await rowsOf(test, 'levels', {}))[0]?.db ?? []
  const loud = await until('the tone is heard', async () => {
    const db = await level()
    return (db[0] ?? -60) > -30 ? db : undefined
  })
  expect(loud.length).toBeLessThanOrEqual(2)
  expect(Math.max(...loud)).toBeLessThanOrEqual(0)
  await obs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: true })
  await until('nothing is heard', async () => (await level()).every((db) => db === -60))
  await obs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: false })
})

it('a session that has begun and is not recorded is said once, and is over when it is recorded', async () => {
  expect(await alarm('not-recording')).toBeUndefined()
  const now = Date.now()
  const at = (ms: number) => new Date(now + ms).toISOString()
  await test.done('sessions.add', {
    title: 'Ouverture',
    kind: 'plenary',
    roomId,
    day: 1,
    registration: false,
    startsAt: at(-1000),
    endsAt: at(3_600_000),
  })
  const found = await raised('not-recording')
  expect(found).toMatchObject({
    message: 'Rien ne s’enregistre, alors que c’est prévu ou demandé.',
    acknowledged: false,
  })
  expect(found.english).toMatch(/^Nothing is being recorded/)
  await test.done('alarms.acknowledge', { roomId, kind: 'not-recording' })
  expect(await alarm('not-recording')).toMatchObject({ acknowledged: true })
  await test.done('show.record.start', { roomId })
  await over('not-recording')
  expect(await times('not-recording')).toBe(1)
})

it('a microphone that is muted is silence; a safety scene is none', async () => {
  await obs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: true })
  await raised('silence')
  await obs.hand.call('SetInputMute', { inputName: 'Micro', inputMuted: false })
  await over('silence')
})

it('a picture that stops moving has frozen', async () => {
  const stop = camera()
  try {
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    expect(await alarm('freeze')).toBeUndefined()
  } finally {
    stop()
  }
  await raised('freeze')
  const again = camera()
  await over('freeze').finally(again)
})

it('a black picture on air is said, and a safety scene ends it', async () => {
  await test.done('show.take', { legs: [{ roomId, scene: 'Noir' }] })
  await raised('black')
  await test.done('show.safety', { roomId })
  await over('black')
  await test.done('show.return', { roomId })
})

it('a stream whose receiver hangs is said, and one that is ended by somebody is not', async () => {
  const port = await lastingPort()
  const receiver: ChildProcess = spawn(
    'ffmpeg',
    ['-v', 'error', '-listen', '1', '-i', `rtmp://127.0.0.1:${port}/live/x`, '-f', 'null', '-'],
    { stdio: 'ignore' },
  )
  try {
    await obs.hand.call('SetStreamServiceSettings', {
      streamServiceType: 'rtmp_custom',
      streamServiceSettings: { server: `rtmp://127.0.0.1:${port}/live`, key: 'x' },
    })
    await until('the stream starts', async () => {
      const { legs } = await test.done('show.stream.start', { roomId })
      return legs[0]?.state === 'confirmed'
    })
    receiver.kill('SIGKILL')
    await raised('stream-down', 60_000)
  } finally {
    receiver.kill('SIGKILL')
  }
  await test.done('show.stream.stop', { roomId })
  await over('stream-down')
})

it('a recording whose writer hangs is said, and over when it writes again', async () => {
  await test.done('show.record.start', { roomId })
  const writer = await until('OBS has begun to write', () => writerOf(obs.pid))
  process.kill(writer, 'SIGSTOP')
  try {
    expect(await raised('recording-stuck', 60_000)).toMatchObject({ acknowledged: false })
  } finally {
    process.kill(writer, 'SIGCONT')
  }
  await over('recording-stuck')
})

it('an OBS that is gone is said, and nothing else of it', async () => {
  await test.done('show.record.stop', { roomId })
  await obs.stop('SIGKILL')
  await raised('obs-gone')
  obs = await startObs({ folder, port: obs.port, canvas: [320, 180] })
  await over('obs-gone')
  expect(test.errors).toEqual([])
})

it('frames that come too late, and a busy processor, are said', { timeout: 180_000 }, async () => {
  await obs.stop('SIGKILL')
  // More than software can draw: a hall's canvas sixty times a second, recorded.
  obs = await startObs({ folder, port: obs.port, canvas: [3840, 2160], fps: 60 })
  await until('connected', async () => (await room()).obs?.state === 'connected', { timeoutMs: 30_000 })
  await test.done('show.record.start', { roomId })
  const kind = await until(
    'it is said',
    async () => (await room()).alarms.find((one) => ['lagged-frames', 'dropped-frames'].includes(one.kind)),
    { timeoutMs: 60_000, everyMs: 100 },
  )
  expect(kind.message).toMatch(/^Des images|^OBS dessine des images/)
  await raised('cpu', 60_000)
})

/** OBS hands what it has encoded to a program of its own, which writes the file. */
function writerOf(pid: number): number | undefined {
  const childrenOf = (task: string) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').map(Number)
  const children = readdirSync(`/proc/${pid}/task`).flatMap(childrenOf)
  return children.find((child) => child > 0 && /obs-ffmpeg-mux/.test(readFileSync(`/proc/${child}/cmdline`, 'utf8')))
}
