import { endless, latestOfOthers, mayStand, roleInFold, type Writer } from '../../../shared/domain/counting.ts'
import { erasing } from '../../../shared/domain/erasing.ts'
import { eventStreamId } from '../../../shared/domain/event/event.ts'
import {
  definitionOf,
  type EventOf,
  type StateOf,
  type StreamKindName,
  streamKinds,
} from '../../../shared/domain/events.ts'
import { hasLeft } from '../../../shared/domain/stations/station.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import { pushAll } from '../../../shared/kernel/long-lists.ts'
import type { Result } from '../../../shared/kernel/result.ts'
import { isWithinLimits } from '../../../shared/replication/fact-limits.ts'
import {
  hashOf,
  headText,
  latestInstant,
  type PersonalPart,
  partHashOf,
  signedBytes,
  signedEvery,
  type Unhashed,
} from '../../../shared/replication/recorded-event.ts'
import { type Change, changeOf } from './change.ts'
import { isOfOwnKey } from './identity.ts'
import type { LogContext } from './log-context.ts'
import type { Head } from './origins.ts'
import { claimOf } from './projector.ts'
import { isAboutErased, isErased } from './purge.ts'
import type { States } from './states.ts'
import { kindDefinition, type StreamRow } from './stream-store.ts'

/** No `ts` is left that this station may write by. An erasing event is written all the same. */
export class StreamAtItsEnd extends Error {}

/** What one command sees and does between BEGIN and COMMIT. Nothing here waits: the thread is SQLite's. */
export interface Writing extends States {
  readonly now: Instant
  /** Load, decide, append: how every rule writes. A rule gives one event, several, or null: there is nothing to write. */
  decide<Kind extends StreamKindName, Decided extends EventOf<Kind> | readonly EventOf<Kind>[] | null, Refusal>(
    kind: Kind,
    id: string,
    rule: (state: StateOf<Kind>) => Result<Decided, Refusal>,
  ): Result<Decided, Refusal>
  append<Kind extends StreamKindName>(kind: Kind, id: string, event: EventOf<Kind>): void
  /** Where every field has come through the event's own schemas, in their order: an import's worker does that. */
  appendParsed<Kind extends StreamKindName>(kind: Kind, id: string, event: EventOf<Kind>): void
  /** Stores what has been appended, so that what counts by it counts for the rest of the command. */
  settle(): void
  /**
   * Whether no instant is left behind what stands in the stream. What follows from its state is not written there: it would
   * change nothing, and follow again without end.
   */
  isAtItsEnd(kind: StreamKindName, id: string): boolean
  /** What this transaction has changed so far, this command included: what is kept in memory follows after COMMIT. */
  changes(): Iterable<Change>
}

export interface CommandIdentity {
  readonly id: CommandId
  /** HMAC of the command's caller, name and input: see `commandHash`. */
  readonly hash: Uint8Array
}

/** The role of this station does not allow what it was told to do, or it has been put out of the event, or given back. */
export class NotOursToWrite extends Error {
  override readonly name = 'NotOursToWrite'
}

/** No other station would take it in: what a command accepts must fit in a fact. */
export class FactTooLong extends Error {}

/** Kinds of which an event changes no other stream. */
const passages: ReadonlySet<StreamKindName> = new Set(['admission', 'rehearsal-admission'])

function knownDefinition(type: string) {
  const definition = definitionOf(type)
  if (!definition) throw new Error(`no such event: ${type}`)
  return definition
}

interface Pending {
  readonly kind: StreamKindName
  readonly id: string
  /** Of the stream. */
  readonly name: string
  readonly type: string
  readonly v: number
  readonly ts: number
  readonly payload: string
  readonly part: PersonalPart | null
  readonly before: unknown
  row: StreamRow
  /** Whether it stands behind everything else in its stream. */
  readonly isLast: boolean
  readonly origin: number
}

/**
 * Collects what a command decides, and writes it in one go at its end, so that a command which refuses half-way
 * has written nothing, and its outcome can stand in its first event.
 */
export function beginWriting(
  context: LogContext,
  actor: string,
  commandId: CommandId | null,
  earlier: readonly Change[] = [],
) {
  const { streams, origins, identity, crypto } = context
  // What SQLite would store as another text than the one that is hashed, and what no station reads (`decodeBatch`). The label of
  // an access may be a hostile station's.
  const by = actor.toWellFormed().replaceAll(/\p{Cc}/gu, ' ')
  const now = context.now()
  const rows = new Map<string, StreamRow | undefined>()
  const pending: Pending[] = []
  const settled: Change[] = []
  const seqs = new Map<number, number>()

  function rowOf(kind: StreamKindName, id: string, name = `${kind}/${id}`): StreamRow | undefined {
    const known = rows.get(name)
    if (known !== undefined || rows.has(name)) return known
    const row = streams.read(kind, id, name)
    rows.set(name, row)
    return row
  }
  const stateOf = (kind: StreamKindName, id: string) => rowOf(kind, id)?.state ?? kindDefinition(kind).initial

  /** By what others judge what is written here now. */
  let standing: OwnStanding | null = null
  const ownStanding = () => {
    standing ??= standingNow()
    return standing
  }
  /** A station whose pairing has not come yet is trusted. */
  function standingNow(): OwnStanding {
    const station = identity.stationId
    const own = stateOf('station', station) as StateOf<'station'>
    const { firstReleaseWords } = stateOf('event', eventStreamId) as StateOf<'event'>
    const role = own.pairing?.role ?? 'pilot'
    const isOfFirstRelease = Object.keys(firstReleaseWords).length === 0
    return { station, role, isOfFirstRelease, hasLeft: hasLeft(own), isPutOut: own.revoked !== null }
  }

  /** What no other station would count must not be told to be done here. */
  function checkMayWrite(kind: StreamKindName, id: string, event: { readonly type: string }, ts: number): void {
    const standing = ownStanding()
    // These carry the pilot's own word.
    if (event.type === 'StationPaired' || event.type === 'StationRevoked') {
      const { pairing } = stateOf('station', id) as StateOf<'station'>
      const isOfItsKey = isOfOwnKey(crypto, id, event as EventOf<'station'>, pairing?.publicKey)
      if (!isOfItsKey && !standing.isOfFirstRelease) throw new NotOursToWrite()
      return
    }
    if (standing.hasLeft) throw new NotOursToWrite()
    // Others would not count it. Until its writer is revoked, pilots' stations alone write there.
    if (ts > latestFor(standing)) throw new StreamAtItsEnd(`no instant is left behind the last one of ${kind}/${id}`)
    if (!mayStand(kind, id, claimOf(kind, id, event), standing, ts)) throw new NotOursToWrite()
  }

  /** Behind all that stands there. */
  const nextOf = (stream: StreamRow | undefined): number => Math.max(now, (stream?.last.ts ?? 0) + 1)
  const isBeyond = (ts: number): boolean => ts > latestFor(ownStanding())
  const tsFor = (kind: StreamKindName, next: number): number => (endless.has(kind) && isBeyond(next) ? now : next)

  function append(kind: StreamKindName, id: string, event: { readonly type: string }): void {
    const { type, person, ...payload } = event as { type: string; person?: unknown }
    const definition = knownDefinition(type)
    // Folded as it will be read again, so that a replay ends in the same state to the letter.
    const parsed = definition.payload.parse(payload) as object
    const part = definition.part && person !== undefined && person !== null ? definition.part.parse(person) : null
    write(
      kind,
      id,
      { type, ...parsed, ...(definition.part && { person: part }) },
      { payload: parsed, part, v: definition.version },
    )
  }

  function appendParsed(kind: StreamKindName, id: string, event: { readonly type: string }): void {
    const { type, person, ...payload } = event as { type: string; person?: unknown }
    write(kind, id, event, { payload, part: person ?? null, v: knownDefinition(type).version })
  }

  /** `event`: as it will be read again; `payload` and `part`: as they are stored, by version `v` of its definition. */
  function write(
    kind: StreamKindName,
    id: string,
    event: { readonly type: string },
    { payload, part, v }: { readonly payload: object; readonly part: unknown; readonly v: number },
  ): void {
    const { type } = event
    const name = `${kind}/${id}`
    const stream = rowOf(kind, id, name)
    const next = nextOf(stream)
    const ts = erasing.has(type) ? Math.min(next, latestInstant) : tsFor(kind, next)
    checkMayWrite(kind, id, event, ts)
    const isLast = ts === next
    const origin = origins.own(streamKinds[kind].lane)
    const seq = (seqs.get(origin) ?? origins.head(origin).seq) + 1
    seqs.set(origin, seq)
    const ref = `${origin}.${seq}`
    const before = stream?.state ?? kindDefinition(kind).initial
    const row: StreamRow = {
      state: kindDefinition(kind).evolve(before, event, {
        at: now,
        station: identity.stationId,
        role: roleInFold(ownStanding()),
        commandId,
        isPutOut: ownStanding().isPutOut,
        origin: origins.nameOf(origin),
        seq,
      }),
      last: isLast || !stream ? { ts, origin, seq } : stream.last,
      refs: stream ? `${stream.refs} ${ref}` : ref,
    }
    rows.set(name, row)
    if (kind === 'station' || kind === 'event') standing = null
    pending.push({
      kind,
      id,
      name,
      type,
      v,
      ts,
      payload: JSON.stringify(payload),
      part: part === null ? null : { salt: crypto.random(16), part: JSON.stringify(part) },
      before,
      row,
      isLast,
      origin,
    })
  }

  const writing: Writing = {
    now,
    state: (kind, id) => stateOf(kind, id) as never,
    append,
    appendParsed,
    isAtItsEnd: (kind, id) => isBeyond(nextOf(rowOf(kind, id))),
    *changes() {
      yield* earlier
      yield* settled
      yield* pending.map(changeOfPending)
    },
    settle: () => store(null),
    decide(kind, id, rule) {
      const decision = rule(stateOf(kind, id) as never)
      if (decision.ok) for (const event of [decision.value ?? []].flat()) append(kind, id, event)
      return decision
    },
  }

  /**
   * Inserts what was decided. `outcome`: JSON, stands in the first event; stored by itself where there is none, but of a
   * phone's command: it decides the same when it is repeated, and thousands of phones may give millions.
   */
  function finish(command: CommandIdentity | null, outcome: string | null, isPhones = false): readonly Change[] {
    const isStored = command && outcome !== null && (pending.length > 0 || !isPhones)
    if (isStored) context.knownCommands.add(command.id)
    if (isStored && pending.length === 0) context.table.insertEventless.run(command.id, command.hash, outcome)
    store(command, outcome)
    return settled
  }

  function store(command: CommandIdentity | null, outcome: string | null = null): void {
    const changes = pending.splice(0).map((one, index) => {
      const { seq, hash } = origins.head(one.origin)
      const first = index === 0 && outcome !== null
      const unhashed: Unhashed = {
        origin: origins.nameOf(one.origin),
        seq: seq + 1,
        ts: one.ts,
        wallMs: now,
        stream: one.name,
        type: one.type,
        v: one.v,
        payload: one.payload,
        partHash: one.part && partHashOf(crypto, one.part),
        commandId,
        commandHash: first ? (command?.hash ?? null) : null,
        outcome: first ? outcome : null,
        actor: by,
        prevHash: hash,
      }
      if (!isWithinLimits(unhashed, one.part?.part ?? null)) throw new FactTooLong(one.type)
      insert(context, one, { ...unhashed, hash: hashOf(crypto, unhashed) })
      rows.set(unhashed.stream, one.row)
      return changeOfPending(one)
    })
    seqs.clear()
    pushAll(settled, changes)
    // Nothing follows from a scan: what it has read is presented to the desk without being read again.
    if (changes.every(({ kind }) => passages.has(kind))) return
    rows.clear()
    standing = null
    const { againAfter, purgeHeld } = context.projector
    const again = changes.flatMap((change) => againAfter(change))
    pushAll(settled, again)
    pushAll(settled, [...changes, ...again].flatMap(purgeHeld))
  }

  return { writing, finish }
}

interface OwnStanding extends Writer {
  readonly hasLeft: boolean
  readonly isPutOut: boolean
}

const latestFor = ({ role, isOfFirstRelease }: Writer): number =>
  role === 'pilot' || isOfFirstRelease ? latestInstant : latestOfOthers

const changeOfPending = ({ kind, id, before, row }: Pending): Change => changeOf(kind, id, before, row.state, true)

function insert(context: LogContext, one: Pending, event: Unhashed & { hash: Uint8Array }) {
  const { table, streams, origins, projector } = context
  const { kind, id, origin, part } = one
  table.insert(origin, event)
  // The stream's own person has been read already.
  const isErasedPerson = (attendee: string) =>
    isErased(kind === 'attendee' && attendee === id ? one.before : streams.state('attendee', attendee))
  if (part && !isAboutErased(streams, event, streamKinds[kind].lane, isErasedPerson))
    table.insertPart(origin, event.seq, part)
  if (!one.isLast) one.row = projector.refold(kind, one.row.refs) ?? one.row
  one.row = projector.withoutDeleted(kind, id, event.type, one.row)
  streams.writeNamed(kind, one.name, one.row)
  projector.eraseBeside(kind, id, event.type)
  origins.advance(origin, { seq: event.seq, hash: event.hash })
  const unsigned = origins.weigh(origin, event.payload.length + (part?.part.length ?? 0))
  if (event.seq - origins.signedUpTo(origin) >= signedEvery || unsigned >= signedBytes) signHead(context, origin)
}

function signHead(context: LogContext, origin: number): void {
  const { seq } = context.origins.head(origin)
  context.table.insertSignature(origin, seq, signatureOfHead(context, origin), context.now())
  context.origins.markSigned(origin, seq)
}

/** Of one of this station's own chains. The same head has the same signature, so it need not be kept to be offered. */
export function signatureOfHead(
  { crypto, identity, origins }: LogContext,
  origin: number,
  { seq, hash }: Head = origins.head(origin),
): Uint8Array {
  return crypto.sign(identity.stationPrivateKey, headText(crypto, origins.nameOf(origin), seq, hash))
}

/** Signs what is not signed yet of this station's own chains: before they are offered to anybody, and at the end. */
export function signHeads(context: LogContext): void {
  const { db, origins } = context
  db.transaction(() => {
    for (const [id, name] of origins.all()) {
      if (origins.isOurs(name) && origins.head(id).seq > origins.signedUpTo(id)) signHead(context, id)
    }
  })()
}
