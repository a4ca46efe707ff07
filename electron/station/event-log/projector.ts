import { isPilotsDecision } from '../../../shared/domain/attendees/pilots-decision.ts'
import { latestOfOthers, mayStand, roleInFold, type Writer } from '../../../shared/domain/counting.ts'
import { erasing } from '../../../shared/domain/erasing.ts'
import { hasPurged, type Purpose } from '../../../shared/domain/event/retention.ts'
import { definitionOf, type StateOf, type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import { deletedWords, type WrittenWords } from '../../../shared/domain/questions/deleted-words.ts'
import { isOfAnotherAsking, withoutRivals } from '../../../shared/domain/questions/taken-in.ts'
import type { Claim, StationRole } from '../../../shared/domain/stations/authority.ts'
import {
  type FirstReleaseCut,
  type FirstReleaseCuts,
  isOfFirstRelease,
} from '../../../shared/domain/stations/first-release.ts'
import { mayReadPart } from '../../../shared/domain/stations/part-readers.ts'
import {
  isAnotherStanding,
  isBeyondCut,
  pairingText,
  revocationText,
  type StationEvent,
} from '../../../shared/domain/stations/station.ts'
import type { Recorded } from '../../../shared/domain/stream.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { CommandId, Instant, StationId } from '../../../shared/kernel/ids.ts'
import { pushAll } from '../../../shared/kernel/long-lists.ts'
import { isPutOut } from '../stations/put-out-standing.ts'
import { type Change, changeOf, decidesWhatCounts } from './change.ts'
import { type DecodedEvent, decodeEvent } from './decode.ts'
import type { EventTable, Foldable } from './event-table.ts'
import { createFirstReleaseCuts } from './first-release-cuts.ts'
import { type Identity, isOfOwnKey } from './identity.ts'
import type { Origins } from './origins.ts'
import { originAt, seqAt } from './place.ts'
import { deleteParts, deletePartsOfAudience, deletePartsOfPeople, isErased } from './purge.ts'
import {
  decisive,
  isBefore,
  isSameState,
  kindDefinition,
  kindOf,
  type Position,
  type StreamRow,
  type StreamStore,
} from './stream-store.ts'

/** A stored event that counts, ready to be folded. */
export interface Projected {
  readonly position: Position
  readonly event: DecodedEvent
  readonly recorded: Recorded
}

interface Counted extends Projected {
  readonly kind: StreamKindName
  readonly id: string
}

/** A stream whose events are to be folded anew; `refs`: all of them. */
interface Waiting {
  readonly kind: StreamKindName
  readonly id: string
  readonly before: unknown
  readonly refs: Set<string>
}

/** Of one origin in one stream, by their refs. */
interface Judged {
  /** With their types. */
  readonly counted: Map<string, string>
  readonly out: Set<string>
}

/** The purpose whose purge has come with this change; null where none has. */
function purgedBy({ kind, id, before, after }: Change): Purpose | null {
  if (kind !== 'retention') return null
  return hasPurged(before, after) ? (id as Purpose) : null
}

const refOf = ({ origin, seq }: Pick<Position, 'origin' | 'seq'>): string => `${origin}.${seq}`

/** Each further event of such a stream looks at all those before it: for words or parts that are to go. */
const isFoldedWhole = (kind: StreamKindName, state: unknown): boolean =>
  isErased(state) || (kind === 'question' && keepsLittle(state as StateOf<'question'>))

const takesAnotherIn = (kind: StreamKindName, state: unknown, event: DecodedEvent): boolean =>
  kind === 'question' && isOfAnotherAsking(state as StateOf<'question'>, event)

const keepsLittle = ({ wasWithheld, isMasked }: StateOf<'question'>): boolean => wasWithheld || isMasked

/** What a station's role is asked for when it writes this. */
export const claimOf = (kind: StreamKindName, id: string, event: DecodedEvent & { readonly role?: string }): Claim => ({
  lane: streamKinds[kind].lane,
  type: event.type,
  grantedRole: event.role,
  isPilots: isPilotsDecision(event),
  about: kind === 'station' || kind === 'desk' ? id : undefined,
})

/** Changes after which no more is judged: two pilots' stations that put each other out would go on for ever. */
const mostAgain = 1_000_000

/** Cuts that are compared with the newest ones. Where more have come in between, as in a rebuild, all events are judged again. */
const mostCuts = 16

/** Events of one origin: from behind `after` up to `upTo`. */
interface Stretch {
  readonly origin: number
  readonly after: number
  readonly upTo: number
}

const whole = { after: 0, upTo: Number.POSITIVE_INFINITY }

/** What stands within one cut and not within the other, of one origin; null where there is none. */
function betweenCuts(one: FirstReleaseCut, other: FirstReleaseCut, name: string): Omit<Stretch, 'origin'> | null {
  const end = (cut: FirstReleaseCut) =>
    cut === null ? Number.POSITIVE_INFINITY : Object.hasOwn(cut, name) ? (cut[name] ?? 0) : 0
  const [after = 0, upTo = 0] = [end(one), end(other)].sort((a, b) => a - b)
  return after < upTo ? { after, upTo } : null
}

/** Folds stored events into their streams' rows, whatever the order in which they arrive. */
export function createProjector(deps: {
  table: EventTable
  streams: StreamStore
  origins: Origins
  crypto: Crypto
  identity: Identity
}) {
  const { table, streams, origins, crypto, identity } = deps
  const cutsNow = createFirstReleaseCuts(streams)
  /** By which cuts stored events have been judged: all of them by the first, since then some by the others. */
  let judgedBy = [cutsNow()]
  streams.onUndone(() => {
    judgedBy = [cutsNow()]
  })
  function cutsToJudgeBy(): FirstReleaseCuts {
    const cuts = cutsNow()
    if (judgedBy.at(-1) !== cuts && judgedBy.length <= mostCuts) judgedBy.push(cuts)
    return cuts
  }

  /** Null when the event is kept but does not count: unknown, malformed, not its writer's to write, not paired yet. */
  function read(row: Foldable): Counted | null {
    const stream = kindOf(row.stream)
    const origin = origins.partsOf(row.origin)
    if (!stream || !origin) return null
    const [kind, id] = stream
    const definition = definitionOf(row.type)
    if (!definition?.kinds.includes(kind) || streamKinds[kind].lane !== origin.lane) return null
    const event = decodeEvent(row.type, row.v, row.payload, row.part)
    const writer = event && writerOf(row, origin.station, kind)
    if (!event || !counts(row, kind, id, event, writer)) return null
    return {
      kind,
      id,
      event,
      position: { ts: row.ts, origin: row.origin, seq: row.seq },
      recorded: {
        // No clock is ahead of its place in order: an instant of the year 2199 would be the last word of all.
        at: Math.min(row.wall_ms, row.ts) as Instant,
        station: origin.station as StationId,
        role: writer ? roleInFold(writer) : 'pilot',
        isPutOut: isPutOut(streams, origin.station),
        commandId: row.command_id as CommandId | null,
        origin: origins.nameOf(row.origin),
        seq: row.seq,
      },
    }
  }

  /** A pairing carries its own proof, so a station's first event can be its own pairing. */
  function isPilotsWord(id: string, event: StationEvent): boolean {
    if (event.type !== 'StationPaired' && event.type !== 'StationRevoked') return false
    const text =
      event.type === 'StationPaired'
        ? pairingText(identity.eventId, id, event.role, event.publicKey)
        : revocationText(identity.eventId, id, event.cut)
    return crypto.verify(identity.pilotPublicKey, text, Buffer.from(event.signature, 'base64'))
  }

  const hasOwnKey = (id: string, event: StationEvent): boolean =>
    isOfOwnKey(crypto, id, event, streams.state('station', id).pairing?.publicKey)

  function isWithinCut(kind: StreamKindName, name: string, seq: number): boolean {
    const { believed, common } = cutsToJudgeBy()
    return isOfFirstRelease(decisive.has(kind) ? common : believed, name, seq)
  }

  /** Null: its pairing has not come, or it has been put out before it wrote this. */
  function writerOf(row: Foldable, station: string, kind: StreamKindName): Writer | null {
    const name = origins.nameOf(row.origin)
    const standing = streams.state('station', station)
    const { pairing } = standing
    if (!pairing || isBeyondCut(standing, name, row.seq)) return null
    return { station, role: pairing.role, isOfFirstRelease: isWithinCut(kind, name, row.seq) }
  }

  function counts(
    row: Foldable,
    kind: StreamKindName,
    id: string,
    event: DecodedEvent,
    writer: Writer | null,
  ): boolean {
    if (row.type === 'StationPaired' || row.type === 'StationRevoked')
      return (
        isPilotsWord(id, event as StationEvent) &&
        (hasOwnKey(id, event as StationEvent) || isWithinCut('station', origins.nameOf(row.origin), row.seq)) &&
        isSaidByPilot(row, id, event as StationEvent) &&
        // A revocation stands behind every pairing: at the last instant names would decide.
        (row.type === 'StationRevoked' || row.ts <= latestOfOthers)
      )
    return writer !== null && mayStand(kind, id, claimOf(kind, id, event), writer, row.ts)
  }

  /**
   * The pilot's signature can be copied out of an earlier event, or made with the key of a pilot's laptop that was put out:
   * so it counts in a pilot's chain up to its cut. The first station of an event pairs itself, and so does one that the
   * recovery sheet makes a pilot's.
   */
  function isSaidByPilot(row: Foldable, id: string, event: StationEvent): boolean {
    const name = origins.nameOf(row.origin)
    if (isWithinCut('station', name, row.seq)) return true
    const { station = '' } = origins.partsOf(row.origin) ?? {}
    // A station that is told at a refused link that it was put out writes that itself, and counts it by itself alone.
    if (station === id && event.type === 'StationRevoked') return id === identity.stationId
    const writer = writerOf(row, station, 'station')
    if (writer?.role === 'pilot') return true
    if (station !== id || event.type !== 'StationPaired' || event.role !== 'pilot') return false
    return writer ? writer.role !== 'cloud' : streams.state('station', id).pairing === null
  }

  function evolve(kind: StreamKindName, state: unknown, { event, recorded }: Projected): unknown {
    return kindDefinition(kind).evolve(state, event, recorded)
  }

  /** What counts of a stream's events, in order of arrival. */
  const countedOf = (refs: string) =>
    refs
      .split(' ')
      .map((ref) => {
        const [origin, seq] = ref.split('.').map(Number)
        const row = table.one.get(origin ?? 0, seq ?? 0)
        return row ? read(row) : null
      })
      .filter((one) => one !== null)
  const inOrder = <One extends Projected>(events: readonly One[]): One[] =>
    events.toSorted((one, other) => (isBefore(one.position, other.position, origins.nameOf) ? -1 : 1))

  /** `ordered`: the events of one stream that count, in stream order. */
  function fold(kind: StreamKindName, ordered: readonly Projected[]): unknown {
    let state: unknown = kindDefinition(kind).initial
    for (const one of kind === 'question' ? withoutRivals(ordered) : ordered) state = evolve(kind, state, one)
    return state
  }

  /**
   * The states of a stream after each of its events, in stream order, with the instant of the event in ms since 1970. Reads
   * the database, so it is for questions about the past that few ask.
   */
  function history<Kind extends Exclude<StreamKindName, 'question'>>(
    kind: Kind,
    id: string,
  ): readonly { readonly at: number; readonly state: StateOf<Kind> }[] {
    let state: unknown = kindDefinition(kind).initial
    return inOrder(countedOf(streams.read(kind, id)?.refs ?? '')).map((one) => {
      state = evolve(kind, state, one)
      return { at: one.recorded.at, state: state as StateOf<Kind> }
    })
  }

  /** Folds again from nothing, in stream order. What counts no more is among the row's events no more either. */
  function refold(kind: StreamKindName, refs: string): StreamRow | null {
    const counted = countedOf(refs)
    const ordered = inOrder(counted)
    const last = ordered.at(-1)?.position
    if (!last) return null
    return { state: fold(kind, ordered), last, refs: counted.map(({ position }) => refOf(position)).join(' ') }
  }

  /**
   * Folds stored events as they come. What needs a stream's whole fold anew waits until `settle`, so that a batch costs one
   * fold of each stream: a stream of thousands of events, sent backwards, would else hold the station up for minutes. What a
   * pilot's station decides of what counts behind it, or erases, is folded at once.
   */
  function beginFolding() {
    const waiting = new Map<string, Waiting>()
    /** By local origin, events that `settle` has folded again. */
    const foldedAgain = new Map<number, number>()

    function project(row: Foldable): readonly Change[] {
      const one = read(row)
      if (!one) return []
      const { kind, id, position, event } = one
      const isForWhatFollows = decisive.has(kind) || erasing.has(event.type)
      if (one.recorded.role === 'pilot' && isForWhatFollows)
        return [...settle(), ...projectNow(one, streams.read(kind, id))]
      const ref = refOf(position)
      const found = waiting.get(row.stream)
      if (found) {
        found.refs.add(ref)
        return []
      }
      const stream = streams.read(kind, id, row.stream)
      const isNext =
        !stream ||
        (isBehind(stream, position) && !isFoldedWhole(kind, stream.state) && !takesAnotherIn(kind, stream.state, event))
      if (isNext) return projectNow(one, stream)
      const refs = new Set(stream.refs.split(' '))
      if (!refs.has(ref)) waiting.set(row.stream, { kind, id, before: stream.state, refs: refs.add(ref) })
      return []
    }

    /** Folds each stream that waits. */
    function settle(): readonly Change[] {
      const changes = [...waiting.values()].flatMap(({ kind, id, before, refs }) => {
        for (const ref of refs) {
          const origin = Number.parseInt(ref, 10)
          foldedAgain.set(origin, (foldedAgain.get(origin) ?? 0) + 1)
        }
        const folded = refold(kind, [...refs].join(' '))
        return folded ? [stored('', kind, id, before, folded)] : []
      })
      waiting.clear()
      return changes
    }

    return { project, settle, foldedAgain: (origin: number): number => foldedAgain.get(origin) ?? 0 }
  }

  const isBehind = (stream: StreamRow, position: Position): boolean => isBefore(stream.last, position, origins.nameOf)

  /** Folds one event that counts; no change when it was folded before. */
  function projectNow(one: Counted, stream: StreamRow | undefined): readonly Change[] {
    const { kind, id, position, event } = one
    const before = stream?.state ?? kindDefinition(kind).initial
    const refs = stream ? `${stream.refs} ${refOf(position)}` : refOf(position)
    if (!stream || isBehind(stream, position))
      return [stored(event.type, kind, id, before, { state: evolve(kind, before, one), last: position, refs })]
    if (stream.refs.split(' ').includes(refOf(position))) return []
    const folded = refold(kind, refs)
    return folded ? [stored(event.type, kind, id, before, folded)] : []
  }

  /** `type`: of the event that was folded, which may erase. */
  function stored(type: string, kind: StreamKindName, id: string, before: unknown, folded: StreamRow): Change {
    const left = withoutDeleted(kind, id, type, folded)
    streams.write(kind, id, left)
    eraseBeside(kind, id, type)
    return changeOf(kind, id, before, left.state)
  }

  /** This station's role; null before its pairing has come. */
  const ownRole = (): StationRole | null => streams.state('station', identity.stationId).pairing?.role ?? null

  /** The events of a question whose words a station may not keep. `opensBoxes`: see `deletedWords`. */
  function withheldEvents(refs: string, opensBoxes: boolean): readonly Counted[] {
    const events = withoutRivals(inOrder(countedOf(refs)))
    const written = events.map(({ event, recorded: { role } }) => ({ event, by: role }) as WrittenWords)
    return deletedWords(written, opensBoxes).flatMap((at) => events[at] ?? [])
  }

  /**
   * What this station keeps of a question and gives to no station but a pilot's: all of an alert, and the words of before a
   * mask.
   */
  function withheldFromOthers(stream: string): (origin: string, seq: number) => boolean {
    const [kind, id = ''] = kindOf(stream) ?? []
    const row = kind === 'question' ? streams.read('question', id) : undefined
    if (!row || !keepsLittle(row.state as StateOf<'question'>)) return () => false
    if ((row.state as StateOf<'question'>).state === 'safeguarding') return () => true
    const places = new Set(withheldEvents(row.refs, false).map(({ recorded: { origin, seq } }) => `${origin} ${seq}`))
    return (origin, seq) => places.has(`${origin} ${seq}`)
  }

  /** Parts of a question that are not held, with what their events say. */
  function partsLackingIn(
    questionId: string,
  ): readonly { origin: string; seq: number; type: string; payload: string }[] {
    const refs = streams.read('question', questionId)?.refs.split(' ') ?? []
    return refs.flatMap((ref) => {
      const [origin = 0, seq = 0] = ref.split('.').map(Number)
      const row = table.one.get(origin, seq)
      const isLacking = row && row.part_hash !== null && row.part === null
      return isLacking ? [{ origin: origins.nameOf(origin), seq, type: row.type, payload: row.payload }] : []
    })
  }

  /** The row of a question once words are gone that its station may not keep in plain (decision 45). */
  function withoutWithheld(row: StreamRow): StreamRow {
    if (!keepsLittle(row.state as StateOf<'question'>)) return row
    const role = ownRole()
    // Before its role is known a station deletes what is in a box alone.
    for (const { position } of withheldEvents(row.refs, role === null || role === 'pilot'))
      table.deletePart.run(position.origin, position.seq)
    return refold('question', row.refs) ?? row
  }

  /**
   * Deletes parts of other stations' events that this station's role may not read, and folds their streams again: what
   * an earlier version has stored, or what came before this station's pairing.
   */
  function dropUnreadable(): readonly Change[] {
    const role = ownRole()
    if (role === null || role === 'pilot' || role === 'cloud') return []
    const touched = new Set<string>()
    for (const { place, stream, type, payload } of table.allParts.all()) {
      const { lane, station } = origins.partsOf(originAt(place)) ?? {}
      const mayRead = lane !== undefined && mayReadPart(role, lane, { type, payload })
      if (!mayRead && station !== identity.stationId) table.deletePartAt.run(place)
      if (!mayRead || stream.startsWith('question/')) touched.add(stream)
    }
    return foldAgain(touched)
  }

  /**
   * Streams of which other parts are there than when they were folded. Deleting or filling a part is no event: a station that
   * dies before it writes these rows out would find the old ones, and nothing that makes it fold them again.
   */
  function foldAgain(touched: Iterable<string>): readonly Change[] {
    const changes = [...touched].flatMap((stream) => foldOneAgain(stream) ?? [])
    if (changes.length > 0) streams.writeOutRecent()
    return changes
  }

  function foldOneAgain(stream: string): Change | undefined {
    const [kind, id] = kindOf(stream) ?? []
    const row = kind && id !== undefined ? streams.read(kind, id) : undefined
    const folded = kind && row && refold(kind, row.refs)
    if (!kind || id === undefined || !row || !folded) return undefined
    const after = withoutDeleted(kind, id, '', folded)
    streams.write(kind, id, after)
    return changeOf(kind, id, row.state, after.state)
  }

  /** A stream's row as it is once what may not be kept of it is gone. The event of this `type` must be stored. */
  const withoutDeleted = (kind: StreamKindName, id: string, type: string, row: StreamRow): StreamRow => {
    const left = withoutErased(kind, id, type, row)
    return kind === 'question' && !isErased(left.state) ? withoutWithheld(left) : left
  }

  function withoutErased(kind: StreamKindName, id: string, type: string, row: StreamRow): StreamRow {
    if (!isErased(row.state)) return row
    deleteParts(table, type === 'AttendeeErased' ? { person: id } : { refs: row.refs })
    return streamKinds[kind].lane === 'audience' ? (refold(kind, row.refs) ?? row) : row
  }

  /** What this event erases in other streams than its own, which have been written. */
  function eraseBeside(kind: StreamKindName, id: string, type: string): void {
    if (type === 'AudiencePurged') deletePartsOfAudience(table, streams)
    if (type === 'PurposePurged' && id === 'people' && streams.state('retention', id).last !== null)
      foldAgain(deletePartsOfPeople(table, streams, 'before'))
    if (type !== 'PollAnswersErased') return
    const votes = kind === 'poll' ? 'poll-vote' : 'rehearsal-poll-vote'
    for (const [voteId] of streams.within(votes, `${id}/`)) eraseStream(votes, voteId)
  }

  /**
   * Deletes what is held when a purge comes, as this change tells: of people, and what means nothing here. Not where rows are
   * derived again from stored events: people who came after the purge are held then.
   */
  function purgeHeld(change: Change): readonly Change[] {
    const purpose = purgedBy(change)
    if (purpose === null) return []
    const touched = purpose === 'people' ? deletePartsOfPeople(table, streams, 'held') : []
    deleteUnreadParts(purpose)
    return foldAgain(touched)
  }

  /**
   * Whoever may write some event could put people's names into the part of another, which goes by no erasure. Those of lane
   * people go with people.
   */
  function deleteUnreadParts(purpose: Purpose): void {
    for (const place of table.partPlaces.all()) {
      const { lane, station } = origins.partsOf(originAt(place)) ?? {}
      if (station === identity.stationId || (lane === 'people' && purpose !== 'people')) continue
      const row = table.one.get(originAt(place), seqAt(place))
      if (row && !isPartRead(row)) table.deletePartAt.run(place)
    }
  }

  /** Of a type that has a part, and counts; of a pilot's station also what this version does not know yet. */
  function isPartRead(row: Foldable): boolean {
    const definition = definitionOf(row.type)
    if (definition && row.v <= definition.version) return definition.part !== undefined && read(row) !== null
    return writerOf(row, origins.partsOf(row.origin)?.station ?? '', 'station')?.role === 'pilot'
  }

  /** Every part of a stream, which is then folded without them. */
  function eraseStream(kind: StreamKindName, id: string): void {
    const row = streams.read(kind, id)
    if (!row) return
    deleteParts(table, { refs: row.refs })
    const left = refold(kind, row.refs)
    if (left) streams.write(kind, id, left)
  }

  /**
   * Stretches of one station, by what that station is held to now. What counts no more is taken out, and the role that an
   * event is held to may be another one. Each stream is folded again once, however many chains the station has begun.
   */
  function stretchesAgain(stretches: readonly Stretch[]): readonly Change[] {
    const judged = new Map<string, Judged>()
    for (const { origin, after, upTo } of stretches)
      for (const row of table.ofOrigin.each(origin, after)) {
        if (row.seq > upTo) break
        const { counted, out } = judged.get(row.stream) ?? { counted: new Map(), out: new Set() }
        judged.set(row.stream, { counted, out })
        if (read(row)) counted.set(refOf(row), row.type)
        else out.add(refOf(row))
      }
    return [...judged].flatMap(([stream, of]) => streamAgain(stream, of))
  }

  function streamAgain(name: string, { counted, out }: Judged): readonly Change[] {
    const [kind, id] = kindOf(name) ?? []
    if (!kind || id === undefined) return []
    const stream = streams.read(kind, id)
    const held = new Set(stream?.refs.split(' '))
    const left = [...held].filter((ref) => !out.has(ref))
    const added = [...counted].filter(([ref]) => !held.has(ref))
    if (counted.size === 0 && left.length === held.size) return []
    const folded = refold(kind, [...left, ...added.map(([ref]) => ref)].join(' '))
    const before = stream?.state ?? kindDefinition(kind).initial
    if (!folded) {
      streams.delete(kind, id)
      return [changeOf(kind, id, before, kindDefinition(kind).initial)]
    }
    const types = new Set(added.map(([, type]) => type))
    if (types.size > 0) return [...types].map((type) => stored(type, kind, id, before, folded)).slice(-1)
    streams.write(kind, id, folded)
    return isSameState(kind, folded.state, before) ? [] : [changeOf(kind, id, before, folded.state)]
  }

  /** What may count otherwise after a change. */
  function judgedAgain({ kind, id, before, after }: Change): readonly Stretch[] {
    if (!decisive.has(kind)) return []
    const isStanding = kind === 'station' && isAnotherStanding(before, after)
    const ofStation = isStanding ? origins.all().filter(([, name]) => name.startsWith(`${id}.`)) : []
    return [...ofStation.map(([origin]) => ({ origin, ...whole })), ...movedCuts()]
  }

  /**
   * What stands on another side of a cut than when it was judged last: where words have come or gone, or their writers have been
   * put out or let in anew.
   */
  function movedCuts(): readonly Stretch[] {
    const is = cutsNow()
    const were = judgedBy.filter((one) => one !== is)
    const isWhole = judgedBy.length > mostCuts
    judgedBy = [is]
    if (isWhole) return origins.all().map(([origin]) => ({ origin, ...whole }))
    if (were.length === 0) return []
    return origins.all().flatMap(([origin, name]) => {
      const moved = were
        .flatMap((was) => [betweenCuts(was.believed, is.believed, name), betweenCuts(was.common, is.common, name)])
        .filter((one) => one !== null)
      const after = Math.min(...moved.map((one) => one.after))
      return moved.length === 0 ? [] : [{ origin, after, upTo: Math.max(...moved.map((one) => one.upTo)) }]
    })
  }

  /**
   * Folds what counts otherwise after a change, and what follows from that in its turn: a station that is a pilot's no more
   * may have paired others. `isAmong`: the origins to look at.
   */
  function againAfter(change: Change, isAmong: (origin: number) => boolean = () => true): readonly Change[] {
    if (!decidesWhatCounts(change)) return []
    const changes: Change[] = []
    const waiting = [change]
    for (let next = waiting.pop(); next && changes.length < mostAgain; next = waiting.pop()) {
      const stretches = judgedAgain(next).filter(({ origin }) => isAmong(origin))
      for (const ofStation of Map.groupBy(stretches, ({ origin }) => origins.partsOf(origin)?.station).values()) {
        const more = stretchesAgain(ofStation)
        pushAll(changes, more)
        pushAll(waiting, more.filter(decidesWhatCounts))
      }
    }
    return changes
  }

  return {
    beginFolding,
    withoutDeleted,
    eraseBeside,
    history,
    refold,
    againAfter,
    purgeHeld,
    dropUnreadable,
    foldAgain,
    ownRole,
    withheldFromOthers,
    partsLackingIn,

    /** For a replay that does not trust the rows: the events of one stream, in whatever order. */
    read,
    fold: (kind: StreamKindName, events: readonly Projected[]) => fold(kind, inOrder(events)),
    isPilotsWord,
  }
}
