import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { purgedUpTo } from '../../../shared/domain/event/retention.ts'
import { attendeesNamedBy } from '../../../shared/domain/events.ts'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { believedReport, isPutOut } from '../stations/put-out-standing.ts'
import { parseJson } from './decode.ts'
import type { EventTable, Foldable } from './event-table.ts'
import { kindOf, type StreamStore } from './stream-store.ts'

/** A stream whose state says so keeps nothing personal, and takes nothing personal in again. */
export const isErased = (state: unknown): boolean => (state as { readonly erased?: boolean }).erased === true

/**
 * Whether an event that comes after an erasure is about somebody who was erased, in whatever stream it stands: then its part
 * is not kept. `deleteParts` finds the same events where they are there already.
 */
export function isAboutErased(
  streams: StreamStore,
  event: Pick<Foldable, 'stream' | 'type' | 'payload'> & Instants,
  lane: Lane | undefined,
  isErasedPerson = (id: string): boolean => isErased(streams.state('attendee', id)),
): boolean {
  if (isWhatIsKept(event.type)) return false
  return (
    ((lane === 'people' || isOfRemovedCue(streams, event.stream)) && isOfPurgedPeople(streams, event)) ||
    (!event.stream.startsWith('attendee/') && isErasedOfTheAudience(streams, event.stream)) ||
    isAbout(event, isErasedPerson)
  )
}

/** When something was written: in stream order, and by the clock of its writer. */
interface Instants {
  readonly ts: number
  readonly wallMs: number
}

const dayMs = 86_400_000

/**
 * What was written of people before all of them were erased, whatever it says of whom. One event of the far future draws the
 * `ts` of whoever hears it behind it: then the writer's clock tells. Not else: a clock that is slow goes on after a purge.
 */
function isOfPurgedPeople(streams: StreamStore, { ts, wallMs }: Instants): boolean {
  const at = purgedUpTo(streams.state('retention', 'people'), (station) => putOutAt(streams, station))
  return ts <= at || (wallMs <= at && ts > at + dayMs)
}

/** The speakers of an item that is removed: a station that is no pilot's keeps their names until a pilot deletes them. */
function isOfRemovedCue(streams: StreamStore, stream: string): boolean {
  const [kind, id] = kindOf(stream) ?? []
  return kind === 'cue' && id !== undefined && streams.state(kind, id).removed
}

/** When a station was put out, by whom that is believed of; null where it was not. */
function putOutAt(streams: StreamStore, station: string): number | null {
  if (!isPutOut(streams, station)) return null
  return believedReport(streams, station)?.at ?? -1
}

/** An erased question's words, the answers that people wrote to a poll whose results are kept, a key that is destroyed, a replay that is over. */
function isErasedOfTheAudience(streams: StreamStore, stream: string): boolean {
  const [kind, id] = kindOf(stream) ?? []
  if (id === undefined) return false
  if (kind === 'question' || kind === 'audience-key' || kind === 'replay') return isErased(streams.state(kind, id))
  const poll = pollOfVotes(stream)
  return poll !== null && streams.state(poll.kind, poll.id).kept !== null
}

/** The poll that a stream of votes is about; null where it is another stream. */
function pollOfVotes(stream: string): { readonly kind: 'poll' | 'rehearsal-poll'; readonly id: string } | null {
  const [kind, id = ''] = kindOf(stream) ?? []
  if (kind !== 'poll-vote' && kind !== 'rehearsal-poll-vote') return null
  return { kind: kind === 'poll-vote' ? 'poll' : 'rehearsal-poll', id: id.slice(0, id.lastIndexOf('/')) }
}

/** What is kept of an erased question is a part of the erasure itself. */
const isWhatIsKept = (type: string): boolean => type === 'QuestionErased'

/** More ids than a fact of ours has quoted texts. Each is looked up, and a hostile fact has half a million. */
const mostPeople = 64

/** Whether an event is about one of these people. One that names too many ids to look up may be about anybody. */
function isAbout({ stream, payload }: Pick<Foldable, 'stream' | 'payload'>, isOne: (id: string) => boolean): boolean {
  const ids = peopleIn(stream, payload)
  if (ids.length === 1) return isOne(ids[0] as string)
  return ids.length >= mostPeople || [...new Set(ids)].some(isOne)
}

/** The ids of those whom an event is about: by its stream, and by the fields of its payload that name attendees. */
function peopleIn(stream: string, payload: string): readonly string[] {
  const named = attendeesNamedBy(stream)
  if (stream.startsWith('attendee/')) {
    const reviewed = substitutes.exec(payload)?.[1]
    return reviewed === undefined ? named : [...named, ...quotedIn(reviewed)]
  }
  return stream.startsWith('print-job/') ? attendeeOfJob(payload) : named
}

const substitutes = /"substituteIds"([^\]]*)/
/** A job that this version cannot read may name its person anywhere. */
function attendeeOfJob(payload: string): readonly string[] {
  const job = parseJson(payload) as { readonly attendeeId?: unknown } | null | undefined
  return typeof job?.attendeeId === 'string' ? [job.attendeeId] : quotedIn(payload)
}

function quotedIn(text: string): readonly string[] {
  const quoted: string[] = []
  for (const [, id = ''] of text.matchAll(/"([^"]*)"/g)) if (quoted.push(id) >= mostPeople) break
  return quoted
}

/**
 * Deletes personal parts; the chain still proves what is left. `person`: of every event that is about this attendee,
 * also where it stands in another stream or cannot be read by this version. `refs`: of one stream's events alone, for
 * what comes in later.
 */
export function deleteParts(table: EventTable, of: { readonly person: string } | { readonly refs: string }): void {
  if ('person' in of) {
    const places: number[] = []
    for (const event of table.naming(of.person)) if (isAbout(event, (id) => id === of.person)) places.push(event.place)
    for (const place of places) table.deletePartAt.run(place)
    return
  }
  for (const ref of of.refs.split(' ')) {
    const [origin = 0, seq = 0] = ref.split('.').map(Number)
    table.deletePart.run(origin, seq)
  }
}

/**
 * What is left of people once all of them have been erased: of walk-ins who never came to be shown, notes that name somebody,
 * speakers of items that were removed, and what cannot be read. Gives the streams to fold again. Whoever the purge has kept
 * back keeps their record. `held`: what is here when the purge comes, whatever instant its writer has chosen for it; else what
 * was written before.
 */
export function deletePartsOfPeople(
  table: EventTable,
  streams: StreamStore,
  which: 'held' | 'before',
): ReadonlySet<string> {
  const touched = new Set<string>()
  for (const { place, stream, ts, wall_ms: wallMs } of table.partsOfPeople()) {
    const [kind, id = ''] = kindOf(stream) ?? []
    const isKeptBack =
      kind === 'cue' ? !isOfRemovedCue(streams, stream) : kind === 'attendee' && isShown(streams.state('attendee', id))
    if (isKeptBack || (which === 'before' && !isOfPurgedPeople(streams, { ts, wallMs }))) continue
    table.deletePartAt.run(place)
    touched.add(stream)
  }
  return touched
}

/** Whoever has no code to come in by stands in no list. */
const isShown = (state: AttendeeState): boolean => isThere(state) && Boolean(cellsOf(state).code)

/**
 * What has been taken in of the audience before its erasure was known, and by a version that could not read it: reads
 * every part of the lane once.
 */
export function deletePartsOfAudience(table: EventTable, streams: StreamStore): void {
  for (const { place, stream, type } of table.partsOfAudience.all())
    if (!isWhatIsKept(type) && isErasedOfTheAudience(streams, stream)) table.deletePartAt.run(place)
}
