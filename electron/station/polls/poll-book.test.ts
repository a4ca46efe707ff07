import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closingOf, type PollState, pollStream as pollKind, rivalClosings } from '../../../shared/domain/polls/poll.ts'
import { type PollType, pollTypes } from '../../../shared/domain/polls/poll-types.ts'
import type { PollAnswer } from '../../../shared/domain/polls/poll-vote.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder } from '../../../tests/contract/test-log.ts'
import { createCatalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createPollBook } from './poll-book.ts'
import {
  answersTo,
  countedByHand,
  countIn,
  pollId,
  pollStream,
  settingsOf,
  type VoteInLog,
  votedOf,
  wordsOf,
} from './polls-for-tests.ts'

const names = ['desk1', 'desk2', 'hub'] as const
const lane = 'audience'

/** Who writes next, and for which voter; a station closes the poll when it has written `closesAfter`, holding `held` of the others. */
const votesOn = (pollType: PollType) =>
  fc.array(
    fc.record({
      by: fc.nat(names.length - 1),
      voter: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
      answer: answersTo[pollType],
      ts: fc.integer({ min: 2, max: 6 }),
    }),
    { minLength: 3, maxLength: 20 },
  )
const poll = fc.constantFrom(...pollTypes).chain((type) => fc.tuple(fc.constant(type), votesOn(type)))
const closings = fc.array(
  fc.record({
    by: fc.nat(names.length - 1),
    epoch: fc.integer({ min: 1, max: 2 }),
    held: fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)),
  }),
  { maxLength: 3 },
)
const arrival = fc.array(fc.tuple(fc.nat(names.length - 1), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
  maxLength: 25,
})

let folders: string[]
beforeEach(() => {
  folders = []
})
afterEach(() => folders.forEach(removeFolder))

it('a poll of any type comes to the fold of its votes on every station, whatever came there first, and late ones apart', {
  timeout: 60_000,
}, async () => {
  const one = await newLog()
  await fc.assert(
    fc.asyncProperty(poll, closings, arrival, arrival, async ([type, cast], closed, order, otherOrder) => {
      const stations = names.map((name) => otherStation(one.identity, name))
      const votes = write(stations, type, cast, closed)
      const first = await resultAt(await newLog(one), stations, order)
      expect(await resultAt(await newLog(one), stations, otherOrder)).toEqual(first)
      expect(first.count).toEqual(countedByHand(votes, first.cut))
    }),
    { numRuns: 25 },
  )
  one.close()
})

it('puts polls in order once for all who ask, until one changes, and shows of one desk no more than a list holds', () => {
  const settings = settingsOf('single')
  const desk = (place: number) => `aaaaaaaaaaaaaaaa${String(place).padStart(10, 'b')}`
  const polls = new Map<string, PollState>()
  const add = (id: string, createdAt: number) =>
    polls.set(id, { ...pollKind.initial, settings, createdAt: createdAt as Instant })
  for (let place = 0; place < 300; place++) add(desk(place), 1000 - place)
  add('of a pilot', 2000)
  let walked = 0
  const initials: Record<string, unknown> = { event: { rehearsal: false }, session: { settings: null } }
  const catalog = {
    all() {
      walked += 1
      return polls
    },
    get: (kind: string, id: string) => (kind === 'poll' ? polls.get(id) : initials[kind]),
    event: () => ({ rehearsal: false }),
  }
  const book = createPollBook({} as never, catalog as never)
  for (let phone = 0; phone < 20; phone++) book.ofSession(settings.sessionId)
  const shown = book.ofSession(settings.sessionId).map(({ pollId: id }) => id)
  expect(walked).toBe(1)
  expect(shown).toHaveLength(201)
  expect([shown[0], shown[200]]).toEqual([desk(299), 'of a pilot'])
  expect(book.all()).toHaveLength(301)

  add('another', 3000)
  book.apply({ kind: 'poll', id: 'another', before: pollKind.initial, after: polls.get('another') } as never)
  expect(book.ofSession(settings.sessionId)).toHaveLength(202)
})

type Cast = { by: number; voter: string; answer: PollAnswer; ts: number }
type Closed = { by: number; epoch: number; held: [number, number, number] }

function write(
  stations: readonly OtherStation[],
  type: PollType,
  cast: readonly Cast[],
  closed: readonly Closed[],
): VoteInLog[] {
  const [creator] = stations as [OtherStation]
  const settings = settingsOf(type)
  const stream = pollStream
  creator.write({ lane, stream, type: 'PollCreated', payload: settings, part: wordsOf(settings), ts: 1 })
  creator.write({ lane, stream, type: 'PollOpened', payload: {}, ts: 1 })
  const votes = cast.map(({ by, voter, answer, ts }) => {
    const event = { type: 'PollVoted', ...votedOf(type, answer) }
    const station = stations[by] as OtherStation
    const { origin, seq } = station.write({ lane, stream: `poll-vote/${pollId}/${voter}`, ...event, ts })
    return { voter, answer, ts, origin, seq }
  })
  for (const { by, epoch, held } of closed) {
    const cut = Object.fromEntries(stations.map((station, at) => [station.originOf(lane), held[at] ?? 0]))
    if (epoch > 1)
      stations[by]?.write({ lane, stream, type: 'PollTakenOver', payload: { epoch, closed: false }, ts: 7 })
    stations[by]?.write({ lane, stream, type: 'PollClosed', payload: { epoch, cut }, ts: 7 })
  }
  return votes
}

/** Takes everything in, in this order, while a book is read now and then; another book is filled at the end. */
async function resultAt(
  log: EventLog,
  stations: readonly OtherStation[],
  order: readonly (readonly [number, number, boolean])[],
) {
  const catalog = createCatalog(log)
  const book = createPollBook(log, catalog)
  log.onCommitted((changes) => {
    for (const change of changes) {
      catalog.apply(change)
      book.apply(change)
    }
  })
  const taken = stations.map(() => 0)
  const send = async (at: number, count: number) => {
    const from = taken[at] ?? 0
    const station = stations[at]
    if (!station || station.written(lane) <= from) return
    expect(await log.receive(station.batch(lane, from, count))).toBe('stored')
    taken[at] = Math.min(station.written(lane), from + count)
  }
  for (const [at, count, isRead] of order) {
    await send(at, count)
    if (isRead) countIn(book)
  }
  for (const at of stations.keys()) await send(at, 1000)
  const count = countIn(book)
  expect(countIn(createPollBook(log, createCatalog(log)))).toEqual(count)
  const state = catalog.get('poll', pollId)
  const cut = closingOf(state)?.cut ?? null
  const rivals = rivalClosings(state)
  log.close()
  return { count, cut, rivals }
}

/** A log in which the stations are paired; of the same event as another one. */
async function newLog(of?: EventLog): Promise<EventLog> {
  const folder = newFolder()
  folders.push(folder)
  const log = await openPilotLog(folder)
  if (of) Object.assign(log.identity, of.identity, { stationId: log.identity.stationId })
  for (const name of names) pairIn(log, otherStation(log.identity, name), 'pilot')
  return log
}
