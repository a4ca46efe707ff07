import { type Calendar, dayAfter } from '../event/event-day.ts'
import { instantOf } from '../event/zoned-time.ts'
import type { SessionSettings } from '../programme/session.ts'

export type Half = 'morning' | 'afternoon'

/** Half a day of the event, as a certificate counts it. Instants in ms since 1970; `until` is not within. */
export interface HalfDay {
  /** The event day's number, from 1. */
  readonly day: number
  readonly date: string
  readonly half: Half
  readonly from: number
  readonly until: number
}

/** That somebody was on the spot. `until` is null where nobody noted that they went, which nobody does at the entrance. */
export interface Presence {
  readonly date: string
  readonly from: number
  readonly until: number | null
}

/**
 * `entry`: whoever came in is there for the rest of that event day, unless they were noted to have gone.
 * `passages`: half a day counts only where somebody passed a desk or a door within it.
 */
export const presenceRules = ['entry', 'passages'] as const
export type PresenceRule = (typeof presenceRules)[number]

const hourMs = 3_600_000
/** A day turns at four, so a half may not reach beyond it. */
const [turnsAt, noonAt] = ['04:00', '13:00']

/**
 * The halves in which something takes place: a day whose last session ends at noon has no afternoon. Evenings and stands
 * make no half-day. Of a day without a programme both count. What lasts from the morning to more than an hour behind
 * 13:00 is of both.
 */
export function halfDaysOf({ days, timeZone }: Calendar, sessions: Iterable<SessionSettings>): readonly HalfDay[] {
  const counted = [...sessions].filter(({ kind }) => kind === 'plenary' || kind === 'workshop')
  return days.flatMap((date, index) => {
    const day = index + 1
    const noon = instantOf(timeZone, date, noonAt)
    const [opens, turns] = [instantOf(timeZone, date, turnsAt), instantOf(timeZone, dayAfter(date), turnsAt)]
    const ofDay = counted.filter((session) => session.day === day)
    const before = ofDay.filter(({ startsAt }) => startsAt < noon)
    const after = ofDay.filter(({ startsAt, endsAt }) => startsAt >= noon || endsAt - noon > hourMs)
    const isFree = ofDay.length === 0
    const halves: HalfDay[] = []
    const morningEnd = Math.max(...before.filter((one) => !after.includes(one)).map(({ endsAt }) => endsAt))
    const until = Number.isFinite(morningEnd) ? morningEnd : noon
    if (isFree || before.length > 0) halves.push({ day, date, half: 'morning', from: opens, until })
    if (isFree || after.length > 0) halves.push({ day, date, half: 'afternoon', from: until, until: turns })
    return halves
  })
}

/** `spans`: of one person, in any order. */
export function wasPresent({ date, from, until }: HalfDay, spans: readonly Presence[], rule: PresenceRule): boolean {
  return spans.some((span) => {
    if (span.date !== date || span.from >= until) return false
    if (rule === 'passages') return span.from >= from || (span.until !== null && span.until > from)
    return span.until === null || span.until > from
  })
}
