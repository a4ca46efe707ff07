import { sessionName } from '../../../ui/session-name.ts'
import type { Desk, Withheld } from '../desk.ts'

/** What is with the referent now, the first that came first: what was given back stands in the lists again. */
export const withheldOf = (rows: readonly Withheld[]): Withheld[] =>
  rows
    .filter(({ state }) => state === 'safeguarding')
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.questionId.localeCompare(other.questionId))

/** Empty where the session is not in the programme any more. */
export const sessionNameOf = ({ sessions }: Pick<Desk, 'sessions'>, { sessionId }: { sessionId: string }): string => {
  const session = sessions.find((one) => one.sessionId === sessionId)
  return session ? sessionName(session) : ''
}
