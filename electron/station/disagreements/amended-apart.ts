import { disagreedFields } from '../../../shared/domain/attendees/amendments.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import type { Change } from '../event-log/change.ts'

/**
 * People one of whose fields several desks amended without knowing of each other. Kept in memory and updated with each
 * change.
 */
export type AmendedApart = ReturnType<typeof createAmendedApart>

export function createAmendedApart() {
  const people = new Map<string, AttendeeState>()

  function look(id: string, state: AttendeeState): void {
    if (disagreedFields(state.amendments).length > 0) people.set(id, state)
    else people.delete(id)
  }

  return {
    look,
    apply({ kind, id, after }: Change): void {
      if (kind === 'attendee') look(id, after)
    },
    all: (): IterableIterator<[attendeeId: string, AttendeeState]> => people.entries(),
  }
}
