import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { cellText, count, dayOfEvent, idText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'

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
export type SessionSettings = Parsed<typeof settings>

const cancelling = z.strictObject({
  /** The pilot's words, which everybody reads. Null: none. */
  reason: typedText.nullable(),
  /** The session to go to. Null: none. */
  insteadSessionId: idText.nullable(),
})
export type Cancelling = Parsed<typeof cancelling> & { readonly at: Instant }

export interface SessionState {
  /** Null: it is in no programme, or was removed. */
  readonly settings: SessionSettings | null
  /** Absent if it takes place. */
  readonly cancelled?: Cancelling
  /**
   * A little after the start, the seats of registered people who have not come become free for others. Absent if not.
   */
  readonly freesSeats?: true
}

const freeing = z.strictObject({ on: z.boolean() })
const nothing = z.strictObject({})
export const sessionEvents = {
  SessionAdded: settings,
  SessionChanged: settings,
  /** It stays in the programme: its door, phones and screens say so. */
  SessionCancelled: cancelling,
  SessionRestored: nothing,
  /** Of a session that nobody has used. It may be added again. */
  SessionRemoved: nothing,
  SeatsOfAbsentFreed: freeing,
}
export type SessionEvent = EventIn<typeof sessionEvents>

/** The settings of a session that takes place. Null: it is cancelled, or in no programme. */
export const plannedIn = ({ settings, cancelled }: SessionState): SessionSettings | null =>
  cancelled ? null : settings

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
  evolve(state, event, { at }) {
    const { cancelled: _, ...standing } = state
    const { freesSeats: __, ...reserved } = state
    switch (event.type) {
      case 'SessionAdded':
      case 'SessionChanged': {
        const { type: _, ...settings } = event
        return { ...state, settings }
      }
      case 'SessionCancelled': {
        const { reason, insteadSessionId } = event
        return { ...state, cancelled: { at, reason, insteadSessionId } }
      }
      case 'SessionRestored':
        return standing
      case 'SessionRemoved':
        return sessionStream.initial
      case 'SeatsOfAbsentFreed':
        return event.on ? { ...state, freesSeats: true } : reserved
    }
  },
}

/** A session with a code has the same id at every station, even before the programme is imported. */
export const sessionIdOfCode = (code: string): string => `s-${code.toLowerCase()}`
/** The code of a session that has one. For another id the result gives a different id again. */
export const codeOfSessionId = (id: string): string => id.slice(sessionIdOfCode('').length).toUpperCase()
/** Whether a session of this id has a code. */
export const isCodedId = (id: string): boolean => id === sessionIdOfCode(codeOfSessionId(id))
