import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type OscPeer, startOscPeer } from '../contract/controls/osc-peer.ts'
import { type StartedControls, startedControls } from '../contract/controls/started-controls.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { addTone, byHand, driveRoom, roomOf, rowsOf } from './driven-room.ts'

const folder = newFolder()
let obs: ObsProcess
let test: TestStation
let controls: StartedControls
let peer: OscPeer
let roomId = ''

beforeAll(async () => {
  obs = await startObs({ folder })
  for (const [name, colour] of [
    ['Large', 0xff0000ff],
    ['Pupitre', 0xff00ff00],
    ['Sécurité', 0xff888888],
  ] as const)
    await obs.hand.addScene(name, colour)
  await addTone(obs, folder, 'Large')
  await obs.hand.studioMode(true)
  await obs.hand.fade(200)
  test = await startTestStation({ realTime: true })
  roomId = await driveRoom(test, obs, 'Sécurité')
  controls = await startedControls(test.station.url, await test.tokenOf('booth'))
  peer = await startOscPeer(controls.osc.port)
  await peer.subscribe()
  await peer.isTold('room/1/confirmed', 1)
})
afterAll(async () => {
  await peer?.end()
  await controls?.end()
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})
/** A press is not refused for the one before it. */
beforeEach(() => new Promise((resolve) => setTimeout(resolve, 1100)))

const inTime = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 10_000, interval: 50 })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const long = 1200
const short = 400
const isSaid = (said: string) => inTime(() => expect(peer.said).toContain(said))
async function onAir(scene: string): Promise<void> {
  await pause(1100)
  await peer.press('room/1/scene', 0, scene)
  await peer.isTold('room/1/air', scene)
}

it('takes a scene and makes one ready, and tells what OBS shows', async () => {
  await onAir('Large')
  expect(await obs.hand.program()).toBe('Large')
  await peer.press('room/1/ready', 0, 'Pupitre')
  await peer.isTold('room/1/preview', 'Pupitre')
  await peer.press('room/1/scene', 0, 'Inconnue')
  await inTime(() => expect(peer.said.join()).toContain('room/1/scene | Inconnue | '))
  expect(await obs.hand.program()).toBe('Large')
})

it('brings rooms to safety when it is held, also where the release is lost, and shows them again only by a release', async () => {
  await onAir('Large')
  await peer.press('room/1/safety', short)
  await isSaid('room/1/safety |  | Trop court : tenir 1 s')
  expect(await obs.hand.program()).toBe('Large')
  // The release is lost: it hides, which does no harm.
  await peer.send('room/1/safety', 1)
  await peer.isTold('room/1/safe', 1)
  // The release is lost: nothing is shown again.
  await peer.send('room/1/back', 1)
  await pause(long)
  expect(await obs.hand.program()).toBe('Sécurité')
  await peer.press('room/1/back', short)
  await peer.send('room/1/back')
  await isSaid('room/1/back |  | Ajouter l’action au relâchement')
  // A scene that would leave safety is held too.
  await peer.press('room/1/scene', short, 'Pupitre')
  expect([await obs.hand.program(), (await roomOf(test)).inSafety]).toEqual(['Sécurité', true])
  await peer.press('room/1/back', long)
  await peer.isTold('room/1/air', 'Large')
  await peer.press('all/safety', long)
  await peer.isTold('room/1/safe', 1)
  await peer.press('all/back', long)
  await peer.isTold('room/1/air', 'Large')
})

it('takes what is next, tells its name and the countdown, shifts, and names who speaks', async () => {
  const legs = [{ roomId, kind: 'scene' as const, scene: 'Large' }]
  const plannedAt = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const cue = { roomId, lengthS: 600, legs }
  const speakers = [{ name: 'Aïcha Le Goff', role: 'Juge' }]
  await test.done('cues.add', { ...cue, title: 'Ouverture', speakers, plannedAt: plannedAt(-20) })
  await test.done('cues.add', { ...cue, title: 'Témoignages', plannedAt: plannedAt(-10) })
  await peer.isTold('room/1/upcoming', 'Ouverture')
  await peer.press('room/1/next')
  await peer.isTold('room/1/upcoming', 'Témoignages')
  await peer.isTold('room/1/countdown', /^09:5\d$/)
  for (const how of ['absorb', 'shift', 'cut']) {
    await peer.press(`room/1/run/${how}`)
    await inTime(async () => {
      const [, second] = await rowsOf(test, 'runOfShow', { roomId })
      expect(second?.adjustments.map((one) => one.how)).toEqual([how])
    })
    // Each has something to catch up on.
    const adjusted = (await rowsOf(test, 'runOfShow', { roomId })).flatMap(({ adjustments }) => adjustments)
    for (const { adjustmentId } of adjusted) await test.done('cues.undoAdjustment', { adjustmentId })
  }
  const named = async () =>
    ((await test.view('stage', { roomId }, test.operator)).body as { value: { lowerThird: object | null } }).value
      .lowerThird
  await peer.press('room/1/name/next')
  await inTime(async () => expect(JSON.stringify(await named())).toContain('Aïcha'))
  await peer.press('room/1/name/hide')
  await inTime(async () => expect(await named()).toBeNull())
})

it('records, and ends a recording only by a release', async () => {
  await peer.press('room/1/record/start')
  await peer.isTold('room/1/recording', 1)
  await peer.press('room/1/record/stop', short)
  await peer.send('room/1/record/stop', 1)
  await pause(long)
  expect(peer.told.get('room/1/recording')).toBe(1)
  await peer.send('room/1/record/stop', 0)
  await peer.isTold('room/1/recording', 0)
})

it('cuts a person when it is held, also where the release is lost, and ends the cut only by a release', async () => {
  await onAir('Large')
  await peer.press('room/1/privacy/cut', short)
  expect((await rowsOf(test, 'roomCare', {}))[0]?.cutSince).toBeNull()
  await peer.send('room/1/privacy/cut', 1)
  await peer.isTold('room/1/private', 1)
  expect(await obs.hand.program()).toBe('Sécurité')
  await peer.send('room/1/privacy/end', 1)
  await pause(long)
  expect(peer.told.get('room/1/private')).toBe(1)
  await peer.press('room/1/privacy/end', long)
  await peer.isTold('room/1/private', 0)
  await peer.isTold('room/1/air', 'Large')
})

it('tells an alarm, and nothing as true while OBS is frozen, with safety awaited', async () => {
  await byHand(obs, 'Pupitre')
  await peer.isTold('room/1/alarm', /Pupitre/)
  obs.signal('SIGSTOP')
  try {
    await peer.isTold('room/1/away', 1)
    expect([peer.told.get('room/1/air'), peer.told.get('room/1/confirmed')]).toEqual(['?', 0])
    await peer.press('room/1/safety', long)
    await peer.isTold('room/1/safe', 2)
  } finally {
    obs.signal('SIGCONT')
  }
  await peer.isTold('room/1/safe', 1)
})
