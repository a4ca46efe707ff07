import { eventDateAt } from '../event/event-day.ts'
import { createMove, type EventDays } from '../event/moved-days.ts'
import { instantOf } from '../event/zoned-time.ts'
import type { CueEvent, CueState } from '../show/cue.ts'
import { inOrder, mostChanged, runItemOf } from '../show/run-item.ts'
import { plannedTimes } from '../show/run-of-show.ts'
import type { SessionEvent } from './session.ts'
import type { KnownSession } from './session-changes.ts'

/** What becomes of a session or a cue when the days of its event change. Instants in ms since 1970. */
interface Moved<Event> {
  readonly id: string
  readonly title: string
  readonly from: number
  /** Null: its day is no more, and it stays where it is. */
  readonly to: number | null
  readonly events: readonly Event[]
}
export type MovedSession = Moved<SessionEvent>
export type MovedCue = Moved<CueEvent>

/** Sessions whose time, or whose day's number, is another one. */
export function movedSessions(
  before: EventDays,
  after: EventDays,
  sessions: readonly KnownSession[],
): readonly MovedSession[] {
  const move = createMove(before, after)
  return sessions.flatMap(({ sessionId: id, settings }): MovedSession[] => {
    const { title, startsAt: from, endsAt } = settings
    const date = move.date(eventDateAt(before.timeZone, from))
    const [startsAt, ends] = [move.instant(from), move.instant(endsAt)]
    const day = date === null ? 0 : after.days.indexOf(date) + 1
    if (startsAt === null || ends === null || day === 0) return [{ id, title, from, to: null, events: [] }]
    if (startsAt === from && ends === endsAt && day === settings.day) return []
    return [
      { id, title, from, to: startsAt, events: [{ type: 'SessionChanged', ...settings, day, startsAt, endsAt: ends }] },
    ]
  })
}

/** Cues of a day that moves, those that have no time of their own and follow another as well. */
export function movedCues(
  before: EventDays,
  after: EventDays,
  cues: Iterable<readonly [id: string, state: CueState]>,
): readonly MovedCue[] {
  const move = createMove(before, after)
  const rooms = Map.groupBy(cues, ([, { settings }]) => settings?.roomId)
  return [...rooms.values()].flatMap((ofRoom) => movedInRoom(ofRoom, before, after, move)).slice(0, mostChanged)
}

function movedInRoom(
  cues: readonly (readonly [id: string, state: CueState])[],
  before: EventDays,
  after: EventDays,
  move: ReturnType<typeof createMove>,
): readonly MovedCue[] {
  const states = new Map(cues)
  // An item that was removed moves along: a file that is read again must not bring it back on the new day.
  const items = inOrder(
    cues.flatMap(([id, state]) => runItemOf(id, { ...state, removed: false, adjustments: [] }) ?? []),
  )
  const planned = plannedTimes(items)
  return items.flatMap(({ cueId: id, order, plannedAt }): MovedCue[] => {
    const { settings, removed } = states.get(id) ?? {}
    const from = planned.get(id)
    if (!settings || from === undefined) return []
    const { title } = settings
    const date = eventDateAt(before.timeZone, from)
    const newDate = move.date(date)
    if (newDate === null) return removed ? [] : [{ id, title, from, to: null, events: [] }]
    const to = move.instant(from) ?? from
    if (to === from) return []
    // Its place among the room's cues is by time, so the day's cues move together.
    const byMs = instantOf(after.timeZone, newDate, '12:00') - instantOf(before.timeZone, date, '12:00')
    const moved = { type: 'CueMoved', order: order + byMs / 1000 } as const
    const events: CueEvent[] =
      plannedAt === null ? [moved] : [{ type: 'CueUpdated', changes: { plannedAt: to } }, moved]
    return [{ id, title, from, to, events }]
  })
}
