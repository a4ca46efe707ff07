import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { oscWord } from '../../../controls/osc/word.ts'
import { startScriptedObs } from '../../support/obs/scripted-obs.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'
import { type OscPeer, startOscPeer } from './osc-peer.ts'
import { type StartedControls, startedControls } from './started-controls.ts'

let test: TestStation
let obs: Awaited<ReturnType<typeof startScriptedObs>>
let roomId = ''
let controls: StartedControls
let peer: OscPeer
const far = '127.0.0.2'
const peers: OscPeer[] = []
beforeEach(async () => {
  test = await startTestStation({ realTime: true })
  obs = await startScriptedObs({})
  roomId = (await prepareEvent(test)).roomId
  await test.done('obs.add', { name: 'OBS', address: obs.address, roomId, safetyScene: 'Large' })
  controls = await startedControls(test.station.url, await test.tokenOf('booth'), { from: [far] })
  peer = await peerOn()
  await peer.subscribe()
  await peer.isTold('room/1/air', 'Large')
})
afterEach(async () => {
  for (const one of peers.splice(0)) await one.end()
  await controls.end()
  await test.stop()
  await obs.stop()
  expect(controls.errors).toEqual([])
})
async function peerOn(address?: string): Promise<OscPeer> {
  const one = await startOscPeer(controls.osc.port, address)
  peers.push(one)
  return one
}
const inTime = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 10_000, interval: 50 })
const timer = async () =>
  (
    (await test.view('stage', { roomId }, test.operator)).body as {
      value: { timer: { lengthS: number } | null }
    }
  ).value.timer
const journal = async () => JSON.stringify((await test.view('journal', {}, test.operator)).body)

it('tells a subscriber all of a room, then what changes, and says when the station is away', async () => {
  await peer.isTold('station', 'ok')
  expect(Object.fromEntries(peer.told)).toMatchObject({
    ...{ 'room/1/label': 'Salle 200', 'room/1/confirmed': 1, 'room/1/recording': 0, 'room/1/safe': 0 },
    ...{ 'room/1/private': 0, 'room/1/upcoming': '', 'room/1/away': 0 },
  })
  await peer.send('room/1/timer/start', 1)
  await peer.isTold('room/1/countdown', /^(10:00|09:5\d)$/)
  await obs.stop()
  await peer.isTold('room/1/confirmed', 0)
  expect([peer.told.get('room/1/air'), peer.told.get('room/1/away')]).toEqual(['?', 1])
  await test.stop()
  await peer.isTold('station', 'Le poste est injoignable')
  expect([peer.told.get('room/1/countdown'), peer.told.get('room/1/upcoming')]).toEqual(['?', '?'])
  await peer.send('room/1/timer/stop', 1)
  await inTime(() => expect(peer.said).toContain('room/1/timer/stop |  | Poste injoignable'))
})

it('acts as its access, like any act of the booth, and a release does nothing of its own', async () => {
  await peer.send('room/1/timer/plus', 0)
  await peer.press('room/1/timer/start')
  await inTime(async () => expect((await timer())?.lengthS).toBe(600))
  // By the room's id too, and from a control that tells of no release.
  await peer.send(`room/${roomId}/timer/plus`)
  await inTime(async () => expect((await timer())?.lengthS).toBe(660))
  await peer.press('room/1/timer/minus')
  await inTime(async () => expect((await timer())?.lengthS).toBe(600))
  await peer.send('room/2/timer/stop', 1)
  await inTime(() => expect(peer.said).toContain('room/2/timer/stop |  | Salle inconnue'))
  await peer.send('room/1/name/next', 1)
  await inTime(() => expect(peer.said).toContain('room/1/name/next |  | Personne à nommer'))
  await peer.send('room/1/scene', 'Absente', 1)
  await inTime(() => expect(peer.said).toContain('room/1/scene | Absente | Scène introuvable'))
  await inTime(async () => expect(await journal()).toContain('Test booth'))
})

it('goes on from what is left of the item that is on, where there is no timer', async () => {
  const { cueId } = await test.done('cues.add', { roomId, title: 'Ouverture', lengthS: 300, after: null })
  await test.done('show.take', { cueId })
  await peer.isTold('room/1/countdown', /^04:/)
  await peer.press('room/1/timer/minus')
  await inTime(async () => expect((await timer())?.lengthS).toBeLessThan(240))
  await peer.press('room/1/timer/start')
  await inTime(async () => expect((await timer())?.lengthS).toBeGreaterThan(240))
  expect((await timer())?.lengthS).toBeLessThan(300)
})

it('hides people also where a release is lost, and shows them again only by a release', async () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const safe = async () =>
    ((await test.view('show', {}, test.operator)).body as { rows: { inSafety: boolean }[] }).rows[0]?.inSafety
  await peer.send('room/1/safety', 1)
  await peer.isTold('room/1/safe', 1)
  for (const lost of [1, 2]) {
    await peer.send('room/1/back', 1)
    await pause(lost * 1200)
  }
  // The press of before does not count for this one.
  await peer.press('room/1/back', 300)
  await inTime(() => expect(peer.said.at(-1)).toBe('room/1/back |  | Trop court : tenir 1 s'))
  // The scripted OBS has its safety scene alone: a return that is sent finds nothing to go back to.
  const sent = 'room/1/back |  | Rien à quoi revenir'
  expect([await safe(), peer.said.includes(sent)]).toEqual([true, false])
  await peer.press('room/1/back', 1200)
  await inTime(() => expect(peer.said).toContain(sent))
})

it('believes another machine only by its address and the word, and never says the key', async () => {
  const key = await test.tokenOf('booth')
  const word = oscWord(key)
  expect(key).not.toContain(word)
  const listed = await peerOn(far)
  for (const path of ['room/1/timer/start', `${'0'.repeat(16)}/room/1/timer/start`, `${word}x/room/1/timer/start`])
    await listed.send(path, 1)
  const stranger = await peerOn('127.0.0.3')
  await stranger.send(`${word}/room/1/timer/start`, 1)
  await stranger.send(`${word}/subscribe`, stranger.port)
  await inTime(() => expect(controls.osc.dropped()).toMatchObject({ stranger: 2, unread: 3 }))
  expect([await timer(), stranger.packets()]).toEqual([null, 0])
  await listed.send(`${word}/room/1/timer/start`, 1)
  await inTime(async () => expect((await timer())?.lengthS).toBe(600))
})

it('ends with its access, and a key of another role is no booth', async () => {
  const { rows } = (await test.view('accesses', {}, test.operator)).body as {
    rows: { accessId: string; role: string }[]
  }
  const access = rows.find(({ role }) => role === 'booth')
  await test.done('access.revoke', { accessId: access?.accessId ?? '' })
  await peer.isTold('station', /clé/)
  await peer.send('room/1/timer/start', 1)
  await inTime(() => expect(peer.said).toContain('room/1/timer/start |  | La clé n’ouvre plus rien'))
  expect(await timer()).toBeNull()
  const desk = await startedControls(test.station.url, await test.tokenOf('reception'))
  await inTime(() => expect(desk.states).toContain('Cette clé n’est pas celle d’une régie'))
  const other = await startOscPeer(desk.osc.port)
  peers.push(other)
  await other.subscribe()
  await other.send('room/1/timer/start', 1)
  await inTime(() => expect(other.said).toContain('room/1/timer/start |  | Clé sans ce droit'))
  await desk.end()
})

it('does nothing of what it cannot read, and goes on', async () => {
  const text = (value: string) => Buffer.concat([Buffer.from(value), Buffer.alloc(4 - (value.length % 4))])
  const int = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeInt32BE(value)
    return bytes
  }
  const act: Buffer = Buffer.concat([text('/regie/room/1/timer/start'), text(',i'), int(1)])
  const bundle = (...inner: Buffer[]): Buffer =>
    Buffer.concat([text('#bundle'), Buffer.alloc(8), ...inner.flatMap((one) => [int(one.length), one])])
  let nested: Buffer = act
  for (let depth = 0; depth < 80; depth++) nested = bundle(nested)
  const hostile: readonly Uint8Array[] = [
    Buffer.alloc(0),
    Buffer.from('/regie/room/1/timer/start'),
    act.subarray(0, act.length - 4),
    act.subarray(0, 9),
    Buffer.alloc(2048, '['),
    Buffer.alloc(9000, 0x41),
    nested,
    bundle(...Array.from({ length: 30 }, () => act)),
    Buffer.concat([text('#bundle'), Buffer.alloc(8), int(-8), act]),
    Buffer.concat([text('#bundle'), Buffer.alloc(8), int(0x7fffffff), act]),
    Buffer.concat([text('/regie/room/1/timer/start'), text(',b'), int(0x7ffffff0), int(1)]),
    Buffer.concat([text('/regie/room/1/timer/start'), text(`,${'['.repeat(400)}`)]),
    ...[',s', ',N', ',t', ',m', ',ii', ',iiiiiiiii', ',f', ',Z', 'i'].map((types) =>
      Buffer.concat([text('/regie/room/1/timer/start'), text(types), Buffer.alloc(40, types === ',f' ? 0xff : 0)]),
    ),
    ...[
      '/regie/',
      '/regie/room/1',
      '/regie/room//timer/start',
      '/regie/all/timer/start',
      '/regie/room/1/timer/constructor',
      '/regie/room/1/__proto__',
      `/regie/room/${'9'.repeat(60)}/timer/start`,
      '/regie/subscribe',
      '/autre/room/1/timer/start',
    ].map((address) => Buffer.concat([text(address), text(',i'), int(1)])),
  ]
  for (const bytes of hostile) {
    await peer.raw(bytes)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  // A subscription to no port, to a system's port, of another kind.
  for (const port of [80, 0, -1, 70_000, 3.5, 'x'] as const) await peer.send('subscribe', port)
  await inTime(() => expect(controls.osc.dropped().unread).toBeGreaterThanOrEqual(hostile.length - 1))
  expect(await timer()).toBeNull()
  await peer.raw(bundle(act))
  await inTime(async () => expect((await timer())?.lengthS).toBe(600))
})

it('drops a flood, tells little, and obeys again when it is over', async () => {
  await peer.press('room/1/timer/start')
  await inTime(async () => expect((await timer())?.lengthS).toBe(600))
  const before = peer.packets()
  for (let number = 0; number < 2000; number++) await peer.send('room/1/timer/plus', 1)
  await inTime(() => expect(controls.osc.dropped().flood).toBeGreaterThan(50))
  // A minute each: those of a burst, and those of the seconds that it took.
  expect((await timer())?.lengthS).toBeLessThan(600 + 60 * 400)
  expect(peer.packets() - before).toBeLessThan(1000)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await peer.press('room/1/timer/stop')
  await inTime(async () => expect(await timer()).toBeNull())
})

it('forgets a subscriber that says so, and takes no more than eight', async () => {
  for (let number = 0; number < 12; number++) await peer.send('subscribe', 20_000 + number)
  const late = await peerOn()
  await late.subscribe()
  await peer.press('room/1/timer/start')
  await peer.isTold('room/1/countdown', /:/)
  expect(late.packets()).toBe(0)
  await peer.send('unsubscribe', 20_000)
  await late.subscribe()
  await late.isTold('room/1/air', 'Large')
})
