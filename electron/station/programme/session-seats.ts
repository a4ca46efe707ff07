import type { Days } from '../event/today.ts'
import type { People } from '../people/index.ts'

export type SessionSeats = ReturnType<typeof createSessionSeats>

/** How many people are registered for a session, and how many are in it on its day. */
export const createSessionSeats = (
  { directory, attendance }: Pick<People, 'directory' | 'attendance'>,
  days: Days,
) => ({
  registeredFor: (sessionId: string): number => directory.counts.ofSession(sessionId),
  /** `day`: the session's, as a number. */
  inside: (sessionId: string, day: number): number =>
    attendance.inside(sessionId, days.numbered(day)?.date ?? days.today().date),
})
