import { haveSameNames } from '../../../../shared/domain/attendees/one-name.ts'
import type { Found } from '../person.ts'
import { useSearch } from '../search/use-search.ts'

/** The people of the list who have exactly this name, and whether the list has answered. */
export function useKnownName(firstName: string, lastName: string) {
  const name = `${firstName} ${lastName}`
  const { rows, state, q } = useSearch(firstName !== '' && lastName !== '' ? name : '')
  const isAnswered = state === 'off' || (state === 'ready' && q === name)
  return { known: rows.filter((row) => isOfName(row, { firstName, lastName })), isAnswered }
}

/** Never for a person under first name only: the comparison would reveal the last name. */
const isOfName = (person: Found, name: Pick<Found, 'firstName' | 'lastName'>): boolean =>
  !person.firstNameOnly && person.substitutedBy === null && haveSameNames(person, name)
