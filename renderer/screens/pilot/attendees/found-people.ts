import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { personName } from '../../../ui/person-name.ts'

export interface FoundPerson {
  readonly attendeeId: string
  readonly name: string
  readonly organisation: string
  /** Null: found by it, or by a number or mail; it is known to whoever typed it. */
  readonly code: string | null
}

/** Whoever is named exactly comes before those whose name is like what was typed. */
export function foundPeople(
  listed: readonly ViewRow<'attendees.listed'>[],
  named: readonly ViewRow<'attendees.search'>[],
): readonly FoundPerson[] {
  const people = new Map<string, FoundPerson>()
  for (const { attendee } of listed) if (attendee) people.set(attendee.attendeeId, { ...shown(attendee), code: null })
  for (const row of named) people.set(row.attendeeId, { ...shown(row), code: row.code })
  return [...people.values()]
}

const shown = (
  person: Pick<ViewRow<'attendees.search'>, 'attendeeId' | 'firstName' | 'lastName' | 'organisation'>,
) => ({ attendeeId: person.attendeeId, organisation: person.organisation ?? '', name: personName(person) })
