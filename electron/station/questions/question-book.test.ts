import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { QuestionStateName } from '../../../shared/domain/questions/question-states.ts'
import { publicStates } from '../../../shared/domain/questions/question-states.ts'
import { followedBook } from '../../../tests/contract/followed-book.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder } from '../../../tests/contract/test-log.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createQuestionBook, type QuestionBook } from './question-book.ts'

const names = ['desk1', 'desk2', 'hub'] as const
const ids = ['a', 'b', 'c', 'd'] as const
const voters = ['v1', 'v2', 'v3', 'v4'] as const
const lane = 'audience'

type Act =
  | { readonly is: 'vote'; readonly id: string; readonly voter: string }
  | { readonly is: 'merge'; readonly id: string; readonly into: string }
  | { readonly is: 'unmerge'; readonly id: string }
  | { readonly is: 'edit'; readonly id: string; readonly text: string }
  | { readonly is: 'move'; readonly id: string; readonly to: QuestionStateName }
interface Fact {
  readonly act: Act
  readonly ts: number
  readonly origin: string
  readonly seq: number
}

const id = fc.constantFrom(...ids)
const pair = fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 })
/**
 * Acts of phones and moderators at any station. Some merge what others take apart, or merge two questions into each
 * other.
 */
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ is: fc.constant('vote'), id, voter: fc.constantFrom(...voters) }) },
  { weight: 4, arbitrary: pair.map(([one = '', into = '']) => ({ is: 'merge', id: one, into }) as const) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('unmerge'), id }) },
  fc.record({ is: fc.constant('edit'), id, text: fc.constantFrom('Qui écoute ?', 'Et après ?') }),
  fc.record({ is: fc.constant('move'), id, to: fc.constantFrom('approved', 'incoming', 'follow-up') }),
)
const day = fc.array(fc.record({ act, by: fc.nat(names.length - 1), ts: fc.integer({ min: 2, max: 9 }) }), {
  minLength: 4,
  maxLength: 30,
  size: 'max',
})
const arrival = fc.array(fc.tuple(fc.nat(names.length - 1), fc.integer({ min: 1, max: 4 })), { maxLength: 30 })

let folders: string[]
beforeEach(() => {
  folders = []
})
afterEach(() => folders.forEach(removeFolder))

it('merged questions have the union of their voters, and restore the former ones, in whatever order the events came', {
  timeout: 60_000,
}, async () => {
  const one = await newLog()
  await fc.assert(
    fc.asyncProperty(day, arrival, arrival, async (done, order, otherOrder) => {
      const stations = names.map((name) => otherStation(one.identity, name))
      for (const each of ids) ask(stations[0] as OtherStation, each)
      const facts = done.map(({ by, ...fact }) => write(stations[by] as OtherStation, fact.act, fact.ts))
      const separator = otherStation(one.identity, 'separator')
      const apart = ids.map((each) => write(separator, { is: 'unmerge', id: each }, 20))

      for (const arrived of [order, otherOrder]) {
        const station = follow(await newLog(one))
        await takeAll(station, stations, arrived)
        const merged = byHand(facts)
        expect(station.now()).toEqual(merged)
        expect(allShown(createQuestionBook(station.log))).toEqual(merged.now)
        await takeAll(station, [separator], [])
        // Each question has its own voters, words and state again.
        const own = byHand(facts.filter((fact) => fact.act.is !== 'merge'))
        expect(station.now()).toEqual(own)
        expect(byHand([...facts, ...apart])).toEqual(own)
        station.log.close()
      }
    }),
    { numRuns: 25 },
  )
  one.close()
})

interface Shown {
  readonly votes: number
  readonly text: string | null
  readonly state: string
  readonly isPublic: boolean
}

const shown = (book: QuestionBook, each: string): Shown | null => {
  const question = book.get(each)
  if (!question) return null
  const { text, state } = question
  return { votes: book.votes(each), text, state, isPublic: book.isPublic(each, question) }
}
const allShown = (book: QuestionBook) =>
  new Map(ids.map((each) => [each, shown(book, each)] as const).filter(([, is]) => is !== null))
/** The state that the author reads: that of the question as which theirs is shown. */
const become = (book: QuestionBook, each: string) => (book.get(book.root(each)) ?? book.get(each))?.state
const allBecome = (book: QuestionBook) =>
  new Map(ids.filter((each) => book.get(each)).map((each) => [each, become(book, each)] as const))

/** A station whose book follows its log, and a page that knows only the reported changes. */
function follow(log: EventLog) {
  const book = followedBook(log)
  const told = new Map<string, Shown>()
  const authors = new Map<string, string | undefined>()
  book.onChange((each, _, isVote) => {
    if (!isVote) for (const part of book.family(each)) if (book.get(part)) authors.set(part, become(book, part))
    // If other questions were merged into one that has not arrived yet, there is nothing to show.
    const is = shown(book, each)
    if (is) told.set(each, is)
  })
  return {
    log,
    /** The present state. Every change of it was reported to the page. */
    now() {
      const now = allShown(book)
      expect([told, authors]).toEqual([now, allBecome(book)])
      return { now, roots: new Map(ids.map((each) => [each, book.root(each)])) }
    },
  }
}

async function takeAll(
  { log, now }: ReturnType<typeof follow>,
  stations: readonly OtherStation[],
  order: readonly (readonly [at: number, count: number])[],
): Promise<void> {
  const taken = stations.map(() => 0)
  for (const [at, count] of [...order, ...stations.map((_, each) => [each, 1000] as const)]) {
    const from = taken[at] ?? 0
    const station = stations[at]
    if (!station || station.written(lane) <= from) continue
    expect(await log.receive(station.batch(lane, from, count))).toBe('stored')
    taken[at] = Math.min(station.written(lane), from + count)
    now()
  }
}

/** Asked and approved, so that the public may read it. */
function ask(station: OtherStation, each: string): void {
  const stream = `question/${each}`
  const asked = { sessionId: 's1', origin: 'room', deviceId: null, danger: false, withdrawn: false }
  station.write({ lane, stream, type: 'QuestionAsked', payload: asked, part: { text: `Question ${each}` }, ts: 1 })
  station.write({ lane, stream, type: 'QuestionMoved', payload: { to: 'approved', seen: 1, by: 'Nadia' }, ts: 1 })
}

function write(station: OtherStation, one: Act, ts: number): Fact {
  const stream = `question/${one.id}`
  const by = { seen: 0, by: station.stationId }
  const event = {
    vote: () => ({
      stream: `question-vote/${one.id}/${'voter' in one && one.voter}`,
      type: 'QuestionUpvoted',
      payload: {},
    }),
    merge: () => ({ stream, type: 'QuestionMerged', payload: { into: 'into' in one && one.into } }),
    unmerge: () => ({ stream, type: 'QuestionUnmerged', payload: {} }),
    edit: () => ({ stream, type: 'QuestionEdited', payload: by, part: { text: 'text' in one && one.text } }),
    move: () => ({ stream, type: 'QuestionMoved', payload: { to: 'to' in one && one.to, ...by } }),
  }[one.is]()
  const { origin, seq } = station.write({ lane, ts, ...event })
  return { act: one, ts, origin, seq }
}

/**
 * The expected result, computed without the tested code: sorts the events and follows each question to its merge
 * target.
 */
function byHand(facts: readonly Fact[]) {
  const sorted = facts.toSorted(
    (one, other) =>
      one.ts - other.ts || (one.origin < other.origin ? -1 : one.origin > other.origin ? 1 : one.seq - other.seq),
  )
  const into = new Map<string, string>()
  const text = new Map<string, string>()
  const state = new Map<string, QuestionStateName>()
  const own = new Map<string, Set<string>>(ids.map((each) => [each, new Set<string>()]))
  for (const { act: one } of sorted) {
    if (one.is === 'vote') own.get(one.id)?.add(one.voter)
    if (one.is === 'merge') into.set(one.id, one.into)
    if (one.is === 'unmerge') into.delete(one.id)
    if (one.is === 'edit') text.set(one.id, one.text)
    if (one.is === 'move') state.set(one.id, one.to)
  }
  /** The question itself and those into which it is merged, in order. */
  const way = (from: string): string[] => {
    const met = [from]
    for (let at = into.get(from); at !== undefined && !met.includes(at); at = into.get(at)) met.push(at)
    return met
  }
  const rootOf = (from: string): string => {
    const last = way(from).at(-1) ?? from
    // The merges form a ring: its smallest id stands for all.
    return into.has(last) ? (way(last).toSorted()[0] ?? last) : last
  }
  const now = (each: string): Shown => {
    const union = ids.filter((other) => way(other).includes(each)).flatMap((other) => [...(own.get(other) ?? [])])
    const is = state.get(each) ?? 'approved'
    return {
      votes: new Set(union).size,
      text: text.get(each) ?? `Question ${each}`,
      state: is,
      isPublic: publicStates.has(is) && rootOf(each) === each,
    }
  }
  return {
    now: new Map(ids.map((each) => [each, now(each)])),
    roots: new Map(ids.map((each) => [each, rootOf(each)])),
  }
}

/** A log in which the stations are paired; of the same event as `of` if that is given. */
async function newLog(of?: EventLog): Promise<EventLog> {
  const folder = newFolder()
  folders.push(folder)
  const log = await openPilotLog(folder)
  if (of) Object.assign(log.identity, of.identity, { stationId: log.identity.stationId })
  for (const name of [...names, 'separator']) pairIn(log, otherStation(log.identity, name), 'pilot')
  return log
}
