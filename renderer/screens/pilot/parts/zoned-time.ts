/** What a clock in the zone shows at this instant, in milliseconds as if it were UTC. */
const wallClock = (at: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/**
 * The instant at which clocks of the zone show this date and time. Null if either is missing. In the hour that autumn
 * repeats, the first of the two.
 */
export const instantIn = (timeZone: string, date: string, time: string): string | null => {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wanted)) return null
  // Twice, because the first guess may lie on the other side of a change of clocks.
  const guess = wanted - (wallClock(wanted, timeZone) - wanted)
  return new Date(wanted - (wallClock(guess, timeZone) - guess)).toISOString()
}
