import { highestOf } from '../../kernel/long-lists.ts'
import { type Calendar, dayAfter } from '../event/event-day.ts'
import { instantOf } from '../event/zoned-time.ts'
import type { SessionSettings } from '../programme/session.ts'

export type Half = 'morning' | 'afternoon'

/** A half-day of the event, as a certificate counts it. Instants in ms since 1970; `until` is excluded. */
export interface HalfDay {
  /** The event day's number, from 1. */
  readonly day: number
  readonly date: string
  readonly half: Half
  readonly from: number
  readonly until: number
}

/** Presence on site. `until` is null if no departure was recorded; the entrance records none. */
export interface Presence {
  readonly date: string
  readonly from: number
  readonly until: number | null
}

/**
 * `entry`: an entry holds for the rest of that event day, unless a departure was recorded. `passages`: a half-day
 * counts only if the person passed a desk or a door within it.
 */
export const presenceRules = ['entry', 'passages'] as const
export type PresenceRule = (typeof presenceRules)[number]

const hourMs = 3_600_000
/** A day turns at four, so a half-day may not go beyond it. */
const [turnsAt, noonAt] = ['04:00', '13:00']

/**
 * The half-days with something in the programme: a day whose last session ends at noon has no afternoon. Evenings and
 * stands make no half-day. On a day without a programme both count. A session that lasts from the morning until more
 * than an hour after 13:00 belongs to both.
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
    const morningEnd = highestOf(before.filter((one) => !after.includes(one)).map(({ endsAt }) => endsAt))
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
