import type { ViewRow } from '../../shared/contract/contract.ts'

type Session = ViewRow<'programme'>

/** Current and next sessions, of one room or of all. */
export function sessionsAt(rows: readonly Session[], now: number, roomId: string | null) {
  const of = rows
    .filter((session) => roomId === null || session.roomId === roomId)
    .sort(
      (one, other) =>
        Date.parse(one.startsAt) - Date.parse(other.startsAt) || one.roomName.localeCompare(other.roomName, 'fr'),
    )
  const current = of.filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt))
  const coming = of.filter(({ startsAt }) => Date.parse(startsAt) > now)
  const [first] = [...current, ...coming]
  // Of the present day, or of the next one with sessions.
  const day = first?.day
  return { current, coming: coming.filter((session) => session.day === day) }
}

/** What follows a session in its room on the same day, past now. Undefined: nothing. A cancelled one does not follow. */
export const nextInRoom = (rows: readonly Session[], session: Session, now: number): Session | undefined =>
  sessionsAt(rows, Math.max(now, Date.parse(session.startsAt)), session.roomId).coming.find(
    ({ day, cancelled }) => day === session.day && !cancelled,
  )
