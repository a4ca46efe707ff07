import { eventDateAt } from '../../../shared/domain/event/event-day.ts'
import { inOrder, type RunItem, runItemOf } from '../../../shared/domain/show/run-item.ts'
import { plannedTimes } from '../../../shared/domain/show/run-of-show.ts'
import { type SessionTimes, sessionTimes } from '../../../shared/domain/show/session-times.ts'
import type { Catalog } from '../catalog.ts'

/** The expected times of sessions, from their rooms' runs of show, as far as the log holds them. */
export type SessionClock = ReturnType<typeof createSessionClock>

export function createSessionClock(catalog: Catalog, now: () => number) {
  /**
   * By room and day, what is planned there, in order: what was left open the day before delays nobody. Made once for all
   * sessions.
   */
  function itemsByDay(): ReadonlyMap<string, readonly RunItem[]> {
    const rooms = new Map<string, RunItem[]>()
    for (const [cueId, state] of catalog.all('cue')) {
      const item = runItemOf(cueId, state)
      if (!item || !state.settings) continue
      const items = rooms.get(state.settings.roomId) ?? []
      rooms.set(state.settings.roomId, items)
      items.push(item)
    }
    const days = new Map<string, RunItem[]>()
    for (const [roomId, items] of rooms) {
      const ordered = inOrder(items)
      const plans = plannedTimes(ordered)
      for (const item of ordered) {
        const plan = plans.get(item.cueId)
        if (plan === undefined) continue
        const place = placeOf(roomId, plan)
        const planned = days.get(place) ?? []
        days.set(place, planned)
        planned.push(item)
      }
    }
    return days
  }
  const placeOf = (roomId: string, at: number): string => `${eventDateAt(catalog.event().timeZone, at)} ${roomId}`

  return {
    /** By session, in ms since 1970. */
    all(): ReadonlyMap<string, SessionTimes> {
      const items = itemsByDay()
      const times = new Map<string, SessionTimes>()
      for (const [sessionId, { settings }] of catalog.all('session')) {
        if (!settings) continue
        const { startsAt, endsAt, roomId } = settings
        const ofDay = items.get(placeOf(roomId, startsAt)) ?? []
        times.set(sessionId, sessionTimes({ startsAt, endsAt }, ofDay, now()))
      }
      return times
    },
  }
}
