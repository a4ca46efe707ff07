import { type Calendar, dayAfter, eventDateAt } from './event-day.ts'
import { instantOf, zonedIso } from './zoned-time.ts'

export type EventDays = Pick<Calendar, 'timeZone' | 'days'>

/**
 * The new date of each former day. As many days as before are the same days on other dates. Otherwise a date that is
 * still there keeps its day, and the others follow in order. Null: that day is no more.
 */
export function movedDates(before: readonly string[], after: readonly string[]): ReadonlyMap<string, string | null> {
  if (before.length === after.length) return new Map(before.map((date, index) => [date, after[index] ?? null]))
  const free = after.filter((date) => !before.includes(date))
  return new Map(before.map((date) => [date, after.includes(date) ? date : (free.shift() ?? null)]))
}

/** Moves dates and instants of an event from its former days to its new ones. */
export function createMove(before: EventDays, after: EventDays) {
  const dates = movedDates(before.days, after.days)
  const dateOf = (date: string): string | null => (dates.has(date) ? (dates.get(date) ?? null) : date)
  return {
    /** A date that is no day of the event stays. */
    date: dateOf,
    /**
     * The same time by the venue's clock, also past midnight, over a change of clocks and in another zone. ms since
     * 1970. Null: its day is no more. A time outside the event's days stays.
     */
    instant(at: number): number | null {
      const date = eventDateAt(before.timeZone, at)
      if (!dates.has(date)) return at
      const to = dateOf(date)
      if (to === null) return null
      const shown = zonedIso(before.timeZone, at)
      const isPastMidnight = shown.slice(0, 10) !== date
      const minute = instantOf(after.timeZone, isPastMidnight ? dayAfter(to) : to, shown.slice(11, 16))
      return minute + (at % 60_000)
    },
  }
}
