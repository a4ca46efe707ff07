import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import { haveOneName } from '../../../shared/domain/attendees/one-name.ts'
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

/**
 * The person who comes instead and whose naming voids this ticket, or null. The first one named holds. It voids nothing
 * for somebody else whom a file has named since: nobody is refused under their own name, and both are told to a person.
 */
export function substituteOf(states: States, id: string, state = states.state('attendee', id)): string | null {
  const by = substitutionsOf(states, id, state)?.[0]?.by ?? null
  if (by === null || !state.givenAway) return by
  return haveOneName(cellsOf(state), cellsOf(states.state('attendee', by))) ? by : null
}

/** The person who comes in the end, by a chain of substitutions. Null if nobody is named, or if the chain is a circle. */
export function lastSubstituteOf(states: States, id: string): string | null {
  const met = new Set([id])
  let last: string | null = null
  for (let next = substituteOf(states, id); next !== null; next = substituteOf(states, next)) {
    if (met.has(next)) return null
    met.add(next)
    last = next
  }
  return last
}

/**
 * The person whom this one replaces, by the first statement of a station that was not put out. Null if there is none.
 */
export const replacedBy = (states: States, { replaces }: Pick<AttendeeState, 'replaces'>): string | null =>
  replaces?.find(({ station }) => !isPutOut(states, station))?.of ?? null

/** What is found for the nearest of the people whom this one replaces, in a chain of substitutions. */
export function ofThoseReplaced<Found>(
  states: States,
  id: string,
  find: (replacedId: string) => Found | undefined,
): Found | undefined {
  const met = new Set([id])
  for (let of = replacedBy(states, states.state('attendee', id)); of !== null && !met.has(of); ) {
    const found = find(of)
    if (found !== undefined) return found
    met.add(of)
    of = replacedBy(states, states.state('attendee', of))
  }
  return undefined
}
