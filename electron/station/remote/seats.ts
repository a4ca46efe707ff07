import { substituteOf } from '../attendees/substitutes.ts'
import { createTally } from '../attendees/tally.ts'
import type { Writing } from '../event-log/writing.ts'

export interface Seats {
  /** Takes a free seat. Returns whether there was one. */
  readonly take: (sessionId: string) => boolean
}

/** Seats taken in a session, by committed events. */
export type SeatsTaken = (sessionId: string) => number

/** Free seats, including the changes of this transaction. */
export function seatsIn(writing: Writing, taken: SeatsTaken): Seats {
  const since = createTally()
  for (const { kind, id, before, after } of writing.changes()) {
    if (kind !== 'attendee' || substituteOf(writing, id) !== null) continue
    since.remove(before)
    since.add(after)
  }
  const left = new Map<string, number>()
  return {
    take(sessionId) {
      const capacity = writing.state('session', sessionId).settings?.capacity ?? null
      if (capacity === null) return true
      const free = left.get(sessionId) ?? capacity - taken(sessionId) - since.ofSession(sessionId)
      left.set(sessionId, Math.max(free - 1, 0))
      return free > 0
    },
  }
}
