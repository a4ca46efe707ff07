import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { lastingPort } from '../support/lasting-port.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { framesOf } from '../support/obs/recorded-colours.ts'
import { until } from '../support/until.ts'
import { driveRoom, roomOf, rowsOf } from './driven-room.ts'

const folder = newFolder()
let obs: ObsProcess
let test: TestStation
let roomId = ''

beforeAll(async () => {
  obs = await startObs({ folder, canPause: true })
  await obs.hand.addScene('Large', 0xff0000ff)
  await obs.hand.addScene('Pupitre', 0xff00ff00)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
  await obs.hand.fade(0)
  test = await startTestStation({ realTime: true })
  roomId = await driveRoom(test, obs)
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})

const recordings = () => rowsOf(test, 'recordings', {})
const record = async () =>
  expect((await test.done('show.record.start', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
const state = async () => (await roomOf(test)).obs?.state
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** OBS is known again, and what it does has been compared with what was noted. */
const compared = async () => {
  await until('connected', async () => (await state()) === 'connected', { timeoutMs: 30_000 })
  await pause(1500)
}

/** Where *Pupitre* begins, in s: as the chapters have it, and as its picture is in the file. */
async function pupitreIn(recording: ViewRow<'recordings'> | undefined) {
  const query = `recording=${encodeURIComponent(recording?.recordingId ?? '')}`
  const booth = test.bearer(await test.tokenOf('booth'))
  const { text } = await test.ask('GET', `/api/v1/export/chapters?${query}`, booth)
  const [, seconds] = /\n00:00:(\d\d\.\d{3}) --> [^\n]+\nPupitre\n/.exec(text) ?? []
  const frames = await framesOf(join(obs.recordings, recording?.file ?? ''))
  const green = frames.find(({ rgb: [red, green] }) => green > red)
  return { seconds: Number(seconds), file: (green?.at ?? Number.NaN) / 1000 }
}

/** Held still, in ms from when that is noticed. */
async function freeze(ms: number): Promise<void> {
  obs.signal('SIGSTOP')
  try {
    await until('frozen', async () => (await state()) === 'frozen')
    await pause(ms)
  } finally {
    obs.signal('SIGCONT')
  }
  await compared()
}

it('a file that goes on through a frozen OBS is one recording, whose chapters lie where the file has them', {
  timeout: 90_000,
}, async () => {
  await record()
  await pause(2500)
  await freeze(4000)
  expect(await recordings()).toMatchObject([{ stoppedAt: null, found: null }])
  // Longer than the connection's patience: another connection finds OBS again.
  await freeze(12_000)
  expect(await recordings()).toMatchObject([{ stoppedAt: null, found: null }])

  await test.done('show.take', { legs: [{ roomId, scene: 'Pupitre' }] })
  await pause(1500)
  await test.done('show.record.stop', { roomId })
  await until('its end', async () => (await recordings())[0]?.stoppedAt != null)
  const [recording, ...others] = await recordings()
  expect(others).toEqual([])
  const path = join(obs.recordings, recording?.file ?? '')
  expect(recording).toMatchObject({ found: 'on-disk', bytes: statSync(path).size })

  const { seconds, file } = await pupitreIn(recording)
  expect(Math.abs(seconds - file)).toBeLessThan(0.7)
})

it('a pause is told, and what follows it lies in the chapters where the file has it', { timeout: 60_000 }, async () => {
  await pause(1100)
  await test.done('show.take', { legs: [{ roomId, scene: 'Large' }] })
  await record()
  await pause(2000)
  await obs.hand.call('PauseRecord')
  await until('paused', async () => (await roomOf(test)).recording?.paused)
  await pause(6000)
  await obs.hand.call('ResumeRecord')
  await until('goes on', async () => (await roomOf(test)).recording?.paused === false)
  await pause(1500)
  await test.done('show.take', { legs: [{ roomId, scene: 'Pupitre' }] })
  await pause(1500)
  await test.done('show.record.stop', { roomId })
  await until('its end', async () => (await recordings())[0]?.stoppedAt != null)
  const [recording] = await recordings()
  const { seconds, file } = await pupitreIn(recording)
  expect(Math.abs(seconds - file)).toBeLessThan(0.7)
})

it('a stream that reconnected has the size of all that it sent', { timeout: 90_000 }, async () => {
  const port = await lastingPort()
  const server = `rtmp://127.0.0.1:${port}/live`
  const receive = (): ChildProcess =>
    spawn('ffmpeg', ['-v', 'error', '-listen', '1', '-i', `${server}/x`, '-f', 'null', '-'], { stdio: 'ignore' })
  const streaming = async () => (await roomOf(test)).streaming
  await obs.hand.call('SetProfileParameter', {
    parameterCategory: 'Output',
    parameterName: 'RetryDelay',
    parameterValue: '2',
  })
  await obs.hand.call('SetStreamServiceSettings', {
    streamServiceType: 'rtmp_custom',
    streamServiceSettings: { server, key: 'x' },
  })
  const sent = (least: number) =>
    until(
      'enough is sent',
      async () => {
        const bytes = (await obs.hand.call('GetStreamStatus')).outputBytes as number
        return bytes > least ? bytes : null
      },
      { timeoutMs: 30_000 },
    )
  let receiver = receive()
  try {
    await until('the stream starts', async () => {
      const { legs } = await test.done('show.stream.start', { roomId })
      return legs[0]?.state === 'confirmed'
    })
    const first = await sent(150_000)
    receiver.kill('SIGKILL')
    await until('it reconnects', async () => (await streaming())?.reconnecting, { timeoutMs: 30_000 })
    receiver = receive()
    await until('it goes on', async () => (await streaming())?.reconnecting === false, { timeoutMs: 30_000 })
    const second = await sent(80_000)
    await pause(1100)
    await test.done('show.stream.stop', { roomId })
    await until('its end', async () => (await recordings())[0]?.stoppedAt != null)
    const [stream] = await recordings()
    expect(stream?.output).toBe('stream')
    expect(stream?.bytes).toBeGreaterThanOrEqual(first + second)
    expect(stream?.bytes).toBeLessThan(2 * (first + second))
    // Another stream begins at nothing.
    receiver.kill('SIGKILL')
    receiver = receive()
    await until('another starts', async () => {
      const { legs } = await test.done('show.stream.start', { roomId })
      return legs[0]?.state === 'confirmed'
    })
    expect((await streaming())?.bytes).toBeLessThan(80_000)
    await test.done('show.stream.stop', { roomId })
  } finally {
    receiver.kill('SIGKILL')
  }
})

it('a file that was ended and followed by another while nobody was told is another recording', {
  timeout: 60_000,
}, async () => {
  await record()
  await pause(1500)
  await test.done('obs.update', { obsId: (await roomOf(test)).obs?.obsId ?? '', password: 'faux' })
  await until('out', async () => (await state()) === 'wrong-password')
  await obs.hand.call('StopRecord')
  await until('ended', async () => (await obs.hand.call('GetRecordStatus')).outputActive === false)
  await pause(1100)
  await obs.hand.call('StartRecord')
  await pause(1000)
  await test.done('obs.update', { obsId: (await roomOf(test)).obs?.obsId ?? '', password: obs.password })
  await compared()
  const [second, first] = await recordings()
  expect(first).toMatchObject({ found: 'on-disk' })
  expect(first?.bytes).toBe(statSync(join(obs.recordings, first?.file ?? '')).size)
  expect(second).toMatchObject({ stoppedAt: null, file: expect.stringMatching(/\.mkv$/) })
  expect(second?.file).not.toBe(first?.file)
})

it('the file of an OBS that was frozen, then killed, is on disk with its size', { timeout: 60_000 }, async () => {
  await freeze(4000)
  const before = (await recordings()).length
  const killedAt = Date.now()
  await obs.stop('SIGKILL')
  await until('lost', async () => (await state()) === 'lost')
  await pause(3000)
  obs = await startObs({ folder, port: obs.port, canPause: true })
  await compared()
  const all = await recordings()
  expect(Math.abs(Date.parse(all[0]?.stoppedAt ?? '') - killedAt)).toBeLessThan(2000)
  expect(all).toHaveLength(before)
  expect(all[0]).toMatchObject({ found: 'on-disk' })
  expect(all[0]?.bytes).toBe(statSync(join(obs.recordings, all[0]?.file ?? '')).size)
})

it('what a removed OBS still writes is recorded no longer, as far as anybody knows', async () => {
  await record()
  await until('bytes', async () => ((await roomOf(test)).recording?.bytes ?? 0) > 0)
  await test.done('obs.remove', { obsId: (await roomOf(test)).obs?.obsId ?? '' })
  await until('its end', async () => (await recordings())[0]?.stoppedAt != null)
  const [recording] = await recordings()
  expect(recording).toMatchObject({ found: 'as-said', file: expect.stringMatching(/\.mkv$/) })
  expect(recording?.bytes).toBeGreaterThan(0)
  expect(test.errors).toEqual([])
})
