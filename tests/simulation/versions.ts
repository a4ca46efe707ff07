import { type EventDefinition, eventTypes } from '../../shared/domain/events.ts'

/** Types that a station of an earlier version may lack, one at a time. */
export const recentTypes = [
  ...(['AttendeeErased', 'AttendeeAmended', 'RoomAdded', 'ConflictReviewed'] as const),
  ...(['AttendeeMerged', 'AmendmentsSettled', 'SubstitutionsReviewed'] as const),
] as const

const types = eventTypes as unknown as Record<string, EventDefinition>

export const realEventTypes = {
  /** Runs `act` as a program would in which this type of event does not exist yet. */
  lacking<Answer>(type: string | null, act: () => Answer): Answer {
    const definition = type === null ? undefined : types[type]
    if (type === null || !definition) return act()
    delete types[type]
    try {
      return act()
    } finally {
      types[type] = definition
    }
  },
}
