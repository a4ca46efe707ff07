import { isAtItsBirthplace } from './birthplaces.ts'
import type { StreamKindName } from './events.ts'
import { type Claim, mayWrite, mayWriteInFirstRelease, type StationRole } from './stations/authority.ts'

/** Who has written an event, and by which rules it is judged. */
export interface Writer {
  readonly station: string
  readonly role: StationRole
  /** Whether the event stands within the first release's cut. */
  readonly isOfFirstRelease: boolean
}

/**
 * The latest `ts` of an event of a station that is no pilot's, in ms since 1970: the year 2200. Behind it there is room for
 * pilots' stations alone, so nobody else brings a stream to its end, where nothing more could be written.
 */
export const latestOfOthers = Date.UTC(2200, 0, 1)

/**
 * Kinds of stream in which a station goes on by its own clock where no `ts` is left to it: their events name each other, so
 * that an entry, its undoing and who has gone out mean the same in whatever order. Else one event of the last instant would
 * keep a person out at every desk.
 */
export const endless: ReadonlySet<StreamKindName> = new Set(['admission', 'rehearsal-admission'])

/** Whether an event counts in this stream. It hangs on no other event of the stream, so not on the order of arrival either. */
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
    (role === 'pilot' || ts <= latestOfOthers)
  )
}

/** The role that a fold is told: within the first release's cut nothing depended on it. */
export const roleInFold = ({ role, isOfFirstRelease }: Pick<Writer, 'role' | 'isOfFirstRelease'>): StationRole =>
  isOfFirstRelease ? 'pilot' : role
