import { afterEach, beforeEach, expect, it } from 'vitest'
import { closingOf, phaseOf } from '../../../shared/domain/polls/poll.ts'
import { mostWaitMs, onItsWayMs } from '../../../shared/domain/polls/remote-close.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder } from '../../../tests/contract/test-log.ts'
import { virtualTiming } from '../../../tests/support/virtual-timing.ts'
import { createCatalog } from '../catalog.ts'
import type { Caller, LoggedHandler } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createTextReader } from '../questions/texts/text-reader.ts'
import { createSafeguarding } from '../safeguarding/safeguarding.ts'
import { createPollBook } from './poll-book.ts'
import { createPollHandlers } from './poll-handlers.ts'
import { countIn, pollId, settingsOf, votedOf, wordsOf } from './polls-for-tests.ts'
import { createRemoteCloses } from './remote-closes.ts'

const noon = 1_795_000_000_000
const delayS = 30
const delayMs = delayS * 1000
const lane = 'audience'

let folder: string
let clock: { now: number }
let time: ReturnType<typeof virtualTiming>
let station: Awaited<ReturnType<typeof run>>
let cloud: OtherStation
let isLinked: boolean

beforeEach(async () => {
  folder = newFolder()
  clock = { now: noon }
  isLinked = true
  station = await run()
  const { log } = station
  cloud = otherStation(log.identity, 'cloud')
  pairIn(log, cloud, 'cloud')
  const settings = settingsOf('single')
  await log.note('test', (writing) => {
    const stream = { embedUrl: 'https://live.example/1', captionsUrl: null, delayS }
    writing.append('session-remote', settings.sessionId, { type: 'SessionStreamSet', ...stream })
    writing.append('poll', pollId, { type: 'PollCreated', ...settings, person: wordsOf(settings) })
    writing.append('poll', pollId, { type: 'PollOpened', person: null })
  })
})
afterEach(() => {
  station.stop()
  removeFolder(folder)
})

/** A station that owns the poll, on a clock that is turned by hand. `at`: its log, where it runs again. */
async function run() {
  const log = await openPilotLog(folder, clock)
  const catalog = createCatalog(log)
  const book = createPollBook(log, catalog)
  time = virtualTiming(clock.now)
  const errors: unknown[] = []
  const isCloudThere = () => isLinked
  const closes = createRemoteCloses({
    log,
    catalog,
    isCloudThere,
    onError: (error) => void errors.push(error),
    timing: { ...time.timing, now: () => clock.now },
  })
  log.onCommitted((changes) => {
    for (const change of changes) for (const one of [catalog, book, closes]) one.apply(change)
  })
  closes.look()
  const handlers = createPollHandlers(
    log,
    createTextReader(),
    () => null,
    isCloudThere,
    createSafeguarding(log),
    () => ({}),
  )
  const give = <Name extends 'polls.vote' | 'polls.close' | 'polls.closeForAll' | 'polls.takeOver'>(
    name: Name,
    input: object,
    caller: Caller = moderator,
  ) =>
    log.note('test', (writing) => {
      const { run: decide } = handlers[name] as LoggedHandler<Name>
      const commandId = `c${Math.random()}` as CommandId
      return decide(input as never, { caller, commandId, givenAt: clock.now as Instant, writing }, harmless)
    })
  return {
    log,
    closes,
    give,
    errors,
    poll: () => log.streams.state('poll', pollId),
    counted: () => countIn(book),
    stop: (): void => {
      closes.end()
      if (log.db.open) log.close()
    },
  }
}

/** What the text rules say of every answer here. */
const harmless = { danger: false, masks: [] }
const moderator: Caller = { role: 'moderator', label: 'Nadia', checkpoint: null, accessId: null }
const phoneOf = (voter: string): Caller => ({
  role: 'audience',
  label: 'audience',
  checkpoint: null,
  accessId: null,
  device: { deviceId: voter, voter, place: 'room' },
})
const voteInRoom = (voter: string) => station.give('polls.vote', { pollId, answer: 'a' }, phoneOf(voter))
const phase = () => phaseOf(station.poll())

/** Somebody elsewhere answers, and their vote arrives. */
async function voteRemotely(voter: string, log: EventLog = station.log) {
  const had = cloud.written(lane)
  cloud.write({
    lane,
    stream: `poll-vote/${pollId}/${voter}`,
    type: 'PollVoted',
    ...votedOf('single', 'b'),
    ts: clock.now,
  })
  expect(await log.receive(cloud.batch(lane, had))).toBe('stored')
}
/** Lets so much time go by, with what was written in it. */
async function pass(ms: number): Promise<void> {
  clock.now += ms
  time.advance(ms)
  await station.log.note('test', () => {})
  expect(station.errors).toEqual([])
}

it('whoever is in the room is out at once; who sees it later answers as much longer, and counts', async () => {
  await voteInRoom('v1')
  await voteRemotely('r1')
  expect(await station.give('polls.close', { pollId })).toEqual({ ok: true, value: {} })
  expect(phase()).toBe('ending')
  expect(await voteInRoom('v2')).toEqual({ ok: false, refusal: 'poll-closed' })
  await pass(delayMs - 1)
  await voteRemotely('r2')
  // The last ones are on their way when their time is over.
  await pass(1 + onItsWayMs - 1)
  await voteRemotely('r3')
  expect(phase()).toBe('ending')
  await pass(1)
  expect(phase()).toBe('closed')
  await voteRemotely('r4')
  expect(station.counted()).toEqual({
    voters: 4,
    late: 1,
    weights: [
      ['a', 1],
      ['b', 3],
    ],
  })
})

it('a vote of the room that another station took in meanwhile is as late as it ever was', async () => {
  const desk = otherStation(station.log.identity, 'desk1')
  pairIn(station.log, desk, 'pilot')
  await station.give('polls.close', { pollId })
  desk.write({ lane, stream: `poll-vote/${pollId}/v9`, type: 'PollVoted', ...votedOf('single', 'a'), ts: clock.now })
  expect(await station.log.receive(desk.batch(lane))).toBe('stored')
  await voteRemotely('r1')
  await pass(delayMs + onItsWayMs)
  expect(station.counted()).toMatchObject({ voters: 1, late: 1, weights: [['b', 1]] })
})

it('is closed for everybody at once where no cloud is in reach: nothing could arrive', async () => {
  isLinked = false
  await station.give('polls.close', { pollId })
  expect(phase()).toBe('closed')
  await voteRemotely('r1')
  expect(station.counted()).toMatchObject({ voters: 0, late: 1 })
})

it('is closed for everybody where a moderator does not wait, and its time changes nothing then', async () => {
  await station.give('polls.close', { pollId })
  await station.give('polls.closeForAll', { pollId })
  expect(phase()).toBe('closed')
  const closing = closingOf(station.poll())
  await pass(delayMs + mostWaitMs)
  expect(closingOf(station.poll())).toEqual(closing)
})

it('a station that ends in between closes it when it runs again, once what waits at the cloud has come', async () => {
  await station.give('polls.close', { pollId })
  await voteRemotely('r1')
  station.stop()
  // It is away over the end; the cloud has taken a vote in time.
  clock.now += delayMs + 60_000
  isLinked = false
  station = await run()
  expect(phase()).toBe('ending')
  await pass(5000)
  isLinked = true
  station.closes.look()
  await voteRemotely('r2')
  await pass(onItsWayMs - 1)
  expect(phase()).toBe('ending')
  await pass(1)
  expect(phase()).toBe('closed')
  expect(station.counted()).toMatchObject({ voters: 2, late: 0 })
})

it('a cloud that is gone in between is waited for, though not for ever', async () => {
  await station.give('polls.close', { pollId })
  isLinked = false
  station.closes.look()
  await pass(delayMs + mostWaitMs - 1)
  expect(phase()).toBe('ending')
  await pass(1)
  expect(phase()).toBe('closed')
})

it('the station that has taken it over ends it, and not the one that has lost it', async () => {
  await station.give('polls.close', { pollId })
  const taker = otherStation(station.log.identity, 'desk1')
  pairIn(station.log, taker, 'pilot')
  taker.write({
    lane,
    stream: `poll/${pollId}`,
    type: 'PollTakenOver',
    ts: clock.now + 1,
    payload: { epoch: 2, closed: false, roomClosed: true },
  })
  expect(await station.log.receive(taker.batch(lane))).toBe('stored')
  await pass(delayMs + mostWaitMs)
  expect([phase(), station.poll().owner]).toEqual(['ending', 'desk1'])
  expect(await station.give('polls.takeOver', { pollId })).toMatchObject({ ok: true, value: { epoch: 3 } })
  await pass(1000)
  expect(phase()).toBe('closed')
  expect(closingOf(station.poll())).toMatchObject({ epoch: 3, station: station.log.identity.stationId })
})
