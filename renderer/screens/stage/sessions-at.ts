import type { ViewRow } from '../../../shared/contract/contract.ts'

type Session = ViewRow<'programme'>

/** What is on, and what comes: of one room, or of all of them. */
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
  // Of the day that runs, or of the next one that there is.
  const day = first?.day
  return { current, coming: coming.filter((session) => session.day === day) }
}
