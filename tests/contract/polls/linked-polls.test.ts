import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { problemName } from '../../../shared/contract/problem.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
type Poll = ViewRow<'polls'>

let hub: TestStation
let other: TestStation
let sessionId: string
let roomId: string
let pollId: string
let yes: string
let no: string
const folders: string[] = []
beforeEach(async () => {
  folders.push(newFolder(), newFolder())
  const [hubFolder = '', folder = ''] = folders.slice(-2)
  hub = await startTestStation({ folder: hubFolder, hub: true })
  ;({ sessionId, roomId } = await prepareEvent(hub))
  const { code } = await hub.done('stations.pair', { role: 'pilot', name: 'Secours' })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  other = await startTestStation({ folder, isNew: true })
  const asked = { sessionId, type: 'single' as const, title: 'Oui ?', options: ['Oui', 'Non'] }
  ;({ pollId } = await hub.done('polls.create', asked))
  await hub.done('polls.open', { pollId })
  const [first, second] = (await poll(hub)).options
  ;[yes, no] = [first?.optionId ?? '', second?.optionId ?? '']
  await both({ state: 'open', owner: hub.station.log.identity.stationId })
})
afterEach(async () => {
  expect([hub.errors, other.errors]).toEqual([[], []])
  await other.stop()
  await hub.stop()
  for (const folder of folders.splice(0)) removeFolder(folder)
})

async function poll(station: TestStation): Promise<Poll> {
  const { body } = await station.view('polls', { sessionId }, station.operator)
  const [row] = (body as { rows?: Poll[] }).rows ?? []
  return row ?? ({} as Poll)
}
/** Waits until both say this. */
async function both(expected: object): Promise<void> {
  for (const station of [hub, other])
    await vi.waitFor(async () => expect(await poll(station)).toMatchObject(expected), inTime)
}
async function vote(station: TestStation, voter: string, answer: string, id: string = randomUUID()) {
  const device = { deviceId: voter, voter, place: 'room' } as const
  const caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device } as const
  const given = await station.station.dispatch('polls.vote', { pollId, answer }, id as CommandId, caller)
  return 'problem' in given ? problemName(given.problem) : given.outcome
}
const apart = async (doThis: () => Promise<void>) => {
  other.station.cable(false)
  await vi.waitFor(async () => expect(await isConnected()).toBe(false), inTime)
  await doThis()
  other.station.cable(true)
}
async function isConnected(): Promise<boolean> {
  const { body } = await other.view('stations', {}, other.operator)
  return (body as { rows: ViewRow<'stations'>[] }).rows.find(({ hub: is }) => is)?.connected ?? false
}

it('votes are taken by any station, and a voter who votes at two of them counts once', async () => {
  await vote(hub, 'v1', yes)
  await vote(other, 'v2', yes)
  await both({ votes: 2, counts: { [yes]: 2, [no]: 0 } })
  hub.clock.now += 1000
  other.clock.now += 1000
  await vote(other, 'v1', no)
  await both({ votes: 2, counts: { [yes]: 1, [no]: 1 }, leading: [yes, no] })
})

it('the owning station closes a poll for any caller, and it is closed at both', async () => {
  await vote(other, 'v1', yes)
  await both({ votes: 1 })
  await other.done('polls.close', { pollId })
  await both({ state: 'closed', votes: 1, late: 0, owner: hub.station.log.identity.stationId })
  expect(await vote(other, 'v2', yes)).toBe('poll-closed')
})

it('a vote given apart after the close is kept and told as late, at both', async () => {
  await vote(other, 'v1', yes)
  await both({ votes: 1 })
  await apart(async () => {
    await hub.done('polls.close', { pollId })
    expect(await vote(other, 'v1', no)).toEqual({})
    expect(await vote(other, 'v2', no)).toEqual({})
    const { status, body } = await other.command('polls.close', { pollId }, other.operator)
    expect([status, problemNamed(body)]).toEqual([409, 'owner-unreachable'])
  })
  await both({ state: 'closed', votes: 1, counts: { [yes]: 1, [no]: 0 }, late: 2 })
})

it('a poll whose station is away is taken over, and what the other did of it meanwhile is listed', async () => {
  await vote(hub, 'v1', yes)
  await both({ votes: 1 })
  await apart(async () => {
    await hub.done('polls.close', { pollId })
    expect(await other.done('polls.takeOver', { pollId })).toEqual({ epoch: 2 })
    await vote(other, 'v2', no)
    await vote(other, 'v3', no)
    expect(await poll(other)).toMatchObject({ state: 'open', votes: 3, isOwn: true })
  })
  // The new owner had not seen the hub's closing: the poll is open, and the new owner closes it.
  await both({ state: 'open', votes: 3, ownerName: 'Secours', rivalClosings: [{ station: 'Accueil 1' }] })
  await hub.done('polls.close', { pollId })
  await both({ state: 'closed', votes: 3, counts: { [yes]: 1, [no]: 2 }, leading: [no], late: 0 })
})

it('of two closings made apart the higher epoch counts, at both', async () => {
  await apart(async () => {
    await vote(hub, 'v1', yes)
    await hub.done('polls.close', { pollId })
    await other.done('polls.takeOver', { pollId })
    await vote(other, 'v2', no)
    await other.done('polls.close', { pollId })
  })
  await both({
    state: 'closed',
    votes: 1,
    counts: { [yes]: 0, [no]: 1 },
    late: 1,
    rivalClosings: [{ station: 'Accueil 1' }],
  })
})

it('a vote that is sent again to another station counts once', async () => {
  const id = randomUUID()
  await apart(async () => {
    expect(await vote(hub, 'v1', yes, id)).toEqual({})
    expect(await vote(other, 'v1', yes, id)).toEqual({})
  })
  await both({ votes: 1, counts: { [yes]: 1, [no]: 0 } })
})

it('is on screen for every station once a screen of one has painted it, and not known while that one is away', async () => {
  // The other station drives the room, and its projector is connected there.
  await other.done('rooms.takeOver', { roomId })
  await hub.done('polls.show', { pollId })
  await both({ air: { state: 'asked', screens: 0, paintedAt: null } })
  const { body } = await other.view('stage', { roomId }, other.operator)
  const { version = 0 } = (body as { value: ViewValue<'stage'> }).value.poll ?? {}
  const painted = { kind: 'poll', id: pollId, version } as const
  const screen = await other.tokenOf('screen')
  await other.done('screens.report', { painted, page: 'projector', roomId }, screen)
  await vi.waitFor(
    async () => expect((await poll(hub)).air).toEqual({ state: 'painted', screens: 0, paintedAt: expect.any(String) }),
    inTime,
  )
  await apart(async () => {
    await vi.waitFor(async () => expect((await poll(hub)).air).toMatchObject({ state: 'unknown' }), inTime)
  })
  await vi.waitFor(async () => expect((await poll(hub)).air).toMatchObject({ state: 'painted' }), inTime)
})

it('a session’s command that is sent again at another pilot’s station gets the same answer there', async () => {
  const { accessId, token } = await hub.done('access.create', { role: 'pilot', label: 'Console' })
  const isKnown = () => other.station.log.streams.state('access', accessId).grant !== null
  await vi.waitFor(() => expect(isKnown()).toBe(true), inTime)
  const [key, room] = [randomUUID(), { name: 'Salle 9' }]
  const made = await hub.done('rooms.add', room, token, key)
  await vi.waitFor(() => expect(other.station.log.streams.state('room', made.roomId).name).not.toBe(''), inTime)
  expect(await other.done('rooms.add', room, token, key)).toEqual(made)
  const { status, body } = await other.command('rooms.add', room, other.operator, key)
  expect([status, problemNamed(body)]).toEqual([409, 'command-id-reused'])
})
