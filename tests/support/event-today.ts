import { dayAfter, eventDateAt } from '../../shared/domain/event/event-day.ts'

/**
 * A zone where it is between 12:00 and 13:00 at `now` (ms of the epoch). An event there is far from 04:00, when its day
 * turns, at whatever hour tests run, so nearby hours belong to one day.
 */
export function zoneAtNoon(now: number): string {
  const ahead = 12 - new Date(now).getUTCHours()
  // In these names the sign is reversed: Etc/GMT-2 is two hours ahead.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Input of `event.configure` for an event that begins today and lasts two days. `now`: ms of the epoch. */
export function eventOfToday(
  timeZone?: string,
  now = Date.now(),
): { readonly timeZone: string; readonly days: [string, string] } {
  const zone = timeZone ?? zoneAtNoon(now)
  const today = eventDateAt(zone, now)
  return { timeZone: zone, days: [today, dayAfter(today)] }
}

/** The first of these zones in which the event day does not turn within the hour after `now`. */
export const zoneBeforeNoTurn = (zones: readonly string[], now = Date.now()): string | undefined =>
  zones.find((zone) => eventDateAt(zone, now) === eventDateAt(zone, now + 3_600_000))
