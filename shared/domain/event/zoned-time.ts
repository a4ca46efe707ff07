import { asInstant } from '../instant.ts'
import { zoneFormatter } from './zone-formatter.ts'

/**
 * The instant, ms since 1970, at which clocks of a zone show a date (`2026-11-26`) and a time (`09:30`). At a change of
 * clocks, a repeated time is the first one, and a skipped time is one hour later.
 */
export function instantOf(timeZone: string, date: string, time: string): number {
  const asUtc = Date.parse(`${date}T${time.padStart(5, '0')}:00Z`)
  const [before, after] = [offsetAt(timeZone, asUtc - dayMs), offsetAt(timeZone, asUtc + dayMs)]
  const shown = [asUtc - Math.max(before, after), asUtc - Math.min(before, after)]
  return shown.find((at) => at + offsetAt(timeZone, at) === asUtc) ?? asUtc - before
}
const dayMs = 86_400_000

/** ISO 8601 as clocks of a zone show it, with the offset from UTC: `2026-11-26T08:00:40+01:00`. */
export function zonedIso(timeZone: string, instant: number): string {
  // A station's clock may be arbitrary. One day is left for the zone's offset.
  const at = Math.min(asInstant(instant), asInstant(Number.MAX_SAFE_INTEGER) - dayMs)
  const offset = offsetAt(timeZone, at)
  const minutes = Math.abs(offset) / 60_000
  const two = (number: number) => String(Math.trunc(number)).padStart(2, '0')
  const shown = new Date(at + offset).toISOString().slice(0, 19)
  return `${shown}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}

/** A zone's offset from UTC at an instant, in ms. */
function offsetAt(timeZone: string, at: number): number {
  const parts = zoneFormatter(timeZone).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '00'
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(shown) - Math.floor(at / 1000) * 1000
}
