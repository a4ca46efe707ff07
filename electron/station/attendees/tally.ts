import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { isOnList, peopleLists } from '../../../shared/domain/attendees/people-list.ts'
import { createChoices } from '../../../shared/domain/programme/lost-choices.ts'

/**
 * Counts of people that follow each change. Erased people are in none: a figure is as long as its list, which cannot name
 * them. The caller leaves out replaced people. Adding and removing commute, so the
 * order of changes does not matter.
 */
export function createTally() {
  const counts = { total: 0, onSite: 0, remote: 0, cancelled: 0, unpaid: 0, vanished: 0 }
  const byDay = new Map<number, number>()
  const bySession = new Map<string, number>()
  const choices = createChoices()
  let evening = 0

  function count(state: AttendeeState, by: 1 | -1): void {
    if (!isThere(state)) return
    const { status, pass } = cellsOf(state)
    const listed = { status, pass, vanished: state.vanished }
    for (const list of peopleLists) if (isOnList(list, listed)) counts[list] += by
    if (status === 'cancelled') return
    choices.add(state.sessionIds, by)
    for (const sessionId of state.sessionIds) bySession.set(sessionId, (bySession.get(sessionId) ?? 0) + by)
    if (pass.remote) return
    for (const day of pass.days) byDay.set(day, (byDay.get(day) ?? 0) + by)
    if (pass.evening) evening += by
  }

  return {
    add: (state: AttendeeState) => count(state, 1),
    remove: (state: AttendeeState) => count(state, -1),
    totals: () => ({ ...counts }),
    /** People expected at the venue whose ticket is valid on this event day. */
    ofDay: (day: number): number => byDay.get(day) ?? 0,
    ofEvening: (): number => evening,
    /** People by the sessions that they have chosen, those among them that the programme does not have. */
    choices,
    ofSession: (sessionId: string): number => bySession.get(sessionId) ?? 0,
  }
}
