import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isPilotsDecision } from '../../../shared/domain/attendees/pilots-decision.ts'
import { mayStand, roleInFold } from '../../../shared/domain/counting.ts'
import { type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { deletedWords } from '../../../shared/domain/questions/deleted-words.ts'
import type { QuestionEvent } from '../../../shared/domain/questions/question-events.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { withoutRivals } from '../../../shared/domain/questions/taken-in.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { type FirstReleaseCut, isOfFirstRelease } from '../../../shared/domain/stations/first-release.ts'
import type { StationId } from '../../../shared/kernel/ids.ts'
import type { RecordedEvent } from '../../../shared/replication/recorded-event.ts'
import { type AnyEvent, anyEvent, anyEventOf } from '../../../tests/contract/any-event.ts'
import { written as writtenBy } from '../../../tests/contract/given.ts'
import { type OtherStation, otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openTestLog, projectionsOf, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import { revocationWord } from '../stations/revocation-word.ts'
import { type DecodedEvent, decodeEvent } from './decode.ts'
import type { EventLog } from './event-log.ts'
import { kindDefinition, kindOf } from './stream-store.ts'

const lanes = ['people', 'show', 'audience', 'system'] as const
const stations = [
  ['desk1', 'reception'],
  ['booth1', 'booth'],
  ['talks1', 'moderator'],
  ['cloud1', 'cloud'],
  ['pilot2', 'pilot'],
  ['stranger', null],
] as const

/** One of the first events of a station in lane `audience`. */
const anyPlace = fc
  .tuple(fc.constantFrom('talks1', 'cloud1', 'pilot2'), fc.integer({ min: 1, max: 4 }))
  .map(([station, seq]) => `${station}.run1.audience ${seq}`)

/** Mostly about one kind of thing, few instants and few commands: so that stations meet, tie and repeat each other. */
const day = fc.constantFrom(...(Object.keys(streamKinds) as StreamKindName[])).chain((kind) =>
  fc.array(
    fc.record({
      by: fc.nat(stations.length - 1),
      event: fc
        .tuple(
          fc.oneof({ weight: 5, arbitrary: anyEventOf(kind) }, { weight: 1, arbitrary: anyEvent(lanes) }),
          anyPlace,
        )
        .map(([event, of]) => (event.type === 'QuestionTakenIn' ? { ...event, payload: { of } } : event)),
      ts: fc.integer({ min: 1, max: 5 }),
      command: fc.constantFrom('c1', 'c2', 'c3', null),
    }),
    { minLength: 4, maxLength: 24, size: 'max' },
  ),
)
/** Of the first release, as a pilot's station has found it, or none. */
const cuts = fc.option(
  fc.dictionary(fc.constantFrom(...stations.flatMap(([id]) => lanes.map((lane) => `${id}.run1.${lane}`))), fc.nat(3)),
)
/** What becomes of the second pilot's station: nothing, or it is put out, with what counts of it, and perhaps let in anew. */
const ends = fc.option(
  fc.record({
    cut: fc
      .tuple(...lanes.map((lane) => fc.nat(8).map((seq) => [`pilot2.run1.${lane}`, seq] as const)))
      .map(Object.fromEntries<number>),
    isLetIn: fc.boolean(),
  }),
)
type End = typeof ends extends fc.Arbitrary<infer Drawn> ? Drawn : never
/** Whose chain goes on next, and how many of its events come together. */
const arrivals = fc.array(fc.record({ chain: fc.nat(20), count: fc.integer({ min: 1, max: 3 }) }), { maxLength: 40 })

let folders: string[]
beforeEach(() => {
  folders = []
})
afterEach(() => folders.forEach(removeFolder))

it('events that arrive in any order end in the state of a replay in stream order', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      day,
      cuts,
      cuts,
      ends,
      arrivals,
      arrivals,
      async (drawn, cut, secondCut, end, order, otherOrder) => {
        const one = await newLog()
        try {
          const others = stations.map(([id]) => otherStation(one.identity, id))
          const written: Fact[] = []
          const pilot = pairAll(one, others, cut, end)
          const second = { by: stations.findIndex(([id]) => id === 'pilot2'), ts: 2, command: null }
          const facts = secondCut ? [{ ...second, event: wordOf(secondCut) }, ...drawn] : drawn
          for (const { by, event, ts, command } of facts) {
            const station = others[by] as OtherStation
            const stored = station.write({ ...event, ts, wallMs: ts * 10 + by, commandId: command })
            written.push({ stored, event, role: stations[by]?.[1] ?? null })
          }
          const batches = [...others.flatMap((other) => lanes.map((lane) => [other, lane] as const)), ...pilot]
          const first = arrive(one, batches, order)
          const rebuilt = first.map(({ name }) => name)
          expect(rebuilt).toEqual([...new Set(rebuilt)])
          for (const [name, { state }] of folded(counted(written, cut, end), cut, end)) {
            const row = first.find((stream) => stream.name === name)
            expect([name, row?.state]).toStrictEqual([name, state])
          }
          // The same at a station where they came in another order.
          const other = await newLog(one)
          try {
            expect(arrive(other, batches, otherOrder)).toEqual(first)
          } finally {
            other.close()
          }
        } finally {
          one.close()
        }
      },
    ),
    { numRuns: 24 },
  )
})

const wordOf = (held: Readonly<Record<string, number>>): AnyEvent => ({
  kind: 'event',
  lane: 'system',
  stream: 'event/current',
  type: 'BirthplacesSet',
  payload: { held },
  part: null,
})

interface Fact {
  readonly stored: RecordedEvent
  readonly event: AnyEvent
  readonly role: StationRole | null
}
interface Counted {
  readonly stored: RecordedEvent
  readonly event: AnyEvent
  readonly role: StationRole
}

/** By stream, what counts of it once everything is known. */
function counted(all: readonly Fact[], cut: FirstReleaseCut, end: End): ReadonlyMap<string, readonly Counted[]> {
  const isOut = end !== null && !end.isLetIn
  const facts = all.filter(
    ({ stored: { actor, origin, seq } }) => !isOut || actor !== 'pilot2' || seq <= (end.cut[origin] ?? 0),
  )
  const second = facts
    .filter(({ event, role }) => event.type === 'BirthplacesSet' && role === 'pilot')
    .map(({ event }) => (event.payload as { held: Record<string, number> }).held)
  const [ofFirst, ofSecond] = [cut ? [cut] : [], second.length > 0 ? [merged(second, Math.min)] : []]
  const believed = isOut && cut ? ofFirst : [...ofFirst, ...ofSecond]
  const highest = believed.length > 0 ? merged(believed, Math.max) : null
  const least = believed.length > 0 ? merged([...ofFirst, ...ofSecond], Math.min) : null
  const counting = new Map<string, Counted[]>()
  for (const { stored, event, role } of facts) {
    // A pairing, or the end of one, that nobody signed.
    if (role === null || event.type === 'StationPaired' || event.type === 'StationRevoked') continue
    const { kind, lane, type } = event
    const id = event.stream.slice(kind.length + 1)
    const about = kind === 'station' || kind === 'desk' ? id : undefined
    const isPilots = isPilotsDecision({ type, ...(event.payload as object) })
    const claim = { lane, type, about, grantedRole: (event.payload as { role?: string }).role, isPilots }
    const isAboutStations = kind === 'station' || kind === 'event'
    const isEarly = isOfFirstRelease(isAboutStations ? least : highest, stored.origin, stored.seq)
    const writer = { station: stored.actor, role, isOfFirstRelease: isEarly }
    if (!mayStand(kind, id, claim, writer, stored.ts)) continue
    counting.set(event.stream, [...(counting.get(event.stream) ?? []), { stored, event, role: roleInFold(writer) }])
  }
  return counting
}

/** By origin, what `of` makes of all numbers; 0 stands for one that is lacking. */
function merged(held: readonly Record<string, number>[], of: (...seqs: number[]) => number): Record<string, number> {
  const names = held.flatMap((one) => Object.keys(one))
  return Object.fromEntries(names.map((name) => [name, of(...held.map((one) => one[name] ?? 0))]))
}

/** Without the askings in whose place the hub has taken in another one. */
const takenFrom = (facts: readonly Counted[]): readonly Counted[] =>
  withoutRivals(
    facts.map((fact) => {
      const { stored, event, role } = fact
      const { origin, seq, actor } = stored
      const recorded = { origin, seq, station: actor as StationId, role }
      return { fact, event: { type: event.type, ...(event.payload as object) }, recorded }
    }),
  ).map(({ fact }) => fact)

/** An independent fold: sorted by ts, origin and seq, with nothing of the log's own code but `evolve`. */
function folded(
  expected: ReadonlyMap<string, readonly Counted[]>,
  cut: FirstReleaseCut,
  end: End,
): [string, { state: unknown }][] {
  return [...expected].map(([name, facts]) => {
    const inOrder = facts.toSorted(
      ({ stored: a }, { stored: b }) =>
        a.ts - b.ts || (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : a.seq - b.seq),
    )
    const [kind] = kindOf(name) as readonly [StreamKindName, string]
    const sorted = kind === 'question' ? takenFrom(inOrder) : inOrder
    const readOf = ({ stored, event: { type, part } }: Counted, isKept = true) =>
      decodeEvent(type, 1, stored.payload, part && isKept ? JSON.stringify(part) : null)
    // This station is a pilot's.
    const gone = new Set(
      kind === 'question'
        ? deletedWords(
            sorted.map((fact) => ({ event: readOf(fact) as QuestionEvent, by: fact.role })),
            true,
          )
        : [],
    )
    const foldWith = (isKept: (index: number) => boolean): unknown => {
      let state = kindDefinition(kind).initial
      if (kind === 'event' && cut) state = { ...(state as object), firstReleaseWords: { pairer: cut } }
      for (const [index, fact] of sorted.entries()) {
        const { stored, role } = fact
        const read = readOf(fact, isKept(index))
        const { origin, seq } = stored
        const isPutOut = end !== null && !end.isLetIn && stored.actor === 'pilot2'
        const by = {
          ...writtenBy(stored.actor, Math.min(stored.wallMs, stored.ts), stored.commandId),
          origin,
          seq,
          role,
          isPutOut,
        }
        state = kindDefinition(kind).evolve(state, read as DecodedEvent, by)
      }
      return state
    }
    const whole = foldWith(() => true)
    if (kind !== 'question') return [name, { state: JSON.parse(JSON.stringify(whole)) }]
    const { erased, wasWithheld, isMasked } = whole as QuestionState
    // Of an erased question nothing is held but what the erasure keeps.
    const isKept = (index: number) => (erased ? sorted[index]?.event.type === 'QuestionErased' : !gone.has(index))
    const state = erased || wasWithheld || isMasked ? foldWith(isKept) : whole
    return [name, { state: JSON.parse(JSON.stringify(state)) }]
  })
}

/** Pairings, the cut and what becomes of the second pilot's station are the pilot's events, and may themselves come late. */
function pairAll(
  log: EventLog,
  others: readonly OtherStation[],
  cut: FirstReleaseCut,
  end: End,
): (readonly [OtherStation, Lane])[] {
  const pilot = otherStation(log.identity, 'pairer')
  for (const [index, [id, role]] of stations.entries()) {
    const { type, ...payload } = (others[index] as OtherStation).pairing(log.identity, role ?? 'reception')
    if (role !== null) pilot.write({ lane: 'system', stream: `station/${id}`, type, payload, ts: 1 })
  }
  const stream = 'event/current'
  if (cut) pilot.write({ lane: 'system', stream, type: 'BirthplacesSet', payload: { held: cut }, ts: 0 })
  if (end) {
    const { eventId, pilotPrivateKey } = log.identity
    const key = pilotPrivateKey ?? new Uint8Array()
    const word = revocationWord(log.crypto, key, { eventId, stationId: 'pilot2', cut: end.cut })
    const again = (others[stations.findIndex(([id]) => id === 'pilot2')] as OtherStation).pairing(log.identity, 'pilot')
    for (const [index, { type, ...payload }] of (end.isLetIn ? [word, again] : [word]).entries())
      pilot.write({ lane: 'system', stream: 'station/pilot2', type, payload, ts: 10 + index })
  }
  return [[pilot, 'system']]
}

function arrive(
  log: EventLog,
  chains: readonly (readonly [OtherStation, Lane])[],
  order: readonly { chain: number; count: number }[],
) {
  const sent = new Map<number, number>()
  const send = (index: number, count: number) => {
    const [station, lane] = chains[index] as (typeof chains)[number]
    const from = sent.get(index) ?? 0
    if (station.written(lane) === from) return
    const batch = station.batch(lane, from, count)
    // Some of it is sent a second time: a receiver skips what it has.
    const taken = takeIn(log, from > 0 ? station.batch(lane, from - 1, count + 1) : batch)
    // Whose pairing has not come is sent again later.
    if (taken.ok) sent.set(index, from + batch.events.length)
    else expect(taken.refusal).toBe('unpaired')
  }
  for (const { chain, count } of order) send(chain % chains.length, count)
  for (const _ of ['pairings', 'the rest']) for (const index of chains.keys()) send(index, Number.POSITIVE_INFINITY)
  const ofEachLog = [`station/${log.identity.stationId}`, 'station/pairer']
  return projectionsOf(log).filter(({ name }) => !ofEachLog.includes(name))
}

/** A second log of the same event, as a paired station would hold it. */
async function newLog(of?: EventLog): Promise<EventLog> {
  const folder = newFolder()
  folders.push(folder)
  const log = openTestLog(folder)
  if (of) Object.assign(log.identity, { eventId: of.identity.eventId, pilotPublicKey: of.identity.pilotPublicKey })
  const { eventId, stationId, stationPublicKey } = log.identity
  const { pilotPrivateKey } = (of ?? log).identity
  const publicKey = Buffer.from(stationPublicKey).toString('base64')
  const own = { eventId, stationId, name: 'Pilote', role: 'pilot', publicKey } as const
  const pairer = otherStation(log.identity, 'pairer').pairing((of ?? log).identity, 'pilot')
  // Pairings alone: keys that it told of would stand in the streams that the others write.
  await log.note('station', (writing) => {
    writing.append('station', stationId, pairingWord(log.crypto, pilotPrivateKey ?? new Uint8Array(), own))
    writing.append('station', 'pairer', pairer)
  })
  return log
}
