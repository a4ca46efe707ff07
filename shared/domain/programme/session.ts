import { z } from 'zod'
import { cellText, count, dayOfEvent } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { StreamKind } from '../stream.ts'

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
  /** A little after the start, the seats of those who registered and have not come are anybody's. Absent where not. */
  readonly freesSeats?: true
}

const freeing = z.strictObject({ on: z.boolean() })
export const sessionEvents = { SessionAdded: settings, SessionChanged: settings, SeatsOfAbsentFreed: freeing }
export type SessionEvent =
  | (({ readonly type: 'SessionAdded' } | { readonly type: 'SessionChanged' }) & SessionSettings)
  | ({ readonly type: 'SeatsOfAbsentFreed' } & z.output<typeof freeing>)

/** How long those who registered are waited for after the start. */
export const seatsKeptForMs = 5 * 60_000

/** From when on, in ms since 1970, the seats of the absent are anybody's; null where they never are. */
export const seatsFreedFrom = ({ settings, freesSeats }: SessionState): number | null =>
  settings?.registration && freesSeats ? settings.startsAt + seatsKeptForMs : null

export const sessionStream: StreamKind<SessionState, SessionEvent> = {
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

/** A session with a code has the same id at every station, also where the programme has not been imported yet. */
export const sessionIdOfCode = (code: string): string => `s-${code.toLowerCase()}`
/** The code of a session that has one; of another's id it makes something whose id is another. */
export const codeOfSessionId = (id: string): string => id.slice(sessionIdOfCode('').length).toUpperCase()
