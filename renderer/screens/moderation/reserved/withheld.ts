import { sessionName } from '../../../ui/session-name.ts'
import type { Desk, Withheld } from '../desk.ts'
import { type ListName, listNames } from '../queue/lists.ts'

/** Questions with the referent now, oldest first. Returned ones are in the lists again. */
export const withheldOf = (rows: readonly Withheld[]): Withheld[] =>
  oldestFirst(rows.filter(({ state }) => state === 'safeguarding'))

/** Questions that moderators read too, which the referent has not checked yet, oldest first. */
export const toCheckOf = (rows: readonly Withheld[]): Withheld[] => oldestFirst(rows.filter(({ toCheck }) => toCheck))

/** The list in which the referent finds it. One on air is in none. */
export const listOf = ({ state }: Withheld): ListName => listNames.find((name) => name === state) ?? 'incoming'

const oldestFirst = (rows: readonly Withheld[]): Withheld[] =>
  rows.toSorted((one, other) => one.at.localeCompare(other.at) || one.questionId.localeCompare(other.questionId))

/** Empty if the session is no longer in the programme. */
export const sessionNameOf = ({ sessions }: Pick<Desk, 'sessions'>, { sessionId }: { sessionId: string }): string => {
  const session = sessions.find((one) => one.sessionId === sessionId)
  return session ? sessionName(session) : ''
}
