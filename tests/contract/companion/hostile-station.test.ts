import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { afterEach, expect, it, vi } from 'vitest'
import { aRoom } from '../../../controls/client/for-tests.ts'
import { type CompanionHost, startCompanion } from './companion-host.ts'

const key = `${'a'.repeat(26)}.${'b'.repeat(40)}`
const roomId = 'c'.repeat(26)

/** What takes a station's place, and answers as it likes. */
async function startStranger(answer: (event: string, message: never) => unknown) {
  const server = createServer((_, response) => response.end('<html>'))
  const io = new Server(server, { transports: ['websocket'] })
  const asked: string[] = []
  let socket: Socket | undefined
  io.on('connection', (opened) => {
    socket = opened
    opened.onAny((event: string, ...more: unknown[]) => {
      asked.push(`${event} ${(more[0] as { view?: string } | undefined)?.view}`)
      const reply = more.at(-1)
      if (typeof reply === 'function') reply(answer(event, more[0] as never))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    push: (message: unknown) => socket?.emit('view', message),
    stop: () => new Promise<void>((resolve) => void io.close(() => resolve())),
  }
}

let stranger: Awaited<ReturnType<typeof startStranger>>
let host: CompanionHost
afterEach(async () => {
  await host.stop()
  await stranger.stop()
})
const meet = async (answer: (event: string, message: never) => unknown) => {
  stranger = await startStranger(answer)
  host = await startCompanion({ address: stranger.url }, key)
}

const row = aRoom({
  roomId,
  scenes: ['Large'],
  obs: { obsId: 'd'.repeat(26), name: 'OBS', state: 'connected', message: null },
  preview: null,
  inSafety: true,
  number: 1,
})
/** Of the views that a test is not about, what is right. */
const rest = (view: string | undefined) => {
  if (view === 'handover') return { version: 1, value: { eventId: roomId, urls: [], pass: null } }
  if (view === 'stage') return { problem: { type: 'urn:regie:problem/not-here', title: 'x', status: 403 } }
  return { version: 1, rows: [] }
}
const shows = (snapshot: unknown) => (event: string, message: { view?: string }) =>
  event !== 'subscribe' ? {} : message.view === 'show' ? snapshot : rest(message.view)
const right = shows({ version: 1, rows: [row] })

it('lights its keys for rows as the contract has them', async () => {
  await meet(right)
  await host.shows('inSafety', { room: roomId }, true)
  expect(host.status()).toEqual(['ok', null])
})

it.each([
  ['no rows', { version: 1 }],
  ['a version that is none', { version: 'x', rows: [row] }],
  ['rows that are none', { version: 1, rows: [null, 7, 'x', []] }],
  ['a row without its OBS’s state', { version: 1, rows: [{ ...row, obs: { state: 'on fire' } }] }],
  ['a value in place of rows', { version: 1, value: row }],
  ['more rows than there can be', { version: 1, rows: Array.from({ length: 6000 }, () => row) }],
  ['nothing', null],
  ['a list', []],
  ['the prototype of everything', JSON.parse('{"version":1,"rows":[{"__proto__":{"inSafety":true}}]}')],
])('lights no key, and says that it cannot read the station, for %s', async (_, snapshot) => {
  await meet(shows(snapshot))
  await host.isStatus('unknown_warning')
  expect(host.read('inSafety', { room: roomId })).toBe(false)
  expect(host.read('unconfirmed', { room: roomId })).toBe(true)
})

it('drops a change that is none, asks anew after a gap, and forgets a row that is no longer readable', async () => {
  await meet(right)
  await host.shows('inSafety', { room: roomId }, true)
  const change = { view: 'show', params: {}, version: 2, upserts: [], removals: [] }
  for (const wrong of [
    null,
    7,
    [],
    {},
    { ...change, version: 1.5 },
    { ...change, upserts: 'x' },
    { ...change, view: 'x' },
  ])
    stranger.push(wrong)
  const asked = () => stranger.asked.filter((one) => one === 'subscribe show').length
  const before = asked()
  stranger.push({ ...change, version: 9, upserts: [{ ...row, inSafety: false }] })
  await vi.waitFor(() => expect(asked()).toBe(before + 1))
  expect(host.read('inSafety', { room: roomId })).toBe(true)
  stranger.push({ ...change, upserts: [{ ...row, obs: 'x' }] })
  await host.isStatus('unknown_warning')
  expect(host.read('inSafety', { room: roomId })).toBe(false)
})

it.each([
  [null],
  [7],
  [{}],
  [{ outcome: null }],
  [{ problem: { type: 7 } }],
  [{ outcome: { legs: [{ state: 'confirmed' }] } }],
])('does not take %j for the answer of an order', async (reply) => {
  await meet((event, message: { view?: string }) => (event === 'command' ? reply : right(event, message)))
  await host.shows('unconfirmed', { room: roomId }, false)
  await host.press('readyScene', { place: `${roomId}/Large` })
  expect(host.read('press', {})).toMatchObject({ text: 'Réponse illisible : vérifier l’antenne' })
  expect(host.log.join('\n')).not.toContain(key)
})

it('names a refusal that it has no words for, however it is called', async () => {
  const problem = { type: `urn:regie:problem/${'x'.repeat(500)}`, title: 'x', status: 409 }
  await meet((event, message: { view?: string }) => (event === 'command' ? { problem } : right(event, message)))
  await host.shows('unconfirmed', { room: roomId }, false)
  await host.press('readyScene', { place: `${roomId}/Large` })
  expect(host.read('press', {})).toMatchObject({ text: `Refusé : ${'x'.repeat(64)}` })
})
