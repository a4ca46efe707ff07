import type { SessionSettings, SessionState } from './session.ts'

type StateOfSession = (sessionId: string) => SessionState

/**
 * Whether somebody who has chosen these sessions counts as registered for a session: it is one of them, or the people of
 * a cancelled one are sent to it. The session they were sent to may be cancelled in its turn.
 */
export const countsAsRegistered = (sessionId: string, chosen: readonly string[], stateOf: StateOfSession): boolean =>
  chosen.some((one) => one === sessionId || sentTo(one, stateOf).has(sessionId))

/** The session that takes place instead of a cancelled one: the first of those to which its people are sent. Null: none. */
export const insteadOf = (sessionId: string, stateOf: StateOfSession): string | null =>
  [...sentTo(sessionId, stateOf)].find((one) => {
    const { settings, cancelled } = stateOf(one)
    return settings !== null && !cancelled
  }) ?? null

/** Where the people of a session are sent, one session after the other. Stations apart may have sent them in a circle. */
function sentTo(sessionId: string, stateOf: StateOfSession): ReadonlySet<string> {
  const sent = new Set<string>()
  let next = stateOf(sessionId).cancelled?.insteadSessionId ?? null
  while (next !== null && !sent.has(next)) {
    sent.add(next)
    next = stateOf(next).cancelled?.insteadSessionId ?? null
  }
  return sent
}

/** The chosen sessions of an event day that do not take place, by their start. */
export const cancelledOf = (
  day: number | null,
  chosen: readonly string[],
  stateOf: StateOfSession,
): readonly { readonly sessionId: string; readonly settings: SessionSettings }[] =>
  chosen
    .flatMap((sessionId) => {
      const { settings, cancelled } = stateOf(sessionId)
      return settings && cancelled && settings.day === day ? [{ sessionId, settings }] : []
    })
    .toSorted((one, other) => one.settings.startsAt - other.settings.startsAt)
