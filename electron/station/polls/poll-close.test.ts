import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closingOf } from '../../../shared/domain/polls/poll.ts'
import { type PollType, pollTypes } from '../../../shared/domain/polls/poll-types.ts'
import type { PollAnswer } from '../../../shared/domain/polls/poll-vote.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder } from '../../../tests/contract/test-log.ts'
import { createCatalog } from '../catalog.ts'
import type { Caller, LoggedHandler } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createTextReader } from '../questions/texts/text-reader.ts'
import { createReplicaStore } from '../replication/replica-store.ts'
import { createSafeguarding } from '../safeguarding/safeguarding.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import { createPollBook } from './poll-book.ts'
import { createPollHandlers } from './poll-handlers.ts'
import {
  answersTo,
  countedByHand,
  countIn,
  pollId,
  settingsOf,
  type VoteInLog,
  votedOf,
  wordsOf,
} from './polls-for-tests.ts'

const names = ['desk1', 'desk2'] as const
const lane = 'audience'
const noon = 1_795_000_000_000
const voter = fc.constantFrom('v1', 'v2', 'v3', 'v4')

/** What the closing station does and is sent, in turn; `waits`: until what it was given before is answered. */
const stepsOn = (type: PollType) =>
  fc.array(
    fc.record({
      step: fc.oneof(
        fc.record({ is: fc.constant('vote' as const), voter, answer: answersTo[type] }),
        fc.record({
          is: fc.constant('receive' as const),
          from: fc.nat(names.length - 1),
          count: fc.integer({ min: 1, max: 3 }),
        }),
      ),
      waits: fc.boolean(),
    }),
    { minLength: 2, maxLength: 16 },
  )
const votesOn = (type: PollType) =>
  fc.array(
    fc.record({ by: fc.nat(names.length - 1), voter, answer: answersTo[type], early: fc.integer({ min: -3, max: 3 }) }),
    { maxLength: 14 },
  )
const story = fc.constantFrom(...pollTypes).chain((type) =>
  fc.record({
    type: fc.constant(type),
    votes: votesOn(type),
    before: stepsOn(type),
    after: stepsOn(type),
    arrival: fc.array(fc.tuple(fc.nat(names.length), fc.integer({ min: 1, max: 3 })), { maxLength: 12 }),
  }),
)

let folders: string[]
beforeEach(() => {
  folders = []
})
afterEach(() => folders.forEach(removeFolder))

it('what was acknowledged before a station closed its poll counts, and nothing else, at every station', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ type, votes, before, after, arrival }) => {
      const hub = await openHub(type)
      const desks = names.map((name) => otherStation(hub.log.identity, name))
      const cast: VoteInLog[] = votes.map(({ by, voter: who, answer, early }) => {
        const desk = desks[by] as OtherStation
        const event = { stream: `poll-vote/${pollId}/${who}`, type: 'PollVoted', ...votedOf(type, answer) }
        const { origin, seq, ts } = desk.write({ lane, ...event, ts: noon + early })
        return { voter: who, answer, origin, seq, ts }
      })

      await hub.does(before, desks)
      expect(await hub.close()).toEqual({ ok: true, value: {} })
      // What it held when it was asked: no more and no less.
      const held: Record<string, number> = { [hub.origin]: hub.votes().length + 2 }
      for (const [at, desk] of desks.entries()) if (hub.taken[at]) held[desk.originOf(lane)] = hub.taken[at]
      const taken = hub.votes().length
      await hub.does(after, desks)
      expect(hub.votes()).toHaveLength(taken)

      const expected = countedByHand([...cast, ...hub.votes()], held)
      await hub.does([], desks, true)
      expect(hub.result()).toEqual({ cut: held, count: expected })
      const other = await openOther(hub)
      await other.takes(arrival, desks)
      expect(other.result()).toEqual({ cut: held, count: expected })
      for (const station of [hub, other]) station.log.close()
    }),
    { numRuns: 15 },
  )
})

type Steps = typeof story extends fc.Arbitrary<{ before: infer Some }> ? Some : never

/** The station that the poll belongs to: its own rules, over its own log. */
async function openHub(type: PollType) {
  const log = await newLog()
  const handlers = createPollHandlers(
    log,
    createTextReader(),
    () => null,
    () => false,
    createSafeguarding(log),
    () => ({}),
  )
  const settings = settingsOf(type)
  await log.note('test', (writing) => {
    writing.append('poll', pollId, { type: 'PollCreated', ...settings, person: wordsOf(settings) })
    writing.append('poll', pollId, { type: 'PollOpened', person: null })
  })
  const origin = log.origins.nameOf(log.origins.own(lane))
  const store = storeOf(log)
  const taken = names.map(() => 0)
  let commands = 0
  const give = <Name extends 'polls.vote' | 'polls.close'>(name: Name, input: object, caller: Caller) =>
    log.note('test', (writing) => {
      const commandId = `c${++commands}` as CommandId
      const { run } = handlers[name] as LoggedHandler<Name>
      return run(input as never, { caller, commandId, givenAt: noon as Instant, writing }, harmless)
    })
  const given: Promise<unknown>[] = []
  const coming: Promise<unknown>[] = []
  const answered = async () => void (await Promise.all(given.splice(0)))
  const receive = (from: number, count: number, desks: readonly OtherStation[]) => {
    const [desk, had = 0] = [desks[from], taken[from]]
    if (!desk || desk.written(lane) <= had) return
    taken[from] = Math.min(desk.written(lane), had + count)
    const stored = log.receive(desk.batch(lane, had, count))
    given.push(stored)
    coming.push(stored)
  }
  return {
    log,
    origin,
    taken,
    store,
    result: followed(log),
    async does(steps: Steps, desks: readonly OtherStation[], all = false): Promise<void> {
      for (const { step, waits } of steps) {
        if (step.is === 'receive') receive(step.from, step.count, desks)
        else given.push(give('polls.vote', { pollId, answer: step.answer }, phoneOf(step.voter)))
        if (waits) await answered()
      }
      if (all) for (const at of desks.keys()) receive(at, 1000, desks)
      // The rest is under way still when the poll is closed, in the same transaction; what links bring comes behind it.
      if (all || steps.at(-1)?.waits) await answered()
      await Promise.all(coming.splice(0))
    },
    async close() {
      const closing = give('polls.close', { pollId }, moderator)
      await answered()
      return await closing
    },
    /** Its own votes, as others read them. */
    votes: (): VoteInLog[] =>
      (store.cut(origin, 0)?.events ?? []).flatMap(({ type: is, stream, payload, ts }, at) => {
        if (is !== 'PollVoted') return []
        const { answer } = JSON.parse(payload) as { answer: PollAnswer | null }
        const part = store.cut(origin, 0)?.parts.get(at + 1)?.part
        const text = part === undefined ? undefined : (JSON.parse(part) as { text: string }).text
        return [
          { voter: stream.slice(stream.lastIndexOf('/') + 1), answer: text ?? answer ?? '', ts, origin, seq: at + 1 },
        ]
      }),
  }
}

/** Another station of the event, to which the same chains come in an order of its own. */
async function openOther(hub: Awaited<ReturnType<typeof openHub>>) {
  const log = await newLog(hub.log)
  const system = hub.log.origins.nameOf(hub.log.origins.own('system'))
  const pairing = hub.store.cut(system, 0)
  if (pairing) expect(await log.receive(pairing)).toBe('stored')
  return {
    log,
    result: followed(log),
    async takes(arrival: readonly (readonly [number, number])[], desks: readonly OtherStation[]): Promise<void> {
      const had = [...desks, hub].map(() => 0)
      const last = had.length - 1
      for (const [at, count] of [...arrival, ...had.map((_, each) => [each, 1000] as const)]) {
        const from = had[at] ?? 0
        const desk = desks[at]
        const batch =
          at === last
            ? hub.store.cut(hub.origin, from)
            : desk && desk.written(lane) > from
              ? desk.batch(lane, from, count)
              : null
        if (!batch) continue
        expect(await log.receive(batch)).toBe('stored')
        had[at] = from + batch.events.length
      }
    },
  }
}

/** What the station says of the poll. */
function followed(log: EventLog) {
  const catalog = createCatalog(log)
  const book = createPollBook(log, catalog)
  log.onCommitted((changes) => {
    for (const change of changes) {
      catalog.apply(change)
      book.apply(change)
    }
  })
  return () => ({ cut: closingOf(catalog.get('poll', pollId))?.cut ?? null, count: countIn(book) })
}

/** What the text rules say of every answer here. */
const harmless = { danger: false, masks: [] }
const moderator: Caller = { role: 'moderator', label: 'Nadia', checkpoint: null, accessId: null }
const phoneOf = (who: string): Caller => ({
  role: 'audience',
  label: 'audience',
  checkpoint: null,
  accessId: null,
  device: { deviceId: who, voter: who, place: 'room' },
})

const storeOf = (log: EventLog) =>
  createReplicaStore(
    log,
    () => true,
    (error) => {
      throw error
    },
  )

async function newLog(of?: EventLog): Promise<EventLog> {
  const folder = newFolder()
  folders.push(folder)
  const log = await openPilotLog(folder, { now: noon })
  if (of) {
    const { eventId, pilotPublicKey, pilotPrivateKey } = of.identity
    Object.assign(log.identity, { eventId, pilotPublicKey, pilotPrivateKey })
    for (const [one, other] of [
      [log, of],
      [of, log],
    ] as const) {
      const { stationId, stationPublicKey } = other.identity
      const publicKey = Buffer.from(stationPublicKey).toString('base64')
      const word = { eventId, stationId, name: stationId, role: 'pilot', publicKey } as const
      const paired = pairingWord(log.crypto, pilotPrivateKey ?? new Uint8Array(), word)
      await one.note('station', (writing) => writing.append('station', stationId, paired))
    }
  }
  for (const name of names) pairIn(log, otherStation(log.identity, name), 'pilot')
  return log
}
