import { accept, type Result, refuse } from '../../kernel/result.ts'
import { type Calendar, isWithinDay } from '../event/event-day.ts'
import { defined } from '../given-fields.ts'
import type { EventIn } from '../stream.ts'
import type { RoomState } from './room.ts'
import type { Cancelling, SessionSettings, SessionState, sessionEvents } from './session.ts'

type Event<Name extends keyof typeof sessionEvents> = EventIn<typeof sessionEvents, Name>

/** What a session's settings are checked against. `room`: the one that they name. */
export interface SessionPlace {
  readonly calendar: Pick<Calendar, 'days' | 'timeZone'>
  readonly room: RoomState
}
type Misplaced = 'unknown-room' | 'unknown-day' | 'ends-before-start' | 'outside-day'

/** Why a session cannot take place there and then. Null: it can. An event without days has any number of them. */
function misplaced({ day, startsAt, endsAt }: SessionSettings, { calendar, room }: SessionPlace): Misplaced | null {
  const { days, timeZone } = calendar
  if (room.name === null) return 'unknown-room'
  if (days.length > 0 && day > days.length) return 'unknown-day'
  if (endsAt <= startsAt) return 'ends-before-start'
  const date = days[day - 1]
  return date !== undefined && !isWithinDay(timeZone, date, startsAt, endsAt) ? 'outside-day' : null
}

export function addSession(
  { settings }: SessionState,
  wanted: SessionSettings,
  place: SessionPlace,
): Result<Event<'SessionAdded'>, Misplaced | 'code-taken'> {
  const fault = misplaced(wanted, place)
  if (fault) return refuse(fault)
  return settings === null ? accept({ type: 'SessionAdded', ...wanted }) : refuse('code-taken')
}

/**
 * `changes`: what is to be otherwise. Its code stays: the session's id is made of it, by which files register people. Null:
 * all is so already.
 */
export function updateSession(
  { settings }: SessionState,
  changes: { readonly [Name in keyof SessionSettings]?: SessionSettings[Name] | undefined },
  place: SessionPlace,
): Result<Event<'SessionChanged'> | null, Misplaced | 'unknown-session' | 'code-fixed'> {
  if (settings === null) return refuse('unknown-session')
  if (changes.code !== undefined && changes.code !== settings.code) return refuse('code-fixed')
  const wanted = { ...settings, ...defined(changes) }
  const fault = misplaced(wanted, place)
  if (fault) return refuse(fault)
  return accept(isSame(settings, wanted) ? null : { type: 'SessionChanged', ...wanted })
}

export const changedFields = (one: SessionSettings, other: SessionSettings): (keyof SessionSettings)[] =>
  (Object.keys(one) as (keyof SessionSettings)[]).filter((name) => one[name] !== other[name])
export const isSame = (one: SessionSettings, other: SessionSettings): boolean => changedFields(one, other).length === 0

/** `instead`: the session that the cancelled one's people are sent to. Cancelled again, it has another reason. */
export function cancelSession(
  { settings, cancelled }: SessionState,
  { reason, insteadSessionId }: Omit<Cancelling, 'at'>,
  instead: SessionState,
): Result<Event<'SessionCancelled'> | null, 'unknown-session' | 'not-instead'> {
  if (settings === null) return refuse('unknown-session')
  if (insteadSessionId !== null && (instead.settings === null || instead.cancelled)) return refuse('not-instead')
  const isSo = cancelled?.reason === reason && cancelled.insteadSessionId === insteadSessionId
  return accept(isSo ? null : { type: 'SessionCancelled', reason, insteadSessionId })
}

export function restoreSession({
  settings,
  cancelled,
}: SessionState): Result<Event<'SessionRestored'>, 'unknown-session' | 'not-cancelled'> {
  if (settings === null) return refuse('unknown-session')
  return cancelled ? accept({ type: 'SessionRestored' }) : refuse('not-cancelled')
}

/** `isInUse`: somebody has registered for it or come in, or it has a question or a poll. */
export function removeSession(
  { settings }: SessionState,
  isInUse: boolean,
): Result<Event<'SessionRemoved'>, 'unknown-session' | 'in-use'> {
  if (settings === null) return refuse('unknown-session')
  return isInUse ? refuse('in-use') : accept({ type: 'SessionRemoved' })
}

/** A session of the programme, with its id. */
export interface KnownSession {
  readonly sessionId: string
  readonly settings: SessionSettings
  readonly cancelled?: Cancelling | undefined
}

/**
 * By session, the others that are in its room at the same time. A partner's stand shares its room with everything, and
 * what is cancelled leaves its room free.
 */
export function overlaps(sessions: readonly KnownSession[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (one: KnownSession, other: KnownSession) => {
    const known = found.get(one.sessionId) ?? []
    found.set(one.sessionId, [...known, other.sessionId])
  }
  const inRooms = sessions.filter(({ settings, cancelled }) => settings.kind !== 'stand' && !cancelled)
  for (const ofRoom of Map.groupBy(inRooms, ({ settings }) => settings.roomId).values()) {
    const inOrder = ofRoom.toSorted((one, other) => one.settings.startsAt - other.settings.startsAt)
    for (const [index, one] of inOrder.entries())
      for (const other of inOrder.slice(index + 1)) {
        if (other.settings.startsAt >= one.settings.endsAt) break
        add(one, other)
        add(other, one)
      }
  }
  return found
}
