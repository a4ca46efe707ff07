import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ViewChange } from '../../../shared/contract/socket.ts'
import { codes, prepareEvent, startTestStation, type TestSocket, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  await test.station.filled
})
afterEach(() => test.stop())

async function watcher(role: 'reception' | 'pilot' | 'door' = 'pilot') {
  const socket = await test.connect({ token: await test.tokenOf(role) })
  if (socket instanceof Error) throw socket
  const changes: ViewChange[] = []
  socket.on('view', (change) => void changes.push(change))
  return { socket, changes, of: (view: string) => changes.filter((change) => change.view === view) }
}
const subscribe = (socket: TestSocket, view: string, params: unknown = {}) =>
  socket.emitWithAck('subscribe', { view, params }) as Promise<{
    version: number
    rows?: unknown[]
    value?: Record<string, unknown>
  }>

describe('a subscriber of a view', () => {
  it('gets the snapshot, and then each change under the next version', async () => {
    const { socket, of } = await watcher()
    const snapshot = await subscribe(socket, 'rooms')
    expect(snapshot.rows).toHaveLength(1)
    for (const [index, name] of ['Salle 1', 'Salle 2'].entries()) {
      await test.done('rooms.add', { name })
      await vi.waitFor(() => expect(of('rooms')).toHaveLength(index + 1))
    }
    expect(of('rooms')).toMatchObject([
      { version: snapshot.version + 1, upserts: [{ name: 'Salle 1' }], removals: [] },
      { version: snapshot.version + 2, upserts: [{ name: 'Salle 2' }], removals: [] },
    ])
  })

  it('gets a view of one thing as its value', async () => {
    const { socket, of } = await watcher()
    expect((await subscribe(socket, 'checkIn.stats')).value).toMatchObject({ admitted: 0 })
    await test.done('checkIn.scan', { code: codes.soizic })
    await vi.waitFor(() => expect(of('checkIn.stats').at(-1)).toMatchObject({ value: { admitted: 1 } }))
  })

  it('sees the same version as everybody, whatever their role may read of it', async () => {
    const [pilot, reception] = [await watcher('pilot'), await watcher('reception')]
    const { attendee } = await test.done('checkIn.scan', { code: codes.maelle })
    const id = (attendee as { attendeeId: string }).attendeeId
    const first = await subscribe(pilot.socket, 'attendees.one', { id })
    const second = await subscribe(reception.socket, 'attendees.one', { id })
    expect(second.version).toBe(first.version)
    expect([first.value?.lastName, second.value?.lastName]).toEqual(['Trividic', null])
    // A change that reception may not see raises its version and shows it nothing.
    await test.done('attendees.amend', { attendeeId: id, changes: { lastName: 'Trividic-Le Goff' } })
    await vi.waitFor(() => expect(reception.of('attendees.one')).toHaveLength(1))
    expect(pilot.of('attendees.one')).toMatchObject([
      { version: first.version + 1, value: { lastName: 'Trividic-Le Goff' } },
    ])
    expect(reception.of('attendees.one')).toMatchObject([{ version: first.version + 1, value: { lastName: null } }])
    expect(JSON.stringify(reception.changes)).not.toMatch(/Trividic/)
  })

  it('under two spellings of the same params hears of both', async () => {
    const { socket, of } = await watcher()
    await subscribe(socket, 'checkIn.stats', {})
    await subscribe(socket, 'checkIn.stats', { checkpoint: 'entrance' })
    await test.done('checkIn.scan', { code: codes.soizic })
    await vi.waitFor(() =>
      expect(of('checkIn.stats').map(({ params }) => params)).toEqual(
        expect.arrayContaining([{}, { checkpoint: 'entrance' }]),
      ),
    )
    await socket.emitWithAck('unsubscribe', { view: 'checkIn.stats', params: {} })
    await test.done('checkIn.undo', { attendeeId: await idOf(codes.soizic), reason: 'erreur' })
    await vi.waitFor(() =>
      expect(of('checkIn.stats').at(-1)).toMatchObject({ params: { checkpoint: 'entrance' }, value: { admitted: 0 } }),
    )
  })

  it('hears nothing more after unsubscribing', async () => {
    const [one, other] = [await watcher(), await watcher()]
    await subscribe(one.socket, 'rooms')
    await subscribe(other.socket, 'rooms')
    await one.socket.emitWithAck('unsubscribe', { view: 'rooms', params: {} })
    await test.done('rooms.add', { name: 'Salle 1' })
    await vi.waitFor(() => expect(other.of('rooms')).toHaveLength(1))
    expect(one.changes).toEqual([])
  })

  it('is told of what a rehearsal changes in a search', async () => {
    await test.done('event.rehearse', { on: true })
    const { socket, of } = await watcher('reception')
    await subscribe(socket, 'attendees.group', { organisation: 'Foyer Kerlaouen' })
    await test.done('checkIn.scan', { code: codes.soizic })
    await vi.waitFor(() => expect(of('attendees.group')).toHaveLength(1))
  })

  it('of too many things is refused one more, and keeps the others', async () => {
    const { socket } = await watcher()
    const answers = []
    for (let index = 0; index < 61; index++)
      answers.push(await subscribe(socket, 'attendees.search', { q: `nom${index}` }))
    expect(answers.slice(0, 60).every((answer) => 'version' in answer)).toBe(true)
    expect(answers.at(-1)).toMatchObject({ problem: { status: 429 } })
  })
})

describe('a message that makes no sense', () => {
  it('is answered by a problem, or not at all, and the station goes on', async () => {
    const { socket } = await watcher()
    const good = { id: randomUUID(), name: 'event.rehearse', input: { on: false } }
    for (const message of [null, 7, 'x', [], {}, { ...good, id: 'x' }, { ...good, name: 7 }, { ...good, more: 1 }])
      expect([message, await socket.emitWithAck('command', message as never)]).toMatchObject([
        message,
        { problem: { status: 400 } },
      ])
    for (const message of [null, 7, {}, { view: 7 }, { view: 'rooms', more: 1 }])
      expect(await socket.emitWithAck('subscribe', message as never)).toMatchObject({ problem: { status: 400 } })
    expect(await socket.emitWithAck('subscribe', { view: 'constructor', params: {} })).toMatchObject({
      problem: { status: 404 },
    })
    socket.emit('command', good as never, undefined as never)
    socket.emit('unsubscribe', null as never, undefined as never)
    expect(await socket.emitWithAck('command', { ...good, id: randomUUID() })).toEqual({ outcome: {} })
    expect(test.errors).toEqual([])
  })
})

async function idOf(code: string): Promise<string> {
  const { attendee } = await test.done('checkIn.scan', { code })
  return (attendee as { attendeeId: string }).attendeeId
}
