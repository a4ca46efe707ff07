import { definitionOf, laneOf, type StateOf, type StreamKindName } from '../../../shared/domain/events.ts'
import { deletedWords } from '../../../shared/domain/questions/deleted-words.ts'
import type { QuestionEvent } from '../../../shared/domain/questions/question.ts'
import { type Claim, mayWrite, type StationRole } from '../../../shared/domain/stations/authority.ts'
import { mayReadPart } from '../../../shared/domain/stations/part-readers.ts'
import { pairingText, revocationText, type StationEvent } from '../../../shared/domain/stations/station.ts'
import type { Recorded } from '../../../shared/domain/stream.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { CommandId, Instant, StationId } from '../../../shared/kernel/ids.ts'
import { type DecodedEvent, decodeEvent } from './decode.ts'
import type { EventTable, Foldable } from './event-table.ts'
import type { Identity } from './identity.ts'
import type { Origins } from './origins.ts'
import { deleteParts, deletePartsOfAudience, isErased } from './purge.ts'
import { isBefore, kindDefinition, kindOf, type Position, type StreamRow, type StreamStore } from './stream-store.ts'

/** One stream that a transaction has changed. */
export interface Change {
  readonly kind: StreamKindName
  readonly id: string
  readonly before: unknown
  readonly after: unknown
  /** Written by this run of this station: effects follow from these alone. */
  readonly own: boolean
}

/** A stored event that counts, ready to be folded. */
export interface Projected {
  readonly position: Position
  readonly event: DecodedEvent
  readonly recorded: Recorded
}

/** What a station's role is asked for when it writes this. */
export const claimOf = (kind: StreamKindName, id: string, event: DecodedEvent & { readonly role?: string }): Claim => ({
  ...{ lane: laneOf[kind], type: event.type, grantedRole: event.role },
  about: kind === 'station' || kind === 'desk' ? id : undefined,
})

/** Folds stored events into their streams' rows, whatever the order in which they arrive. */
export function createProjector(deps: {
  table: EventTable
  streams: StreamStore
  origins: Origins
  crypto: Crypto
  identity: Identity
}) {
  const { table, streams, origins, crypto, identity } = deps

  /** Null when the event is kept but does not count: unknown, malformed, not its writer's to write, not paired yet. */
  function read(row: Foldable): (Projected & { kind: StreamKindName; id: string }) | null {
    const stream = kindOf(row.stream)
    const origin = origins.partsOf(row.origin)
    if (!stream || !origin) return null
    const [kind, id] = stream
    const definition = definitionOf(row.type)
    if (!definition?.kinds.includes(kind) || laneOf[kind] !== origin.lane) return null
    const event = decodeEvent(row.type, row.v, row.payload, row.part)
    if (!event || !counts(row, kind, id, event)) return null
    return {
      kind,
      id,
      event,
      position: { ts: row.ts, origin: row.origin, seq: row.seq },
      recorded: {
        at: row.wall_ms as Instant,
        station: origin.station as StationId,
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

  function counts(row: Foldable, kind: StreamKindName, id: string, event: DecodedEvent): boolean {
    if (row.type === 'StationPaired' || row.type === 'StationRevoked') return isPilotsWord(id, event as StationEvent)
    const { station = '' } = origins.partsOf(row.origin) ?? {}
    const { pairing, revoked } = streams.state('station', station)
    if (!pairing || (revoked && row.seq > (revoked.cut[origins.nameOf(row.origin)] ?? 0))) return false
    return mayWrite(pairing.role, station, claimOf(kind, id, event))
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

  /** Folds again from nothing, in stream order. What counts no more is among the row's events no more either. */
  function refold(kind: StreamKindName, refs: string): StreamRow | null {
    const counted = countedOf(refs)
    const events = inOrder(counted)
    const last = events.at(-1)?.position
    if (!last) return null
    let state = kindDefinition(kind).initial
    for (const one of events) state = evolve(kind, state, one)
    return { state, last, refs: counted.map(({ position: { origin, seq } }) => `${origin}.${seq}`).join(' ') }
  }

  /** Takes out what was folded and counts no more: its writer has been paired again, for a smaller role. */
  function withdraw(row: Foldable): Change | undefined {
    const [kind, id] = kindOf(row.stream) ?? []
    const stream = kind && id !== undefined ? streams.read(kind, id) : undefined
    const refs = stream?.refs.split(' ') ?? []
    const ref = `${row.origin}.${row.seq}`
    if (!stream || !kind || id === undefined || !refs.includes(ref)) return undefined
    const left = refs.filter((one) => one !== ref).join(' ')
    const folded = refold(kind, left)
    if (folded) streams.write(kind, id, folded)
    else streams.delete(kind, id)
    const after = folded?.state ?? kindDefinition(kind).initial
    return { kind, id, before: stream.state, after, own: false }
  }

  /** Folds one stored event; undefined when it does not count, or was folded before. */
  function project(row: Foldable): Change | undefined {
    const read_ = read(row)
    if (!read_) return withdraw(row)
    const { kind, id, position } = read_
    const stream = streams.read(kind, id)
    const ref = `${position.origin}.${position.seq}`
    const before = stream?.state ?? kindDefinition(kind).initial
    if (!stream || isBefore(stream.last, position, origins.nameOf)) {
      const after = evolve(kind, before, read_)
      const refs = stream ? `${stream.refs} ${ref}` : ref
      return stored(row, kind, id, before, { state: after, last: position, refs })
    }
    if (stream.refs.split(' ').includes(ref)) return undefined
    const refs = `${stream.refs} ${ref}`
    const folded = refold(kind, refs)
    return folded ? stored(row, kind, id, before, folded) : undefined
  }

  function stored(row: Foldable, kind: StreamKindName, id: string, before: unknown, folded: StreamRow): Change {
    const left = withoutDeleted(kind, id, row.type, folded)
    streams.write(kind, id, left)
    eraseBeside(kind, id, row.type)
    return { kind, id, before, after: left.state, own: false }
  }

  /** This station's role; null before its pairing has come. */
  const ownRole = (): StationRole | null => streams.state('station', identity.stationId).pairing?.role ?? null

  /** The row of a question once words are gone that its station may not keep in plain (decision 45). */
  function withoutWithheld(row: StreamRow): StreamRow {
    const { wasWithheld, isMasked } = row.state as StateOf<'question'>
    if (!wasWithheld && !isMasked) return row
    const role = ownRole()
    const events = inOrder(countedOf(row.refs))
    // Before its role is known a station deletes what is in a box alone.
    const opensBoxes = role === null || role === 'pilot'
    for (const at of deletedWords(
      events.map(({ event }) => event as QuestionEvent),
      opensBoxes,
    )) {
      const { origin, seq } = events[at]?.position ?? { origin: 0, seq: 0 }
      table.deletePart.run(origin, seq)
    }
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
      const { lane, station } = origins.partsOf(Math.floor(place / 2 ** 32)) ?? {}
      const mayRead = lane !== undefined && mayReadPart(role, lane, { type, payload })
      if (!mayRead && station !== identity.stationId) table.deletePartAt.run(place)
      if (!mayRead || stream.startsWith('question/')) touched.add(stream)
    }
    return [...touched].flatMap((stream) => foldAgain(stream) ?? [])
  }

  /** A stream of which other parts are there than when it was folded. */
  function foldAgain(stream: string): Change | undefined {
    const [kind, id] = kindOf(stream) ?? []
    const row = kind && id !== undefined ? streams.read(kind, id) : undefined
    const folded = kind && row && refold(kind, row.refs)
    if (!kind || id === undefined || !row || !folded) return undefined
    const after = withoutDeleted(kind, id, '', folded)
    streams.write(kind, id, after)
    return { kind, id, before: row.state, after: after.state, own: false }
  }

  /** A stream's row as it is once what may not be kept of it is gone. The event of this `type` must be stored. */
  const withoutDeleted = (kind: StreamKindName, id: string, type: string, row: StreamRow): StreamRow => {
    const left = withoutErased(kind, id, type, row)
    return kind === 'question' && !isErased(left.state) ? withoutWithheld(left) : left
  }

  function withoutErased(kind: StreamKindName, id: string, type: string, row: StreamRow): StreamRow {
    if (!isErased(row.state)) return row
    deleteParts(table, type === 'AttendeeErased' ? { person: id } : { refs: row.refs })
    return laneOf[kind] === 'audience' ? (refold(kind, row.refs) ?? row) : row
  }

  /** What this event erases in other streams than its own, which have been written. */
  function eraseBeside(kind: StreamKindName, id: string, type: string): void {
    if (type === 'AudiencePurged') deletePartsOfAudience(table, streams)
    if (type === 'PurposePurged' && id === 'people' && streams.state('retention', id).last !== null) {
      for (const [presenceId] of streams.within('remote-presence', '')) eraseStream('remote-presence', presenceId)
    }
    if (type !== 'PollAnswersErased') return
    const votes = kind === 'poll' ? 'poll-vote' : 'rehearsal-poll-vote'
    for (const [voteId] of streams.within(votes, `${id}/`)) eraseStream(votes, voteId)
  }

  /** Every part of a stream, which is then folded without them. */
  function eraseStream(kind: StreamKindName, id: string): void {
    const row = streams.read(kind, id)
    if (!row) return
    deleteParts(table, { refs: row.refs })
    const left = refold(kind, row.refs)
    if (left) streams.write(kind, id, left)
  }

  return {
    ...{ project, withoutDeleted, eraseBeside, dropUnreadable, foldAgain, ownRole },
    /** Everything of a station, by what its pairing says now. */
    again: (station: string): readonly Change[] =>
      origins
        .all()
        .filter(([, name]) => name.startsWith(`${station}.`))
        .flatMap(([id]) => table.ofOrigin.all(id, 0))
        .map(project)
        .filter((change) => change !== undefined),

    /** What a stream's event would be folded as, for a replay that does not trust the rows. */
    read,
    evolve,
    isPilotsWord,
  }
}
