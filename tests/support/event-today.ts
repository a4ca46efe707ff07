import { eventDateAt } from '../../shared/domain/event/event-day.ts'

const dayMs = 86_400_000

/**
 * A zone where it is between 12:00 and 13:00 at `now` (ms of the epoch). An event there is far from 04:00, when its day
 * turns, at whatever hour tests run: hours beside now are hours of one day.
 */
export function zoneAtNoon(now: number): string {
  const ahead = 12 - new Date(now).getUTCHours()
  // In these names the sign is the other way round: Etc/GMT-2 is two hours ahead.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** What `event.configure` takes for an event that begins today and lasts for two days. */
export function eventOfToday(timeZone = zoneAtNoon(Date.now())): {
  readonly timeZone: string
  readonly days: string[]
} {
  return { timeZone, days: [0, 1].map((day) => eventDateAt(timeZone, Date.now() + day * dayMs)) }
}
