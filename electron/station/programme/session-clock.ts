import { eventDateAt } from '../../../shared/domain/event/event-day.ts'
import { inOrder, type RunItem, runItemOf } from '../../../shared/domain/show/run-item.ts'
import { plannedTimes } from '../../../shared/domain/show/run-of-show.ts'
import { type SessionTimes, sessionTimes } from '../../../shared/domain/show/session-times.ts'
import type { Catalog } from '../catalog.ts'

/** The expected times of sessions, from their rooms' runs of show, as far as the log holds them. */
export type SessionClock = ReturnType<typeof createSessionClock>

export function createSessionClock(catalog: Catalog, now: () => number) {
  function itemsByRoom(): ReadonlyMap<string, readonly RunItem[]> {
    const rooms = new Map<string, RunItem[]>()
    for (const [cueId, state] of catalog.all('cue')) {
      const item = runItemOf(cueId, state)
      if (!item || !state.settings) continue
      const { roomId } = state.settings
      rooms.set(roomId, [...(rooms.get(roomId) ?? []), item])
    }
    return new Map([...rooms].map(([roomId, items]) => [roomId, inOrder(items)]))
  }

  /** The items of one day: an item left open the day before delays nothing. */
  function ofDay(items: readonly RunItem[], startsAt: number): readonly RunItem[] {
    const { timeZone } = catalog.event()
    const date = eventDateAt(timeZone, startsAt)
    const plans = plannedTimes(items)
    return items.filter(({ cueId }) => {
      const plan = plans.get(cueId)
      return plan !== undefined && eventDateAt(timeZone, plan) === date
    })
  }

  return {
    /** By session, in ms since 1970. */
    all(): ReadonlyMap<string, SessionTimes> {
      const rooms = itemsByRoom()
      const times = new Map<string, SessionTimes>()
      for (const [sessionId, { settings }] of catalog.all('session')) {
        if (!settings) continue
        const { startsAt, endsAt, roomId } = settings
        times.set(sessionId, sessionTimes({ startsAt, endsAt }, ofDay(rooms.get(roomId) ?? [], startsAt), now()))
      }
      return times
    },
  }
}
