import { accept, type Result, refuse } from '../../kernel/result.ts'
import { plannedIn, type SessionState } from './session.ts'

/**
 * Whether somebody may be registered for these sessions. `standing`: those that they are registered for already; such a choice
 * stays when the session is cancelled, so that whoever changes another one need not take it back.
 */
export function mayChoose(
  wanted: readonly string[],
  standing: readonly string[],
  sessionOf: (sessionId: string) => SessionState,
): Result<null, 'unknown-session' | 'cancelled-session'> {
  const isNew = (id: string) => !standing.includes(id)
  if (wanted.some((id) => sessionOf(id).settings === null)) return refuse('unknown-session')
  if (wanted.some((id) => isNew(id) && plannedIn(sessionOf(id)) === null)) return refuse('cancelled-session')
  return accept(null)
}
