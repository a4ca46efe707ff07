// @vitest-environment node
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { afterEach, expect, it, vi } from 'vitest'
import { newCommandId } from './command-id.ts'
import { type Connection, createConnection } from './connection.ts'
import { createKeptStorage } from './kept-storage.ts'
import { createStationStore, type KeptCommand, type StationStore } from './store.ts'
import { addressView } from './view-key.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

it('gives a command and gets its outcome', async () => {
  const station = await startStation()
  const { connection } = openWindow(station.url)
  expect(await connection.give(scan('A'))).toEqual({ outcome: { verdict: 'admitted' } })
})

it('keeps a command given while the station is away, and sends it once when it is back', async () => {
  const first = await startStation()
  const { connection, store } = openWindow(first.url)
  await linked(store)
  await first.stop()
  await vi.waitFor(() => expect(store.getState().link.state).toBe('gone'))
  const command = scan('A')
  const onKept = vi.fn()
  const reply = connection.give(command, { onKept })
  expect(onKept).toHaveBeenCalledOnce()
  expect(store.getState().kept).toEqual([command])

  const second = await startStation(first.port)
  expect(await reply).toEqual({ outcome: { verdict: 'admitted' } })
  expect(second.received).toEqual([command.id])
  expect(store.getState().kept).toEqual([])
})

it('says of a kept command how long ago it was given, and of one sent at once nothing', async () => {
  const first = await startStation()
  let now = 50_000
  const { connection, store } = openWindow(first.url, createMemory(), () => now)
  await linked(store)
  await connection.give({ ...scan('A'), at: now })
  await first.stop()
  await vi.waitFor(() => expect(store.getState().link.state).toBe('gone'))
  const reply = connection.give({ ...scan('B'), at: now })
  now += 90_000
  const second = await startStation(first.port)
  await reply
  expect([first.ages, second.ages]).toEqual([[undefined], [90_000]])
})

it('says how old a command is that a station asks for again after it has stood still', async () => {
  const station = await startStation()
  let now = 50_000
  const { connection, store } = openWindow(station.url, createMemory(), () => now)
  await linked(store)
  station.isAsking = true
  station.onCommand = () => {
    station.isAsking = false
  }
  station.beforeAnswer = () => {
    if (station.isAsking) now += 25_000
  }
  expect(await connection.give({ ...scan('A'), at: now })).toEqual({ outcome: { verdict: 'admitted' } })
  expect(new Set(station.received).size).toBe(1)
  expect(station.ages).toEqual([undefined, 25_000])
})

it('keeps a command that reached a station which lets the window in no more, and sends it once it does', async () => {
  const station = await startStation()
  station.problem = { type: 'urn:regie:problem/unauthorised', title: 'unauthorised', status: 401 }
  const storage = createMemory()
  const { connection, store } = openWindow(station.url, storage)
  await linked(store)
  const command = scan('A')
  const reply = connection.give(command)
  await vi.waitFor(() => expect(store.getState().kept).toEqual([command]))
  expect(createKeptStorage(storage).load()).toEqual([command])
  await station.stop()
  const second = await startStation(station.port)
  expect(await reply).toEqual({ outcome: { verdict: 'admitted' } })
  expect(second.received).toEqual([command.id])
})

it('sends commands from before this session once, and none that was withdrawn', async () => {
  const first = await startStation()
  const storage = createMemory()
  const { connection, store } = openWindow(first.url, storage)
  await linked(store)
  await first.stop()
  await vi.waitFor(() => expect(store.getState().link.state).toBe('gone'))
  const [gone, kept] = [scan('A'), scan('B')]
  void connection.give(gone)
  connection.takeUp([kept])
  connection.takeUp([kept])
  connection.withdraw(new Set([gone.id]))
  expect(store.getState().kept).toEqual([kept])
  expect(createKeptStorage(storage).load()).toEqual([kept])
  const second = await startStation(first.port)
  await vi.waitFor(() => expect(store.getState().recovered).toHaveLength(1))
  expect(second.received).toEqual([kept.id])
})

it('sends commands from another hub once, with their age, and stores them before', async () => {
  const station = await startStation()
  const brought = [scan('A'), scan('B')].map((command, index) => ({ ...command, at: 10_000 + index }))
  const storage = createMemory()
  const store = createStationStore()
  const connection = createConnection({
    store,
    brought,
    url: station.url,
    now: () => 50_000,
    storage: createKeptStorage(storage),
  })
  stops.push(() => connection.close())
  expect(createKeptStorage(storage).load()).toEqual(brought)
  await vi.waitFor(() => expect(store.getState().recovered).toHaveLength(2))
  expect(station.received).toEqual(brought.map(({ id }) => id))
  expect(station.ages).toEqual([40_000, 39_999])
  expect(createKeptStorage(storage).load()).toEqual([])
})

it('an order is given now or never: nothing of it is kept, or sent again', async () => {
  const first = await startStation()
  const { connection, store } = openWindow(first.url)
  await linked(store)
  const { at: _, ...order } = scan('A')
  expect(await connection.order(order)).toEqual({ outcome: { verdict: 'admitted' } })
  first.isSilent = true
  const unanswered = connection.order({ ...order, id: newCommandId() })
  await vi.waitFor(() => expect(first.received).toHaveLength(2))
  await first.stop()
  expect(await unanswered).toBe('unanswered')
  await vi.waitFor(() => expect(store.getState().link.state).toBe('gone'))
  expect(await connection.order({ ...order, id: newCommandId() })).toBe('away')
  expect(store.getState().kept).toEqual([])
  const second = await startStation(first.port)
  const next = scan('B')
  await connection.give(next)
  expect(second.received).toEqual([next.id])
})

it('sends again under the same id the commands without an answer when the link was cut', async () => {
  const first = await startStation()
  first.isSilent = true
  const { connection, store } = openWindow(first.url)
  await linked(store)
  const command = scan('A')
  const reply = connection.give(command)
  await vi.waitFor(() => expect(first.received).toEqual([command.id]))
  await first.stop()
  const second = await startStation(first.port)
  expect(await reply).toEqual({ outcome: { verdict: 'admitted' } })
  expect(second.received).toEqual([command.id])
})

it('sends kept commands in the order in which they were given', async () => {
  const first = await startStation()
  const { connection, store } = openWindow(first.url)
  await linked(store)
  await first.stop()
  await vi.waitFor(() => expect(store.getState().link.state).toBe('gone'))
  const commands = ['A', 'B', 'C'].map(scan)
  const replies = commands.map((command) => connection.give(command))
  const second = await startStation(first.port)
  await Promise.all(replies)
  expect(second.received).toEqual(commands.map(({ id }) => id))
})

it('says after 1.5 s that a command without an answer is kept, and still takes the late answer', async () => {
  const station = await startStation()
  station.isSilent = true
  const { connection, store } = openWindow(station.url)
  await linked(store)
  const onKept = vi.fn()
  const reply = connection.give(scan('A'), { onKept })
  await vi.waitFor(() => expect(onKept).toHaveBeenCalledOnce(), { timeout: 3_000 })
  station.answerWaiting()
  expect(await reply).toEqual({ outcome: { verdict: 'admitted' } })
})

it('carries a kept command over a reload of the page', async () => {
  const memory = createMemory()
  const away = openWindow('http://127.0.0.1:9', memory)
  const command = scan('A')
  void away.connection.give(command)
  away.connection.close()

  const station = await startStation()
  const { store } = openWindow(station.url, memory)
  expect(store.getState().kept).toEqual([command])
  await vi.waitFor(() =>
    expect(store.getState().recovered).toEqual([{ command, reply: { outcome: { verdict: 'admitted' } } }]),
  )
  expect(station.received).toEqual([command.id])
  expect(memory.getItem('regie.commands')).toBeNull()
})

it('sends the follow-up of a kept command once, for the person in the answer, with the time of the gesture', async () => {
  let now = 50_000
  const first = await startStation()
  const { connection, store } = openWindow(first.url, createMemory(), () => now)
  await linked(store)
  await first.stop()
  await vi.waitFor(() => expect(store.getState().link.state).toBe('gone'))
  const command = walkIn(now)
  const onFollowed = vi.fn()
  const reply = connection.give(command, { onFollowed })
  now += 60_000
  const second = await startStation(first.port)
  second.outcome = { attendeeId: 'zoe' }
  expect(await reply).toEqual({ outcome: { attendeeId: 'zoe' } })
  await vi.waitFor(() => expect(onFollowed).toHaveBeenCalledOnce())
  expect(second.received).toEqual([command.id, command.next?.id])
  expect(second.inputs.at(-1)).toEqual({ checkpoint: 's-1', attendeeId: 'zoe' })
  expect(second.ages).toEqual([60_000, 60_000])
})

it('keeps the follow-up of a kept command across a reload, and tells its answer', async () => {
  const memory = createMemory()
  const away = openWindow('http://127.0.0.1:9', memory)
  const command = walkIn(Date.now())
  void away.connection.give(command)
  away.connection.close()

  const station = await startStation()
  station.outcome = { attendeeId: 'zoe' }
  const { store } = openWindow(station.url, memory)
  await vi.waitFor(() => expect(store.getState().recovered).toHaveLength(2))
  expect(station.received).toEqual([command.id, command.next?.id])
  expect(memory.getItem('regie.commands')).toBeNull()
})

it('keeps the follow-up when the page ends between the two answers', async () => {
  const memory = createMemory()
  const first = await startStation()
  first.outcome = { attendeeId: 'zoe' }
  const before = openWindow(first.url, memory)
  await linked(before.store)
  const command = walkIn(Date.now())
  const reply = before.connection.give(command)
  first.onCommand = () => {
    first.isSilent = true
  }
  await reply
  await vi.waitFor(() => expect(first.received).toHaveLength(2))
  before.connection.close()
  await first.stop()

  const second = await startStation(first.port)
  const { store } = openWindow(second.url, memory)
  await vi.waitFor(() => expect(store.getState().recovered).toHaveLength(1))
  expect(second.received).toEqual([command.next?.id])
})

it('sends nothing after a refusal', async () => {
  const station = await startStation()
  const problem = { type: 'unknown-day', title: '', status: 400 }
  station.problem = problem
  const { connection, store } = openWindow(station.url)
  const command = walkIn(Date.now())
  expect(await connection.give(command)).toEqual({ problem })
  station.problem = undefined
  await connection.give(scan('A'))
  expect(station.received).toHaveLength(2)
  expect(store.getState().kept).toEqual([])
})

it('keeps a view in step, and asks again when a push was missed', async () => {
  const station = await startStation()
  const { connection, store } = openWindow(station.url)
  const address = addressView('conflicts', {})
  connection.watch(address)
  const rows = () => {
    const cached = store.getState().views[address.key]
    return cached?.state === 'ready' && 'rows' in cached ? cached.rows : undefined
  }
  await vi.waitFor(() => expect(rows()).toEqual([{ conflictId: 'a' }]))
  station.push({ version: 2, upserts: [{ conflictId: 'b' }], removals: ['a'] })
  await vi.waitFor(() => expect(rows()).toEqual([{ conflictId: 'b' }]))
  station.snapshot = { version: 9, rows: [{ conflictId: 'z' }] }
  station.push({ version: 9, upserts: [], removals: [] })
  await vi.waitFor(() => expect(rows()).toEqual([{ conflictId: 'z' }]))
})

it('subscribes again after a reconnection, showing the old rows meanwhile', async () => {
  const first = await startStation()
  const { connection, store } = openWindow(first.url)
  const address = addressView('conflicts', {})
  connection.watch(address)
  const view = () => store.getState().views[address.key]
  await vi.waitFor(() => expect(view()).toMatchObject({ rows: [{ conflictId: 'a' }] }))
  await first.stop()
  await vi.waitFor(() => expect(store.getState().link.state).toBe('gone'))
  expect(view()).toMatchObject({ rows: [{ conflictId: 'a' }] })
  const second = await startStation(first.port, { version: 1, rows: [{ conflictId: 'new' }] })
  await vi.waitFor(() => expect(view()).toMatchObject({ rows: [{ conflictId: 'new' }] }), { timeout: 5_000 })
  expect(second.received).toEqual([])
})

it('is stale after two seconds without a word, and fresh at the next', async () => {
  const station = await startStation()
  let now = 0
  const { store } = openWindow(station.url, createMemory(), () => now)
  await linked(store)
  station.isMute = true
  now = 2_500
  await vi.waitFor(() => expect(store.getState().link.stale).toBe(true))
  station.isMute = false
  station.push({ version: 1, upserts: [], removals: [] })
  await vi.waitFor(() => expect(store.getState().link.stale).toBe(false))
})

it('never calls a station away that has put this window out', async () => {
  const station = await startStation()
  let denied = false
  const { store } = openWindow(station.url, createMemory(), Date.now, async () => denied)
  await linked(store)
  const seen: string[] = []
  store.subscribe(({ link }) => void seen.push(`${link.state} ${link.denied}`))
  denied = true
  station.putOut()
  await vi.waitFor(() => expect(store.getState().link).toMatchObject({ state: 'gone', denied: true }))
  expect(seen).not.toContain('gone false')
})

it('tells a window that is refused from a station that is away', async () => {
  const { store } = openWindow('http://127.0.0.1:9', createMemory(), Date.now, async () => true)
  await vi.waitFor(() => expect(store.getState().link).toMatchObject({ state: 'gone', denied: true }))
})

it('at the end of its station gives an answer on its way, then keeps nothing and calls it no more', async () => {
  const memory = createMemory()
  const first = await startStation()
  first.isSilent = true
  const { connection, store } = openWindow(first.url, memory)
  connection.watch(addressView('conflicts', {}))
  await linked(store)
  const reply = connection.give(scan('A'))
  await vi.waitFor(() => expect(first.received).toHaveLength(1))
  connection.end()
  expect(createKeptStorage(memory).load()).toEqual([])
  first.answerWaiting()
  expect(await reply).toEqual({ outcome: { verdict: 'admitted' } })
  const onKept = vi.fn()
  void connection.give(scan('B'), { onKept })
  await first.stop()
  const again = await startStation(first.port)
  const other = openWindow(again.url)
  await linked(other.store)
  // Longer than socket.io's longest wait before its next try.
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(again.connections).toBe(1)
  expect([first.received.length, again.received.length, onKept.mock.calls.length]).toEqual([1, 0, 0])
  expect(store.getState().kept).toEqual([])
  expect(createKeptStorage(memory).load()).toEqual([])
})

const scan = (code: string): KeptCommand => ({ id: newCommandId(), name: 'checkIn.scan', input: { code }, at: 0 })

/** A person registered at the desk and then admitted. */
const walkIn = (at: number): KeptCommand => ({
  id: newCommandId(),
  name: 'attendees.register',
  input: { firstName: 'Zoé', lastName: 'Martin' },
  at,
  next: { id: newCommandId(), name: 'checkIn.admit', input: { checkpoint: 's-1' }, toAttendee: true },
})

const linked = (store: StationStore) => vi.waitFor(() => expect(store.getState().link.state).toBe('linked'))

const createMemory = () => {
  const entries = new Map<string, string>()
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
}

const openWindow = (
  url: string,
  memory = createMemory(),
  now = Date.now,
  isDenied: () => Promise<boolean> = async () => false,
): { connection: Connection; store: StationStore } => {
  const store = createStationStore()
  const connection = createConnection({ store, storage: createKeptStorage(memory), url, now, isDenied })
  stops.push(() => connection.close())
  return { connection, store }
}

type Snapshot = { version: number; rows: readonly unknown[] }

/** A small fake station: it answers every scan, and counts the commands. */
const startStation = async (port = 0, snapshot: Snapshot = { version: 1, rows: [{ conflictId: 'a' }] }) => {
  const http = createServer()
  const io = new Server(http, { transports: ['websocket'] })
  const waiting: (() => void)[] = []
  const state = {
    received: [] as string[],
    connections: 0,
    /** For each command received, how long ago it was given, in ms. */
    ages: [] as (number | undefined)[],
    inputs: [] as unknown[],
    outcome: { verdict: 'admitted' } as object,
    problem: undefined as object | undefined,
    /** Called once a command was received and answered. */
    onCommand: (): void => undefined,
    isSilent: false,
    /** Requests a command again that may be old. */
    isAsking: false,
    beforeAnswer: (): void => undefined,
    /** Answers nothing, not even a ping. */
    isMute: false,
    snapshot,
    url: '',
    port: 0,
    push: (change: object) => void io.emit('view', { view: 'conflicts', params: {}, ...change }),
    putOut: () => io.disconnectSockets(true),
    answerWaiting: () => {
      for (const answer of waiting.splice(0)) answer()
    },
    stop: () => new Promise<void>((resolve) => void io.close(() => resolve())),
  }
  io.on('connection', (socket: Socket) => {
    state.connections++
    socket.on('command', ({ id, input, agoMs }, answer) => {
      state.received.push(id)
      state.ages.push(agoMs)
      state.inputs.push(input)
      state.beforeAnswer()
      const { problem, outcome, isAsking } = state
      const reply = () => answer(isAsking ? { again: true } : problem ? { problem } : { outcome })
      if (state.isSilent) waiting.push(reply)
      else reply()
      state.onCommand()
    })
    socket.on('subscribe', (_, answer) => answer(state.snapshot))
    socket.on('unsubscribe', (_, answer) => state.isMute || answer({}))
  })
  await new Promise<void>((resolve) => void http.listen(port, '127.0.0.1', resolve))
  state.port = (http.address() as AddressInfo).port
  state.url = `http://127.0.0.1:${state.port}`
  stops.push(state.stop)
  return state
}
