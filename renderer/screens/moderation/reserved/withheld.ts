import { sessionName } from '../../../ui/session-name.ts'
import type { Desk, Withheld } from '../desk.ts'

/** Questions with the referent now, oldest first. Returned ones are in the lists again. */
export const withheldOf = (rows: readonly Withheld[]): Withheld[] =>
  rows
    .filter(({ state }) => state === 'safeguarding')
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.questionId.localeCompare(other.questionId))

/** Empty if the session is no longer in the programme. */
export const sessionNameOf = ({ sessions }: Pick<Desk, 'sessions'>, { sessionId }: { sessionId: string }): string => {
  const session = sessions.find((one) => one.sessionId === sessionId)
  return session ? sessionName(session) : ''
}
