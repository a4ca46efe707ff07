/** The phone's zone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** One formatter per zone and format: making one takes a slow phone some milliseconds. */
const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(locale: string, timeZone: string | undefined, shape: Intl.DateTimeFormatOptions, name: string) {
  const key = `${locale} ${timeZone} ${name}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...shape, ...(timeZone !== undefined && { timeZone }) })
  formatters.set(key, made)
  return made
}

const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
/** `2026-11-26`, in a zone. Undefined: the phone's. */
export const dateIn = (zone: string | undefined, at: number): string =>
  formatter('en-CA', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'date').format(at)
/** The date of an event day, which turns at 04:00 by the zone's clock: 02:00 belongs to the evening before. */
export function eventDateIn(zone: string | undefined, at: number): string {
  const date = dateIn(zone, at)
  const isNight = timeIn('fr-FR', zone, at) < '04:00'
  return isNight ? new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10) : date
}
/** `09:42`, in a zone. Undefined: the phone's. */
export const timeIn = (locale: string, zone: string | undefined, at: number): string =>
  formatter(locale, zone, hour, 'time').format(at)
/** `jeu. 09:42`. */
export const dayAndTimeIn = (locale: string, zone: string | undefined, at: number): string =>
  `${formatter(locale, zone, { weekday: 'short' }, 'weekday').format(at)} ${timeIn(locale, zone, at)}`
/** `27 août 2027`. */
export const longDateIn = (locale: string, zone: string | undefined, at: number): string =>
  formatter(locale, zone, { day: 'numeric', month: 'long', year: 'numeric' }, 'long').format(at)

/** Whether clocks of two zones show the same at an instant. */
export const isSameClock = (one: string | undefined, other: string | undefined, at: number): boolean =>
  dateIn(one, at) === dateIn(other, at) && timeIn('fr-FR', one, at) === timeIn('fr-FR', other, at)
