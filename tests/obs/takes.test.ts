import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { problemNamed, startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'
import { alarmsOf, driveRoom, roomOf, rowsOf, takenByHand, transitionIsBack } from './driven-room.ts'

const folder = newFolder()
let obs: ObsProcess
let test: TestStation
let roomId = ''

beforeAll(async () => {
  obs = await startObs({ folder })
  await obs.hand.addScene('Large', 0xff0000ff)
  await obs.hand.addScene('Pupitre', 0xff00ff00)
  await obs.hand.addScene('Sécurité', 0xff888888)
  await obs.hand.studioMode(true)
  await obs.hand.fade(200)
  test = await startTestStation({ realTime: true })
  roomId = await driveRoom(test, obs, 'Sécurité')
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})
/** A press is not refused for the one before it, and OBS is given no other transition while a hand changes the scene. */
beforeEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await transitionIsBack(obs)
})

const room = () => roomOf(test)
const stall = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
const take = (scene: string, key: string = randomUUID()) =>
  test.command('show.take', { legs: [{ roomId, scene }] }, test.operator, key)
const leg = (answer: { body: unknown }) => (answer.body as { legs: { state: string; reason?: string }[] }).legs[0]

it('a take is confirmed when OBS shows it, and the same take again is answered without an order', async () => {
  const key = randomUUID()
  const answer = await take('Large', key)
  expect(answer.body).toMatchObject({ legs: [{ roomId, kind: 'scene', state: 'confirmed' }] })
  expect(await obs.hand.program()).toBe('Large')
  expect(await room()).toMatchObject({ program: 'Large' })
  await takenByHand(test, obs, 'Pupitre')
  expect((await take('Large', key)).body).toEqual(answer.body)
  expect(await obs.hand.program()).toBe('Pupitre')
})

it('a second press for the same within a second is refused, and another scene follows at once', async () => {
  const [first, second] = await Promise.all([take('Large'), take('Large')])
  expect([first.status, second.status].sort()).toEqual([200, 409])
  expect(problemNamed((first.status === 409 ? first : second).body)).toBe('too-soon')
  for (const scene of ['Pupitre', 'Large', 'Pupitre'])
    expect(leg(await take(scene))).toMatchObject({ state: 'confirmed' })
  expect(await obs.hand.program()).toBe('Pupitre')
  // Both during a fade of 0.2 s: one after the other, and the last one stays.
  const [one, other] = await Promise.all([take('Large'), take('Pupitre')])
  expect([leg(one), leg(other)]).toMatchObject([{ state: 'confirmed' }, { state: 'confirmed' }])
})

it('a scene that is not there is a failed leg with its reason', async () => {
  expect(leg(await take('Nulle part'))).toMatchObject({ state: 'failed', reason: 'unknown-scene' })
})

it('a change by hand shows, and raises an alarm until a take is confirmed', async () => {
  await take('Large')
  await takenByHand(test, obs, 'Pupitre')
  // A busy machine raises others, about frames that are late.
  const isUnexpected = async () => (await room()).alarms.some(({ kind }) => kind === 'unexpected-air')
  await until('the alarm', isUnexpected)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(leg(await take('Pupitre'))).toMatchObject({ state: 'confirmed' })
  expect(await isUnexpected()).toBe(false)
})

it('a take in the middle of a fade by hand is done after it, and confirmed for what it is', {
  timeout: 60_000,
}, async () => {
  for (let time = 0; time < 5; time++) {
    await take('Large')
    await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Sécurité' })
    await new Promise((resolve) => setTimeout(resolve, 1050))
    await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
    expect(leg(await take('Pupitre'))).toMatchObject({ state: 'confirmed' })
    expect(await obs.hand.program()).toBe('Pupitre')
    await new Promise((resolve) => setTimeout(resolve, 1050))
  }
})

it('safety overtakes a fade that runs, and return goes back to what was there', async () => {
  await take('Large')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const running = take('Pupitre')
  const safety = await test.done('show.safety', { roomId })
  expect(safety.legs[0]).toMatchObject({ state: 'confirmed' })
  expect(await obs.hand.program()).toBe('Sécurité')
  await running
  const back = await test.done('show.return', { roomId })
  expect(back.legs[0]).toMatchObject({ state: 'confirmed' })
  expect(await obs.hand.program()).not.toBe('Sécurité')
  const { body } = await test.command('show.return', { roomId }, test.operator)
  expect(problemNamed(body)).toBe('nothing-to-return-to')
})

it('safety pressed while a return is on its way goes back to where that went', async () => {
  await take('Large')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await test.done('show.safety', { roomId })
  const back = test.done('show.return', { roomId })
  await test.done('show.safety', { roomId })
  await back
  expect((await room()).inSafety).toBe(true)
  await test.done('show.return', { roomId })
  expect(await obs.hand.program()).toBe('Large')
})

it('a safety scene that is taken like another one is safety, which a return leaves', async () => {
  await take('Large')
  expect(leg(await take('Sécurité'))).toMatchObject({ state: 'confirmed' })
  expect(await room()).toMatchObject({ inSafety: true, program: 'Sécurité', beforeSafety: 'Large' })
  // The safety key changes nothing of where the return goes.
  await test.done('show.safety', { roomId })
  expect((await test.done('show.return', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  expect(await room()).toMatchObject({ inSafety: false, program: 'Large', beforeSafety: null })
})

it('from a safety scene that a hand chose in OBS and a press kept, a return goes to the scene that was asked for before', async () => {
  await take('Large')
  await takenByHand(test, obs, 'Sécurité')
  await take('Sécurité')
  expect((await room()).inSafety).toBe(true)
  await test.done('show.return', { roomId })
  expect(await obs.hand.program()).toBe('Large')
})

it('a safety scene that a hand chose in OBS is safety, which a return leaves', async () => {
  await take('Large')
  await takenByHand(test, obs, 'Sécurité')
  await until('in safety', async () => (await room()).inSafety)
  expect(await room()).toMatchObject({ program: 'Sécurité', beforeSafety: 'Large' })
  await test.done('show.return', { roomId })
  expect(await room()).toMatchObject({ inSafety: false, program: 'Large' })
  // A fade by hand away from it, which OBS tells at its end.
  await test.done('show.safety', { roomId })
  await transitionIsBack(obs)
  expect((await room()).leaving).toBe(false)
  await obs.hand.fade(1500)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
  // One view: the fade may end before a second one.
  const fading = await until('it fades', async () => {
    const now = await room()
    return now.leaving ? now : null
  })
  expect(fading.program).toBe('Sécurité')
  await until('it has faded', async () => (await room()).program === 'Large')
  expect((await room()).leaving).toBe(false)
})

it('a safety scene that OBS no longer has is no safety', async () => {
  await take('Large')
  await obs.hand.call('SetSceneName', { sceneName: 'Sécurité', newSceneName: 'Ailleurs' })
  await test.done('obs.update', { obsId: (await room()).obs?.obsId ?? '', safetyScene: 'Jamais' })
  const { legs } = await test.done('show.safety', { roomId })
  expect(legs).toMatchObject([{ state: 'failed', reason: 'unknown-scene' }])
  expect((await room()).inSafety).toBe(false)
  await obs.hand.call('SetSceneName', { sceneName: 'Ailleurs', newSceneName: 'Sécurité' })
  await test.done('obs.update', { obsId: (await room()).obs?.obsId ?? '', safetyScene: 'Sécurité' })
})

it('a scene renamed in OBS is taken by what it is', async () => {
  await take('Large')
  await obs.hand.call('SetSceneName', { sceneName: 'Pupitre', newSceneName: 'Pupitre 2' })
  await until('renamed', async () => (await test.view('show', {}, test.operator)).text.includes('Pupitre 2'))
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(leg(await take('Pupitre 2'))).toMatchObject({ state: 'confirmed' })
  await obs.hand.call('SetSceneName', { sceneName: 'Pupitre 2', newSceneName: 'Pupitre' })
  // It is put back by the name that it has now.
  const named = async () => (await rowsOf(test, 'takes', {}))[0]?.legs[0]?.scene
  await until('renamed in the last take', async () => (await named()) === 'Pupitre')
})

it('a safety scene renamed in OBS is still the one that S shows, and is told as safety', async () => {
  await obs.hand.call('SetSceneName', { sceneName: 'Sécurité', newSceneName: 'Refuge' })
  await until('renamed', async () => (await room()).safetyScene === 'Refuge')
  expect((await rowsOf(test, 'obsSettings', {}))[0]?.safetyScene).toBe('Refuge')
  expect(leg(await test.command('show.safety', { roomId }, test.operator))).toMatchObject({ state: 'confirmed' })
  expect(await room()).toMatchObject({ inSafety: true, program: 'Refuge' })
  await test.done('show.return', { roomId })
  // A new name has OBS save its collection, with the transition that it has at that moment.
  await transitionIsBack(obs)
  await obs.hand.call('SetSceneName', { sceneName: 'Refuge', newSceneName: 'Sécurité' })
  await until('renamed back', async () => (await room()).safetyScene === 'Sécurité')
})

it('the preview follows, and is shown as OBS confirms it', async () => {
  await test.done('show.preview', { roomId, scene: 'Large' })
  await until('preview', async () => (await room()).preview === 'Large')
})

it('a frozen OBS is noticed, a take then fails, and all is well when it goes on', async () => {
  obs.signal('SIGSTOP')
  try {
    await until('frozen', async () => (await room()).obs?.state === 'frozen')
    expect((await room()).ageMs).toBeGreaterThan(1000)
    expect(leg(await take('Large'))).toMatchObject({ state: 'failed', reason: 'obs-frozen' })
  } finally {
    obs.signal('SIGCONT')
  }
  await until('connected', async () => (await room()).obs?.state === 'connected')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(leg(await take('Large'))).toMatchObject({ state: 'confirmed' })
})

it('an OBS that is killed is lost, and found again when it is back', async () => {
  await take('Large')
  await obs.stop('SIGKILL')
  await until('lost', async () => (await room()).obs?.state === 'lost')
  expect((await room()).program).toBe('Large')
  obs = await startObs({ folder, port: obs.port })
  await until('back', async () => (await room()).obs?.state === 'connected', { timeoutMs: 20_000 })
})

it('a room that is away when safety is pressed goes there when it is back, and not if safety was left', async () => {
  await take('Large')
  await obs.stop('SIGKILL')
  await until('lost', async () => (await room()).obs?.state === 'lost')
  expect(leg(await test.command('show.safety', { rooms: 'all' }, test.operator))).toMatchObject({ state: 'failed' })
  expect(await room()).toMatchObject({ inSafety: false, awaitedInSafety: true })
  obs = await startObs({ folder, port: obs.port })
  // It may come back with its safety scene on air.
  await until('hidden', async () => (await room()).program === 'Sécurité' && (await room()).inSafety, {
    timeoutMs: 20_000,
  })
  await until('no alarm', async () => alarmsOf(await room())?.length === 0)
  expect(await room()).toMatchObject({ awaitedInSafety: false })
  // Started again in the middle of safety, it is hidden again.
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Sécurité' })
  await obs.stop('SIGKILL')
  await until('lost', async () => (await room()).obs?.state === 'lost')
  obs = await startObs({ folder, port: obs.port })
  await until('hidden again', async () => (await room()).obs?.state === 'connected' && (await room()).inSafety, {
    timeoutMs: 20_000,
  })
  await until('on air', async () => (await obs.hand.program()) === 'Sécurité')
  // Asked for and left while it is away, it is not hidden when it is back.
  await obs.stop('SIGKILL')
  await until('lost', async () => (await room()).obs?.state === 'lost')
  expect(leg(await test.command('show.safety', { rooms: 'all' }, test.operator))).toMatchObject({ state: 'failed' })
  await test.command('show.return', { rooms: 'all' }, test.operator)
  expect(await room()).toMatchObject({ awaitedInSafety: false })
  obs = await startObs({ folder, port: obs.port })
  await until('back', async () => (await room()).obs?.state === 'connected', { timeoutMs: 20_000 })
  await takenByHand(test, obs, 'Pupitre')
  expect(await room()).toMatchObject({ awaitedInSafety: false })
})

it('a take that OBS carries out while the station does not run is confirmed when it goes on', async () => {
  await take('Large')
  await obs.hand.fade(1500)
  await obs.hand.call('StartRecord')
  await until('recording', async () => (await room()).recording?.active)
  // As many bytes are compared as a recording may stand still for.
  await new Promise((resolve) => setTimeout(resolve, 4000))
  const pressed = take('Pupitre')
  await until('it is on its way', async () => (await room()).leaving)
  // Longer than a confirmation is waited for.
  stall(7000)
  expect(leg(await pressed)).toMatchObject({ state: 'confirmed' })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(alarmsOf(await room())).toEqual([])
  await obs.hand.fade(200)
  await obs.hand.call('StopRecord')
}, 30_000)

it('a scene that comes on air after its leg has failed is an alarm', async () => {
  await take('Large')
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const pressed = take('Pupitre')
  obs.signal('SIGSTOP')
  const settled = leg(await pressed)
  obs.signal('SIGCONT')
  expect(settled).toMatchObject({ state: 'failed', reason: 'obs-frozen' })
  // An order that OBS had not read was lost with the connection. Then a hand takes the scene.
  await until('known again', async () => (await room()).obs?.state === 'connected')
  await takenByHand(test, obs, 'Pupitre')
  await until('alarm', async () => (await room()).alarms.some(({ kind }) => kind === 'unexpected-air'))
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(leg(await take('Pupitre'))).toMatchObject({ state: 'confirmed' })
})

it('a return that a frozen OBS did not answer leaves the room hidden when OBS goes on', async () => {
  expect(leg(await take('Large'))).toMatchObject({ state: 'confirmed' })
  expect((await test.done('show.safety', { roomId })).legs).toMatchObject([{ state: 'confirmed' }])
  await transitionIsBack(obs)
  obs.signal('SIGSTOP')
  const settled = leg(await test.command('show.return', { roomId }, test.operator).finally(() => obs.signal('SIGCONT')))
  expect(settled).toMatchObject({ state: 'failed', reason: 'obs-frozen' })
  await until('known again', async () => (await room()).obs?.state === 'connected')
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(await obs.hand.program()).toBe('Sécurité')
  expect(await room()).toMatchObject({ program: 'Sécurité', inSafety: true })
  expect(alarmsOf(await room())).not.toContain('unexpected-air')
  expect(leg(await test.command('show.return', { roomId }, test.operator))).toMatchObject({ state: 'confirmed' })
  expect(await obs.hand.program()).toBe('Large')
})

it('a wrong password is said, and never tried again', async () => {
  const { body } = await test.view('show', {}, test.operator)
  const { obsId } = (body as { rows: { obs: { obsId: string } }[] }).rows[0]?.obs ?? { obsId: '' }
  await test.done('obs.update', { obsId, password: 'autre' })
  await until('refused', async () => (await room()).obs?.state === 'wrong-password')
  await test.done('obs.update', { obsId, password: obs.password })
  await until('right', async () => (await room()).obs?.state === 'connected')
  expect(test.errors).toEqual([])
})
