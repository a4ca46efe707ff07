import { type PeopleList, peopleLists } from '../../../../shared/domain/attendees/people-list.ts'
import { linkTo } from '../sections.ts'

/** `in-doubt`: people whose badge may have come out. */
export type ListName = PeopleList | 'in-doubt'

/** The words in the address, French in every language like the sections' own. */
const words: Readonly<Record<ListName, string>> = {
  total: 'tous',
  onSite: 'sur-place',
  remote: 'a-distance',
  unpaid: 'impayees',
  cancelled: 'annulees',
  vanished: 'plus-au-fichier',
  'in-doubt': 'badges-a-verifier',
}

export const linkToList = (list: ListName): string => linkTo('attendees', 'list', words[list])

/** The people registered for a session. */
export const linkToRegistered = (sessionId: string): string => linkTo('attendees', 'list', sessionId)

/** Null for any other word, which is a session's id. */
export const listNamed = (word: string | null): ListName | null =>
  word === null ? 'total' : ([...peopleLists, 'in-doubt' as const].find((list) => words[list] === word) ?? null)
