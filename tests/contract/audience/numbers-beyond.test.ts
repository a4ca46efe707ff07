import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import type { startRogue } from '../../faults/lan/rogue.ts'
import { letRogueIn } from '../let-rogue-in.ts'
import { connectPhone, type Phone } from '../phones.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
type Rogue = Awaited<ReturnType<typeof startRogue>>

let hub: TestStation
let sessionId: string
let roomId: string
let phone: Phone
let rogues: Rogue[]
beforeEach(async () => {
  rogues = []
  hub = await startTestStation({ hub: true })
  ;({ sessionId, roomId } = await prepareEvent(hub))
  const url = await vi.waitFor(() => hub.station.audienceUrl() ?? Promise.reject(new Error('not open yet')), inTime)
  phone = await connectPhone(url)
})
afterEach(async () => {
  phone.close()
  for (const rogue of rogues) rogue.close()
  await hub.stop()
})

async function rogueOf(role: PairedRole): Promise<Rogue> {
  const rogue = await letRogueIn(hub, role)
  rogues.push(rogue)
  return rogue
}
const ts = () => hub.clock.now

it('a poll that ends beyond all dates is not closed in the room, and phones still read their session', async () => {
  const { stationId, writer, offer } = await rogueOf('moderator')
  const pollId = `${stationId}abcdefghij`
  const at = { lane: 'audience', stream: `poll/${pollId}`, wallMs: ts() } as const
  const poll = { sessionId, pollType: 'single', optionIds: ['a', 'b'], max: null, hidden: false }
  await phone.follow(sessionId)
  writer.write({
    ...at,
    type: 'PollCreated',
    payload: poll,
    ts: ts(),
    part: { title: 'Oui ?', labels: ['Oui', 'Non'] },
  })
  writer.write({ ...at, type: 'PollOpened', payload: {}, ts: ts() + 1 })
  const closed = { epoch: 1, cut: {}, remoteUntil: Number.MAX_SAFE_INTEGER }
  writer.write({ ...at, type: 'PollClosedInRoom', payload: closed, ts: ts() + 2 })
  expect((await offer(writer.batch('audience'))).seq).toBe(3)
  await vi.waitFor(() => expect(phone.shown().polls).toMatchObject([{ pollId, state: 'open' }]), inTime)
  expect(hub.errors).toEqual([])
})

it('a cue beyond all dates is none, and phones still read the programme', async () => {
  const { writer, offer } = await rogueOf('booth')
  const cue = { title: 'x', lengthS: 60, isBreak: false, isFixed: false, legs: [], onFailure: 'hold', roomId, order: 1 }
  const at = { lane: 'show', type: 'CueAdded', ts: ts() } as const
  writer.write({ ...at, stream: 'cue/abcdefghijklmnopqrstuvwxyz', payload: { ...cue, plannedAt: 1e300 } })
  expect((await offer(writer.batch('show'))).seq).toBe(1)
  const answer = (await phone.socket.timeout(4000).emitWithAck('subscribe', { view: 'programme' })) as {
    rows: object[]
  }
  expect(answer.rows.length).toBeGreaterThan(0)
  expect(hub.errors).toEqual([])
})

it('an access beyond all dates is none, and the pilot still reads the others', async () => {
  const { stationId, writer, offer } = await rogueOf('booth')
  const access = { role: 'booth', label: 'x', checkpoint: null, expiresAt: Number.MAX_SAFE_INTEGER }
  const at = { lane: 'system', stream: `access/${stationId}abcdefghij` } as const
  writer.write({ ...at, type: 'AccessCreated', payload: access, ts: ts() })
  writer.write({ ...at, type: 'AccessUsed', payload: {}, ts: ts() + 1 })
  expect((await offer(writer.batch('system'))).seq).toBe(2)
  const { status, text } = await hub.view('accesses', {}, hub.operator)
  expect([status, text.includes(stationId)]).toEqual([200, false])
})

it('a pilot still takes over a room that a booth claimed with the latest epoch', async () => {
  const { writer, offer } = await rogueOf('booth')
  for (const [index, epoch] of [500_000, 1_000_000, Number.MAX_SAFE_INTEGER].entries())
    writer.write({
      lane: 'show',
      stream: `room-air/${roomId}`,
      type: 'RoomAirTaken',
      payload: { epoch },
      ts: ts() + index,
    })
  expect((await offer(writer.batch('show'))).seq).toBe(3)
  expect(await hub.done('rooms.takeOver', { roomId })).toEqual({ epoch: 500_001 })
})
