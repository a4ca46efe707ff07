import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { ActionOptions, HeldAction } from '../../controls/client/actions.ts'
import { type CompanionHost, startCompanion, withoutRelease } from '../contract/companion/companion-host.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { addTone, byHand, driveRoom, roomOf, rowsOf } from './driven-room.ts'

const folder = newFolder()
let obs: ObsProcess
let test: TestStation
let host: CompanionHost
let roomId = ''

beforeAll(async () => {
  obs = await startObs({ folder })
  await obs.hand.addScene('Large', 0xff0000ff)
  await obs.hand.addScene('Pupitre', 0xff00ff00)
  await obs.hand.addScene('Sécurité', 0xff888888)
  await addTone(obs, folder, 'Large')
  await obs.hand.studioMode(true)
  await obs.hand.fade(200)
  test = await startTestStation({ realTime: true })
  roomId = await driveRoom(test, obs, 'Sécurité')
  host = await startCompanion({ address: test.station.url }, await test.tokenOf('booth'))
  await host.shows('unconfirmed', { room: roomId }, false)
})
afterAll(async () => {
  await host?.stop()
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})
/** A press is not refused for the one before it. */
beforeEach(() => new Promise((resolve) => setTimeout(resolve, 1100)))

const inTime = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })
const room = () => ({ room: roomId })
const place = (scene: string) => ({ place: `${roomId}/${scene}` })

/** A press of a key that is let go after `ms`. */
async function pressFor<Name extends HeldAction>(ms: number, name: Name, options: Omit<ActionOptions[Name], 'phase'>) {
  await host.press(name, { ...options, phase: 'down' } as ActionOptions[Name])
  await new Promise((resolve) => setTimeout(resolve, ms))
  await host.press(name, { ...options, phase: 'up' } as ActionOptions[Name])
}
const long = 1200
const short = 400

it('takes a scene and makes one ready, and lights both keys when OBS shows them', async () => {
  await pressFor(0, 'takeScene', place('Large'))
  await host.shows('onAir', place('Large'), true)
  expect(await obs.hand.program()).toBe('Large')
  await host.press('readyScene', place('Pupitre'))
  await host.shows('ready', place('Pupitre'), true)
  expect([host.read('onAir', place('Pupitre')), host.read('ready', place('Large'))]).toEqual([false, false])
  await inTime(() =>
    expect(host.values).toMatchObject({
      ...{ [`room_${roomId}_program`]: 'Large', [`room_${roomId}_preview`]: 'Pupitre' },
    }),
  )
})

it('tells on the key why a second press within a second did nothing, and cuts to another scene at once', async () => {
  await pressFor(0, 'takeScene', place('Pupitre'))
  await pressFor(0, 'takeScene', place('Pupitre'))
  expect(host.read('press', {})).toMatchObject({ text: 'Trop tôt' })
  expect(await obs.hand.program()).toBe('Pupitre')
  await pressFor(0, 'takeScene', place('Large'))
  await host.shows('onAir', place('Large'), true)
})

it('brings a room to safety, and back, only when the key is held', async () => {
  await pressFor(0, 'takeScene', place('Large'))
  await host.shows('onAir', place('Large'), true)
  await pressFor(short, 'safety', room())
  expect(host.read('press', {})).toMatchObject({ text: 'Trop court : tenir 1 s' })
  expect([(await roomOf(test)).inSafety, await obs.hand.program()]).toEqual([false, 'Large'])
  await host.press('safety', { ...room(), phase: 'down' })
  expect(host.read('press', {})).toMatchObject({ text: 'Tenir…' })
  await host.shows('inSafety', room(), true)
  await host.press('safety', { ...room(), phase: 'up' })
  expect(await obs.hand.program()).toBe('Sécurité')
  await pressFor(short, 'goBack', { room: 'all' })
  await host.press('goBack', { room: 'all', phase: 'down' }, withoutRelease)
  expect(host.read('press', {}, withoutRelease)).toMatchObject({ text: 'Ajouter l’action au relâchement' })
  // A take that would leave safety is held too.
  await pressFor(short, 'takeScene', place('Pupitre'))
  expect(await obs.hand.program()).toBe('Sécurité')
  await pressFor(long, 'goBack', { room: 'all' })
  await host.shows('onAir', place('Large'), true)
  await pressFor(long, 'safety', { room: 'all' })
  await host.shows('inSafety', { room: 'all' }, true)
  await pressFor(long, 'takeScene', place('Pupitre'))
  await host.shows('onAir', place('Pupitre'), true)
  expect(host.read('inSafety', room())).toBe(false)
})

it('takes what is next, and shows its name, the countdown and what is shifted', async () => {
  const speaker = { name: 'Aïcha Le Goff', role: 'Juge' }
  const legs = [{ roomId, kind: 'scene' as const, scene: 'Large' }]
  const plannedAt = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const cue = { roomId, lengthS: 600, legs }
  await test.done('cues.add', { ...cue, title: 'Ouverture', speakers: [speaker], plannedAt: plannedAt(-20) })
  await test.done('cues.add', { ...cue, title: 'Témoignages', plannedAt: plannedAt(-10) })
  await host.shows('nextCue', room(), { text: 'Ouverture' })
  await pressFor(0, 'takeNext', room())
  await host.shows('nextCue', room(), { text: 'Témoignages' })
  await host.shows('onAir', place('Large'), true)
  await inTime(() => expect(host.values[`room_${roomId}_remaining`]).toMatch(/^09:5\d$/))
  // It counts down on the deck by itself.
  const first = host.shown('countdown', room())
  await inTime(() => expect(host.shown('countdown', room())).not.toEqual(first))
  await host.press('adjust', { ...room(), how: 'shift' })
  const [, second] = await rowsOf(test, 'runOfShow', { roomId })
  expect(second?.adjustments).toMatchObject([{ how: 'shift' }])
  for (const how of ['absorb', 'cut'] as const) await host.press('adjust', { ...room(), how })

  // No page and no OBS paints a name here: it is dropped, and the key says so.
  await host.press('lowerThird', { ...room(), how: 'next' })
  const named = await rowsOf(test, 'takes', {})
  expect(named[0]?.legs).toMatchObject([{ kind: 'lower-third', state: 'failed', reason: 'not-painted' }])
  const stage = async () =>
    (await test.view('stage', { roomId }, test.operator)).body as {
      value: { lowerThird: { lines: string[] } | null; timer: { lengthS: number } | null }
    }
  expect((await stage()).value.lowerThird).toBeNull()

  await host.press('timer', { ...room(), how: 'start', minutes: 5 })
  await host.press('timer', { ...room(), how: 'plus', minutes: 0 })
  await host.press('timer', { ...room(), how: 'plus', minutes: 0 })
  await host.press('timer', { ...room(), how: 'minus', minutes: 0 })
  expect((await stage()).value.timer?.lengthS).toBe(360)
  await inTime(() => expect(host.read('countdown', room())).toMatchObject({ text: expect.stringMatching(/^05:5\d$/) }))
  await host.press('timer', { ...room(), how: 'stop', minutes: 0 })
  expect((await stage()).value.timer).toBeNull()
})

it('records, and ends a recording only when the key is held', async () => {
  await pressFor(0, 'record', { ...room(), how: 'start' })
  await host.shows('recording', room(), true)
  await pressFor(short, 'record', { ...room(), how: 'stop' })
  expect(host.read('recording', room())).toBe(true)
  await pressFor(long, 'record', { ...room(), how: 'stop' })
  await host.shows('recording', room(), false)
})

it('cuts a person and ends the cut only when the key is held, and shows that it holds', async () => {
  await pressFor(0, 'takeScene', place('Large'))
  await host.shows('onAir', place('Large'), true)
  await pressFor(short, 'privacyCut', room())
  expect((await rowsOf(test, 'roomCare', {}))[0]?.cutSince).toBeNull()
  await pressFor(long, 'privacyCut', room())
  await host.shows('cut', room(), true)
  expect([await obs.hand.program(), host.read('cutUnproven', room())]).toEqual(['Sécurité', false])
  await pressFor(long, 'takeScene', place('Large'))
  await inTime(() => expect(host.read('press', {})).toMatchObject({ text: 'Salle coupée' }))
  await pressFor(short, 'privacyEnd', room())
  expect(host.read('cut', room())).toBe(true)
  await pressFor(long, 'privacyEnd', room())
  await host.shows('cut', room(), false)
  await host.shows('onAir', place('Large'), true)
})

it('shows an alarm, and goes grey while OBS is frozen, with safety awaited', async () => {
  await byHand(obs, 'Pupitre')
  await host.shows('alarm', room(), true)
  await inTime(() => expect(host.values[`room_${roomId}_alarm`]).not.toBe(''))
  obs.signal('SIGSTOP')
  try {
    await host.shows('obsAway', room(), true)
    expect([host.read('onAir', place('Pupitre')), host.read('unconfirmed', room())]).toEqual([false, true])
    expect(host.values[`room_${roomId}_program`]).toBe('?')
    await pressFor(long, 'safety', room())
    await host.shows('safetyAwaited', room(), true)
    expect(host.read('inSafety', room())).toBe(false)
  } finally {
    obs.signal('SIGCONT')
  }
  await host.shows('inSafety', room(), true)
  expect(host.read('safetyAwaited', room())).toBe(false)
})
