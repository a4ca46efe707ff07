import { instantOf, zonedIso } from '../../../../shared/domain/event/zoned-time.ts'

/**
 * The start of a video, in ms since 1970, from a time of the venue's clock on the day of `near` (`14:05`, `14h05`,
 * `14:05:30`). Null if invalid. A cut video begins later than its recording.
 */
export function videoStartOf(text: string, near: number, timeZone: string): number | null {
  const [, hours, minutes, seconds = '0'] = /^\s*(\d{1,2})\s*[:hH]\s*([0-5]\d)(?::([0-5]\d))?\s*$/.exec(text) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23) return null
  const date = zonedIso(timeZone, near).slice(0, 10)
  return instantOf(timeZone, date, `${hours}:${minutes}`) + Number(seconds) * 1000
}
