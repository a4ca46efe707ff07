import { isAtItsBirthplace } from './birthplaces.ts'
import { erasing } from './erasing.ts'
import { namesOf, type StreamKindName } from './events.ts'
import { type Claim, mayWrite, mayWriteInFirstRelease, type StationRole } from './stations/authority.ts'
import type { Segment } from './stream.ts'

/** The writer of an event, and the rules by which the event is judged. */
export interface Writer {
  readonly station: string
  readonly role: StationRole
  /** Whether the event is within the first release's cut. */
  readonly isOfFirstRelease: boolean
}

/**
 * The latest `ts` of an event of a station that is not a pilot's, in ms since 1970: the year 2200. Only pilots'
 * stations may write later, so no other station fills a stream up to its last instant.
 */
export const latestOfOthers = Date.UTC(2200, 0, 1)

/**
 * Kinds of stream in which a station goes on by its own clock if no `ts` is left. Otherwise one event at the last instant
 * would keep a person out at every desk. Events of admissions name each other, so an entry, its undoing and a departure
 * mean the same in any order. An earlier badge is cancelled when one prints at the door, and the item before ends when
 * another begins: these count for nothing there, and what was pressed goes on. Calls of doors and kiosks name each other too.
 */
export const endless: ReadonlySet<StreamKindName> = new Set([
  ...(['admission', 'rehearsal-admission', 'print-job', 'cue', 'rehearsal-cue', 'door-call', 'kiosk'] as const),
])

const id = /^[A-Za-z0-9_-]{1,64}$/
const forms: Readonly<Record<Segment, RegExp>> = {
  id,
  attendee: id,
  day: /^\d{4}-\d{2}-\d{2}$/,
  number: /^[1-9]\d{0,8}$/,
}

/**
 * Whether commands can name this stream. Else a station would make a person whom nobody can erase, or an entry that nobody
 * can undo: projections read the segments of a name that no command makes.
 */
function isNameable(kind: StreamKindName, name: string): boolean {
  const segments = name.split('/')
  const { named, ascends } = namesOf(kind)
  return (
    segments.length === named.length &&
    segments.every((one, at) => forms[named[at] ?? 'id'].test(one)) &&
    (!ascends || segments.every((one, at) => at === 0 || (segments[at - 1] ?? '') < one))
  )
}

/**
 * Whether an event counts in this stream. It depends on no other event of the stream, and so not on the order of
 * arrival.
 */
export function mayStand(
  kind: StreamKindName,
  id: string,
  claim: Claim,
  { station, role, isOfFirstRelease }: Writer,
  ts: number,
): boolean {
  if (isOfFirstRelease) return mayWriteInFirstRelease(role, station, claim)
  const { type } = claim
  return (
    mayWrite(role, station, claim) &&
    isAtItsBirthplace(kind, id, { type, station, role }) &&
    (role === 'pilot' || ts <= latestOfOthers) &&
    // A purge erases what stands in any stream.
    (isNameable(kind, id) || (role === 'pilot' && erasing.has(type)))
  )
}

/** The role that a fold receives. Within the first release's cut nothing depended on it. */
export const roleInFold = ({ role, isOfFirstRelease }: Pick<Writer, 'role' | 'isOfFirstRelease'>): StationRole =>
  isOfFirstRelease ? 'pilot' : role
