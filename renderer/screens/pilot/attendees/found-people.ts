import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { personName } from '../../../ui/person-name.ts'

export interface FoundPerson {
  readonly attendeeId: string
  readonly name: string
  readonly organisation: string
  /** Null: found by the code, or by a number or mail address, which the person at the screen knows. */
  readonly code: string | null
}

/** Exact matches come before people with similar names. */
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
