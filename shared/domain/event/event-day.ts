import { zoneFormatter } from './zone-formatter.ts'

/** A day of the event as its desks count it. It turns at 04:00 in the venue's zone, after the evening's last guest. */
export type EventDay = { readonly date: string; readonly evening: boolean } & (
  | { readonly kind: 'event'; readonly number: number }
  /** A day before the event: 0 is the eve, -1 the day before that. */
  | { readonly kind: 'set-up'; readonly number: number }
  | { readonly kind: 'other'; readonly number: null }
  /** No days are configured, so no day is wrong. */
  | { readonly kind: 'draft'; readonly number: null }
)

export interface Calendar {
  readonly timeZone: string
  /** Ascending dates such as `2026-11-26`; the first is day 1. */
  readonly days: readonly string[]
  readonly evening: string | null
}

const turnsAtHour = 4
const dayMs = 86_400_000
/** More days before the first one than this, a scan is a mistake and not a preparation. */
const setUpDays = 31

/** The event day of a calendar date. */
export function eventDayOf(calendar: Calendar, date: string): EventDay {
  const evening = calendar.evening === date
  const [first] = calendar.days
  if (first === undefined) return { date, evening, kind: 'draft', number: null }
  const index = calendar.days.indexOf(date)
  if (index >= 0) return { date, evening, kind: 'event', number: index + 1 }
  const before = Math.round((Date.parse(first) - Date.parse(date)) / dayMs)
  if (before > 0 && before <= setUpDays) return { date, evening, kind: 'set-up', number: 1 - before }
  return { date, evening, kind: 'other', number: null }
}

/**
 * The date of the event day to which an instant belongs: 03:59 by the venue's clock is still the day before, also on
 * nights when clocks change. `at`: ms since 1970.
 */
export function eventDateAt(timeZone: string, at: number): string {
  const parts = zoneFormatter(timeZone).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const date = `${part('year')}-${part('month')}-${part('day')}`
  if (Number(part('hour')) >= turnsAtHour) return date
  return new Date(Date.parse(date) - dayMs).toISOString().slice(0, 10)
}

/** The next calendar date, also across a change of clocks: `2026-12-31` gives `2027-01-01`. */
export const dayAfter = (date: string): string => new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10)

/** Whether something that begins and ends at these instants, in ms since 1970, lies within the event day of a date. */
export const isWithinDay = (timeZone: string, date: string, startsAt: number, endsAt: number): boolean =>
  eventDateAt(timeZone, startsAt) === date && eventDateAt(timeZone, endsAt - 1) === date

/** False for a zone that this machine does not know. */
export function isTimeZone(timeZone: string): boolean {
  try {
    zoneFormatter(timeZone)
    return true
  } catch {
    return false
  }
}
