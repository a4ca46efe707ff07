import { z } from 'zod'
import { cellText, count, dayOfEvent } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

export const sessionKinds = ['plenary', 'workshop', 'evening', 'stand'] as const

const settings = z.strictObject({
  code: cellText.nullable(),
  title: cellText,
  kind: z.enum(sessionKinds),
  roomId: cellText,
  /** The event day's number. */
  day: dayOfEvent,
  /** ms since 1970 */
  startsAt: wholeInstantMs,
  endsAt: wholeInstantMs,
  capacity: count.nullable(),
  registration: z.boolean(),
})
export type SessionSettings = z.output<typeof settings>

export interface SessionState {
  readonly settings: SessionSettings | null
  /**
   * A little after the start, the seats of registered people who have not come become free for others. Absent if not.
   */
  readonly freesSeats?: true
}

const freeing = z.strictObject({ on: z.boolean() })
export const sessionEvents = { SessionAdded: settings, SessionChanged: settings, SeatsOfAbsentFreed: freeing }
export type SessionEvent = EventIn<typeof sessionEvents>

/** How long after the start the seats of registered people are kept. */
export const seatsKeptForMs = 5 * 60_000

/** When the seats of absent people become free, in ms since 1970. Null if never. */
export const seatsFreedFrom = ({ settings, freesSeats }: SessionState): number | null =>
  settings?.registration && freesSeats ? settings.startsAt + seatsKeptForMs : null

export const sessionStream: KeptStreamKind<SessionState, SessionEvent> = {
  lane: 'show',
  events: sessionEvents,
  isKept: true,
  initial: { settings: null },
  evolve(state, event) {
    if (event.type === 'SeatsOfAbsentFreed') {
      const { settings } = state
      return event.on ? { settings, freesSeats: true } : { settings }
    }
    const { type: _, ...settings } = event
    return { ...state, settings }
  },
}

/** A session with a code has the same id at every station, even before the programme is imported. */
export const sessionIdOfCode = (code: string): string => `s-${code.toLowerCase()}`
/** The code of a session that has one. For another id the result gives a different id again. */
export const codeOfSessionId = (id: string): string => id.slice(sessionIdOfCode('').length).toUpperCase()
