import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { type Frame, framesOf } from '../support/obs/recorded-colours.ts'
import { until } from '../support/until.ts'
import { driveRoom, rowsOf, transitionIsBack, transitionOf } from './driven-room.ts'

const folder = newFolder()
const canvas = [320, 180] as const
const pictureMs = 50
let obs: ObsProcess
let test: TestStation
let roomId = ''

beforeAll(async () => {
  obs = await startObs({ folder, canvas, fps: 1000 / pictureMs })
  await obs.hand.addScene('Rouge', 0xff0000ff, [...canvas])
  await obs.hand.addScene('Vert', 0xff00ff00, [...canvas])
  await obs.hand.addScene('Bleu', 0xffff0000, [...canvas])
  await obs.hand.studioMode(true)
  test = await startTestStation({ realTime: true })
  roomId = await driveRoom(test, obs, 'Bleu')
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})

const take = async (scene: string) => {
  const { legs } = await test.done('show.take', { legs: [{ roomId, scene }] })
  expect(legs).toMatchObject([{ state: 'confirmed' }])
}

/** The pictures of a recording that begins on red, and lasts as long as `act`. */
async function filmed(act: () => Promise<void>): Promise<readonly Frame[]> {
  await backToRed()
  await test.done('show.record.start', { roomId })
  await act()
  await test.done('show.record.stop', { roomId })
  const file = await until('the file', async () => (await rowsOf(test, 'recordings', {}))[0]?.file)
  return framesOf(join(obs.recordings, file))
}

async function fadeToGreen(ms: number): Promise<void> {
  await pause(1100)
  await obs.hand.fade(ms)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Vert' })
}

async function backToRed(): Promise<void> {
  await obs.hand.fade(100)
  await take('Rouge')
}

it('a take that waits for a long fade by hand does not flash the scene from before it', {
  timeout: 90_000,
}, async () => {
  const times = 6
  const frames = await filmed(async () => {
    for (let time = 0; time < times; time++) {
      await fadeToGreen(1200)
      await pause(300)
      await take('Bleu')
      await pause(1100)
      await backToRed()
    }
  })
  expect(greens(frames)).toBeGreaterThanOrEqual(times - 1)
  expect(flashes(frames)).toEqual([])
})

it.each([
  ['with', true],
  ['without', false],
])(
  'safety ends a long fade at once, stays, and leaves OBS its own transition: %s studio mode',
  { timeout: 60_000 },
  async (_, studioMode) => {
    const waits = [60, 700]
    // A take of the test before was in the same room.
    await pause(1100)
    await obs.hand.studioMode(studioMode)
    const frames = await filmed(async () => {
      for (const wait of waits) {
        await fadeToGreen(2000)
        await pause(wait)
        expect(await test.done('show.safety', { roomId })).toMatchObject({ legs: [{ state: 'confirmed' }] })
        await transitionIsBack(obs)
        await pause(500)
        await backToRed()
      }
    })
    // OBS may draw one picture between the choice of the cut and the scene.
    for (const ms of durations(frames, 1)) expect(ms).toBeLessThan(1.5 * pictureMs)
    const blues = durations(frames, 2)
    expect(blues).toHaveLength(waits.length)
    // The transition was chosen again, and brought nothing back.
    for (const ms of blues) expect(ms).toBeGreaterThan(1200)
  },
)

it('safety in the middle of a take is left for what was on air before that take', { timeout: 60_000 }, async () => {
  // A take of the test before was in the same room.
  await pause(1100)
  await obs.hand.fade(2000)
  const ended = test.done('show.take', { legs: [{ roomId, scene: 'Vert' }] })
  await pause(700)
  await test.done('show.safety', { roomId })
  expect(await ended).toMatchObject({ legs: [{ state: 'failed', reason: 'overtaken' }] })
  expect(await obs.hand.program()).toBe('Bleu')
  await pause(1100)
  await test.done('show.return', { roomId })
  expect(await obs.hand.program()).toBe('Rouge')
})

it('safety is kept when it is pressed again in the fade that leaves it', { timeout: 60_000 }, async () => {
  await transitionIsBack(obs)
  await pause(1100)
  const frames = await filmed(async () => {
    await pause(1100)
    await test.done('show.safety', { roomId })
    await transitionIsBack(obs)
    await obs.hand.fade(2000)
    const ended = test.done('show.return', { roomId })
    await pause(700)
    const again = await test.done('show.safety', { roomId })
    expect(again).toMatchObject({ legs: [{ state: 'confirmed' }] })
    expect(await ended).toMatchObject({ legs: [{ state: 'failed' }] })
    await transitionIsBack(obs)
    await pause(500)
  })
  expect(await obs.hand.program()).toBe('Bleu')
  const [blue] = frames.filter((frame) => isColour(frame, 2))
  expect(frames.filter((frame) => frame.at > (blue?.at ?? 0) && isColour(frame, 0))).toEqual([])
})

it('safety that is pressed again while a fade by hand runs takes nothing back too early', {
  timeout: 60_000,
}, async () => {
  await pause(1100)
  const frames = await filmed(async () => {
    await obs.hand.fade(1500)
    await test.done('show.safety', { roomId })
    await obs.hand.call('SetCurrentSceneTransition', { transitionName: 'Fade' })
    await fadeToGreen(1500)
    await pause(500)
    await test.done('show.safety', { roomId })
    await transitionIsBack(obs)
    await pause(500)
  })
  // Green comes in by the fade, and never alone.
  expect(greens(frames)).toBe(0)
})

it('a station that ends before OBS has its transition again gives it back at its next start', {
  timeout: 60_000,
}, async () => {
  await pause(1100)
  await obs.hand.fade(200)
  await take('Rouge')
  await pause(1100)
  await test.done('show.safety', { roomId })
  expect(await transitionOf(obs)).toBe('Cut')
  await test.restart()
  await transitionIsBack(obs)
  expect(await obs.hand.program()).toBe('Bleu')
})

it('a cut by hand that OBS swallows does not swallow the take after it: without studio mode', {
  timeout: 60_000,
}, async () => {
  const times = 3
  await pause(1100)
  await obs.hand.studioMode(false)
  const frames = await filmed(async () => {
    for (let time = 0; time < times; time++) {
      await pause(1100)
      await obs.hand.call('SetCurrentSceneTransition', { transitionName: 'Cut' })
      const cut = obs.hand.call('SetCurrentProgramScene', { sceneName: 'Vert' })
      // Before OBS has drawn its first picture.
      await pause(5)
      await Promise.all([cut, obs.hand.call('SetCurrentSceneTransition', { transitionName: 'Fade' })])
      await take('Bleu')
      await pause(300)
      await backToRed()
    }
  })
  expect(durations(frames, 2)).toHaveLength(times)
})

/** How long each time that a colour was on air alone, in ms. */
function durations(frames: readonly Frame[], colour: number): readonly number[] {
  const found: number[] = []
  let since: number | null = null
  for (const frame of frames) {
    const isOn = isColour(frame, colour)
    if (isOn) since ??= frame.at
    else if (since !== null) {
      found.push(frame.at - since)
      since = null
    }
  }
  return found
}

const isColour = ({ rgb }: Frame, at: number) => rgb.every((value, one) => (one === at ? value > 190 : value < 70))

/** How often green comes on air alone. A busy machine may draw no picture of one. */
const greens = (frames: readonly Frame[]) =>
  frames.filter((frame, at) => isColour(frame, 1) && !isColour(frames[at - 1] ?? frame, 1)).length

/** The instants, in ms of the file, at which red is seen again between green and blue. */
function flashes(frames: readonly Frame[]): readonly number[] {
  let isBehindGreen = false
  return frames.flatMap((frame) => {
    if (isColour(frame, 1)) isBehindGreen = true
    const isFlash = isBehindGreen && frame.rgb[0] > 70
    if (isFlash || isColour(frame, 2)) isBehindGreen = false
    return isFlash ? [Math.round(frame.at)] : []
  })
}
