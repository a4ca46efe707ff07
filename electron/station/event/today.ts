import type { EventDay } from '../../../shared/domain/event/event-day.ts'
import { eventDateAt, eventDayOf } from '../../../shared/domain/event/event-day.ts'
import { wrongDayMs } from '../../../shared/domain/stations/clock.ts'
import type { Catalog } from '../catalog.ts'

/** Which event day today is, and which day a number means. */
export type Days = ReturnType<typeof createDays>

/** `hubAheadMs`: how far the hub's clock is ahead of this one. */
export function createDays(catalog: Catalog, clock: () => number, hubAheadMs: () => number = () => 0) {
  let minute = -1
  let zone = ''
  let date = ''

  /** A desk whose clock is that wrong goes by the hub's, so that nothing counts to another day. */
  const correction = (): number => {
    const aheadMs = hubAheadMs()
    return Math.abs(aheadMs) > wrongDayMs ? aheadMs : 0
  }
  const now = (): number => clock() + correction()

  /**
   * Formatting in a time zone takes some microseconds. Once a minute is enough, because days begin on whole minutes.
   */
  function todaysDate(): string {
    const { timeZone } = catalog.event()
    const current = Math.floor(now() / 60_000)
    if (current !== minute || timeZone !== zone) {
      minute = current
      zone = timeZone
      date = eventDateAt(timeZone, current * 60_000)
    }
    return date
  }

  /** In a rehearsal it is the day that is rehearsed, so that everybody is let in as they will be. */
  const today = (): EventDay => {
    const event = catalog.event()
    return eventDayOf(event, (event.rehearsal ? event.rehearsedDate : undefined) ?? todaysDate())
  }

  return {
    today,
    /** The date by the clock, also in a rehearsal: for what is kept, due or over. */
    actualDate: todaysDate,
    /** The event day on which something was done, in ms since 1970. In a rehearsal the one that is rehearsed. */
    dayAt: (at: number): EventDay =>
      catalog.event().rehearsal
        ? today()
        : eventDayOf(catalog.event(), eventDateAt(catalog.event().timeZone, at + correction())),
    /** How far the hub's clock is ahead of this one, in ms. 0 while this one is not wrong. */
    correctionMs: correction,
    /** The day is the hub's, because this station's clock is wrong. */
    isHubs: (): boolean => correction() !== 0,
    /**
     * Today if no number is given. Undefined for a number whose date this station does not know. A station that has
     * just joined may not know the days yet; if it guessed today, the entry would stay on the wrong day for good.
     */
    asked(number: number | undefined): EventDay | undefined {
      if (number === undefined) return today()
      const asked = catalog.event().days[number - 1]
      return asked === undefined ? undefined : eventDayOf(catalog.event(), asked)
    },
    /** The day of a number in a list. Set-up days have the numbers 0 and below. */
    numbered(number: number): EventDay | undefined {
      const { days } = catalog.event()
      const [first] = days
      if (first === undefined) return undefined
      if (number > 0)
        return days[number - 1] === undefined ? undefined : eventDayOf(catalog.event(), days[number - 1] ?? '')
      const before = new Date(Date.parse(first) - (1 - number) * 86_400_000).toISOString().slice(0, 10)
      return eventDayOf(catalog.event(), before)
    },
    ofDate: (of: string): EventDay => eventDayOf(catalog.event(), of),
    dateAt: (at: number): string => eventDateAt(catalog.event().timeZone, at),
  }
}
