import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closingOf, rivalClosings } from '../../../shared/domain/polls/poll.ts'
import { emptyTally } from '../../../shared/domain/polls/tally.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder } from '../../../tests/contract/test-log.ts'
import { createCatalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createPollBook, type PollBook, type PollCount } from './poll-book.ts'

const names = ['desk1', 'desk2', 'hub'] as const
const pollId = 'p1'
const options = ['a', 'b', 'c']

/** Who writes next, and for which voter; a station closes the poll when it has written `closesAfter`, holding `held` of the others. */
const votes = fc.array(
  fc.record({
    by: fc.nat(names.length - 1),
    voter: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
    answer: fc.constantFrom(...options),
    ts: fc.integer({ min: 2, max: 6 }),
  }),
  { minLength: 3, maxLength: 20 },
)
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

it('a poll closed by a cut comes to the same on every station, whatever came there first', {
  timeout: 60_000,
}, async () => {
  const one = await newLog()
  await fc.assert(
    fc.asyncProperty(votes, closings, arrival, arrival, async (cast, closed, order, otherOrder) => {
      const stations = names.map((name) => otherStation(one.identity, name))
      write(stations, cast, closed)
      const first = await resultAt(await newLog(one), stations, order)
      expect(await resultAt(await newLog(one), stations, otherOrder)).toEqual(first)
      expect(first.count).toEqual(countedByHand(stations, cast, first.cut))
    }),
    { numRuns: 20 },
  )
  one.close()
})

type Cast = { by: number; voter: string; answer: string; ts: number }
type Closed = { by: number; epoch: number; held: [number, number, number] }

function write(stations: readonly OtherStation[], cast: readonly Cast[], closed: readonly Closed[]): void {
  const lane = 'audience'
  const stream = `poll/${pollId}`
  const [creator] = stations as [OtherStation]
  const settings = { sessionId: 's1', pollType: 'single', optionIds: options, max: null, hidden: false }
  const part = { title: 'Que faut-il ?', labels: options }
  creator.write({ lane, stream, type: 'PollCreated', payload: settings, part, ts: 1 })
  creator.write({ lane, stream, type: 'PollOpened', payload: {}, ts: 1 })
  for (const { by, voter, answer, ts } of cast)
    stations[by]?.write({ lane, stream: `poll-vote/${pollId}/${voter}`, type: 'PollVoted', payload: { answer }, ts })
  for (const { by, epoch, held } of closed) {
    const cut = Object.fromEntries(stations.map((station, at) => [station.originOf(lane), held[at] ?? 0]))
    if (epoch > 1)
      stations[by]?.write({ lane, stream, type: 'PollTakenOver', payload: { epoch, closed: false }, ts: 7 })
    stations[by]?.write({ lane, stream, type: 'PollClosed', payload: { epoch, cut }, ts: 7 })
  }
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
    if (!station || station.written('audience') <= from) return
    expect(await log.receive(station.batch('audience', from, count))).toBe('stored')
    taken[at] = Math.min(station.written('audience'), from + count)
  }
  for (const [at, count, isRead] of order) {
    await send(at, count)
    if (isRead) read(book)
  }
  for (const at of stations.keys()) await send(at, 1000)
  const count = plain(read(book))
  expect(plain(read(createPollBook(log, createCatalog(log))))).toEqual(count)
  const state = catalog.get('poll', pollId)
  const cut = closingOf(state)?.cut ?? null
  const rivals = rivalClosings(state)
  log.close()
  return { count, cut, rivals }
}

const read = (book: PollBook): PollCount => {
  const poll = book.all().find((one) => one.pollId === pollId)
  return poll ? book.countOf(poll) : { tally: emptyTally(), late: 0 }
}

const plain = ({ tally, late }: PollCount) => ({
  ...{ voters: tally.voters, late },
  weights: [...tally.weights].sort(([one], [other]) => (one < other ? -1 : 1)),
})

/** By sorting what was written, with nothing of the program's own. */
function countedByHand(
  stations: readonly OtherStation[],
  cast: readonly Cast[],
  cut: Readonly<Record<string, number>> | null,
) {
  const seqs = stations.map((_, at): number => (at === 0 ? 2 : 0))
  const all = cast.map(({ by, ...vote }) => {
    seqs[by] = (seqs[by] ?? 0) + 1
    return { ...vote, origin: stations[by]?.originOf('audience') ?? '', seq: seqs[by] ?? 0 }
  })
  const sorted = all.toSorted(
    (one, other) =>
      one.ts - other.ts || (one.origin < other.origin ? -1 : one.origin > other.origin ? 1 : one.seq - other.seq),
  )
  const isWithin = ({ origin, seq }: (typeof all)[number]) => cut === null || seq <= (cut[origin] ?? 0)
  const weights = new Map<string, number>()
  let late = 0
  let voters = 0
  for (const voter of new Set(cast.map((vote) => vote.voter))) {
    const own = sorted.filter((vote) => vote.voter === voter)
    const last = own.findLast(isWithin)
    if (own.at(-1) && !isWithin(own.at(-1) as (typeof all)[number])) late += 1
    if (!last) continue
    voters += 1
    weights.set(last.answer, (weights.get(last.answer) ?? 0) + 1)
  }
  return { voters, late, weights: [...weights].sort(([one], [other]) => (one < other ? -1 : 1)) }
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
