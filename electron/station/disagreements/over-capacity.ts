import { isUnanswered } from '../../../shared/domain/check-in/over-capacity.ts'
import type { Catalog } from '../catalog.ts'
import type { Attendance } from '../check-in/attendance.ts'
import type { Days } from '../event/today.ts'

/** A session with more people in than seats. */
export interface Overfull {
  readonly sessionId: string
  readonly title: string
  readonly day: number
  readonly date: string
  readonly capacity: number
  readonly admitted: number
  readonly over: number
}

/** Sessions over capacity that nobody has reviewed. */
export function createOverfullSessions(catalog: Catalog, days: Days, attendance: Attendance) {
  function look(sessionId: string): Overfull | null {
    const { settings } = catalog.get('session', sessionId)
    const date = settings && days.numbered(settings.day)?.date
    if (!settings || settings.capacity === null || date === undefined || date === null) return null
    const { title, day, capacity } = settings
    const inside = attendance.inside(sessionId, date)
    const over = inside - capacity
    if (over <= 0 || !isUnanswered(catalog.get('over-capacity', sessionId), over)) return null
    return { sessionId, title, day, date, capacity, admitted: inside, over }
  }

  return {
    look,
    all: (): readonly Overfull[] => [...catalog.all('session')].flatMap(([sessionId]) => look(sessionId) ?? []),
  }
}
export type OverfullSessions = ReturnType<typeof createOverfullSessions>
