import { z } from 'zod'
import type { StreamKind } from '../stream.ts'

export const sessionKinds = ['plenary', 'workshop', 'evening', 'stand'] as const

const settings = z.strictObject({
  code: z.string().nullable(),
  title: z.string(),
  kind: z.enum(sessionKinds),
  roomId: z.string(),
  /** The event day's number. */
  day: z.int(),
  /** ms since 1970 */
  startsAt: z.int(),
  endsAt: z.int(),
  capacity: z.int().nullable(),
  registration: z.boolean(),
})
export type SessionSettings = z.output<typeof settings>

export interface SessionState {
  readonly settings: SessionSettings | null
}

export const sessionEvents = { SessionAdded: settings, SessionChanged: settings }
export type SessionEvent = ({ readonly type: 'SessionAdded' } | { readonly type: 'SessionChanged' }) & SessionSettings

export const sessionStream: StreamKind<SessionState, SessionEvent> = {
  initial: { settings: null },
  evolve(_, { type: __, ...settings }) {
    return { settings }
  },
}

/** A session with a code has the same id at every station, also where the programme has not been imported yet. */
export const sessionIdOfCode = (code: string): string => `s-${code.toLowerCase()}`
/** The code of a session that has one; of another's id it makes something whose id is another. */
export const codeOfSessionId = (id: string): string => id.slice(sessionIdOfCode('').length).toUpperCase()
