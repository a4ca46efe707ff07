import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { heldSubstitutions, type Substitution } from '../../../shared/domain/attendees/substitutions.ts'
import type { States } from '../event-log/states.ts'
import { isPutOut } from '../stations/put-out-standing.ts'

export const substitutionsOf = (
  states: States,
  id: string,
  { substitutions }: Pick<AttendeeState, 'substitutions'> = states.state('attendee', id),
): readonly Substitution[] | null =>
  substitutions &&
  heldSubstitutions(
    id,
    substitutions,
    (by) => states.state('attendee', by).replaces,
    (station) => isPutOut(states, station),
  )

/** Who comes instead of somebody, whose ticket is void then; null where nobody does. The first who was named holds. */
export const substituteOf = (states: States, id: string, state?: Pick<AttendeeState, 'substitutions'>): string | null =>
  substitutionsOf(states, id, state)?.[0]?.by ?? null

/** Whom somebody comes instead of, by the first word of a station that was not put out; null where of nobody. */
export const replacedBy = (states: States, { replaces }: Pick<AttendeeState, 'replaces'>): string | null =>
  replaces?.find(({ station }) => !isPutOut(states, station))?.of ?? null
