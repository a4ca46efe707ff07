import type { PublicSession as Session } from '../../shared/contract/audience.ts'
import { eventDateIn } from './i18n/zones.ts'

export type { Session }

/**
 * The session that the page's address names: `/?s=<session>`, `/r/<room>` or `/salle/<room>`. Without one, the person
 * chooses.
 */
export interface Wanted {
  readonly sessionId: string | null
  readonly roomId: string | null
}

export function wantedBy({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Wanted {
  const sessionId = new URLSearchParams(search).get('s')
  const room = /^\/(?:r|salle)\/([^/]+)\/?$/.exec(pathname)?.[1]
  return { sessionId, roomId: room === undefined ? null : decodeURIComponent(room) }
}

export const addressOf = (sessionId: string): string => `/?s=${encodeURIComponent(sessionId)}`

/** A room opens its next session this long before it begins, and keeps the last one this long after its end. */
const aroundMs = 30 * 60_000

export type Moment = 'now' | 'soon' | 'past'
type Times = Pick<Session, 'startsAt' | 'endsAt' | 'expectedStartsAt' | 'expectedEndsAt'>

/** When it really begins and ends, as far as known. */
export const expectedOf = ({ startsAt, endsAt, expectedStartsAt, expectedEndsAt }: Times) => ({
  startsAt: expectedStartsAt ?? startsAt,
  endsAt: expectedEndsAt ?? endsAt,
})
export const momentOf = (session: Times, now: number): Moment => {
  const { startsAt, endsAt } = expectedOf(session)
  if (now >= Date.parse(endsAt)) return 'past'
  return now >= Date.parse(startsAt) ? 'now' : 'soon'
}

/**
 * The session that the address means at this moment. Undefined if the person must choose. `chosen`: the session that was
 * chosen last on this phone, for an address that names nothing, until half an hour after its end.
 */
export function sessionWanted(
  sessions: readonly Session[],
  wanted: Wanted,
  now: number,
  chosen: string | null = null,
): Session | undefined {
  if (wanted.sessionId !== null) return sessions.find(({ sessionId }) => sessionId === wanted.sessionId)
  if (wanted.roomId === null)
    return sessions.find((one) => one.sessionId === chosen && now - Date.parse(expectedOf(one).endsAt) <= aroundMs)
  const here = inOrder(sessions.filter(({ roomId }) => roomId === wanted.roomId))
  return (
    here.find((session) => momentOf(session, now) === 'now') ??
    here.find(({ startsAt }) => Date.parse(startsAt) > now && Date.parse(startsAt) - now <= aroundMs) ??
    here.findLast(({ endsAt }) => Date.parse(endsAt) <= now && now - Date.parse(endsAt) <= aroundMs)
  )
}

const inOrder = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted(
    (one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt) || one.title.localeCompare(other.title),
  )

/** For the choice: past sessions come last. */
export const pastLast = (sessions: readonly Session[], now: number): readonly Session[] =>
  sessions.toSorted((one, other) => Number(momentOf(one, now) === 'past') - Number(momentOf(other, now) === 'past'))

/** The sessions of the event's today, in order, or all sessions on a day without any. `zone`: the event's. */
export function ofToday(
  sessions: readonly Session[],
  now: number,
  zone?: string,
): { rows: readonly Session[]; isToday: boolean } {
  const day = (at: number) => eventDateIn(zone, at)
  const rows = inOrder(sessions.filter(({ startsAt }) => day(Date.parse(startsAt)) === day(now)))
  return rows.length > 0 ? { rows, isToday: true } : { rows: inOrder(sessions), isToday: false }
}
