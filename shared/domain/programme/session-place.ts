import type { SessionEvent, SessionSettings, SessionState } from './session.ts'

/** What a session of another id is made of that takes this one's place: the file's settings, and what was decided of it. */
export const inItsPlace = (
  { cancelled, freesSeats }: SessionState,
  settings: SessionSettings,
): readonly SessionEvent[] => [
  { type: 'SessionAdded', ...settings },
  ...(cancelled
    ? [
        {
          type: 'SessionCancelled',
          reason: cancelled.reason,
          insteadSessionId: cancelled.insteadSessionId,
        } as const,
      ]
    : []),
  ...(freesSeats ? [{ type: 'SeatsOfAbsentFreed', on: true } as const] : []),
]

/** A cancelled session sends its people to one that has another id now. Null: it does not. */
export function withOther({ cancelled }: SessionState, ids: ReadonlyMap<string, string>): SessionEvent | null {
  const other = ids.get(cancelled?.insteadSessionId ?? '')
  return cancelled && other !== undefined
    ? { type: 'SessionCancelled', reason: cancelled.reason, insteadSessionId: other }
    : null
}
