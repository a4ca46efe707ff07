import type { Found } from '../person.ts'

/** The action of Enter on the chosen row: one that the station would accept. */
export type EnterGesture = 'admit' | 'onSite' | 'seeEntry' | 'seeWhy' | 'seeSubstitute'

/** Whether a ticket opens other days only. An evening belongs to a day that the desk is not told of. */
export const isForOtherDays = ({ days, evening, remote }: Found['pass'], today: number | null): boolean =>
  today !== null && !remote && !evening && !days.includes(today)

/**
 * `isEntrance`: a row shows the entry at the entrance. A person who is in may still enter a session.
 * `today`: the number of the event's day, null on any other.
 */
export const enterGesture = (
  { substitutedBy, admission, status, pass }: Pick<Found, 'substitutedBy' | 'admission' | 'status' | 'pass'>,
  isEntrance: boolean,
  today: number | null,
): EnterGesture => {
  if (substitutedBy !== null) return 'seeSubstitute'
  if (admission !== null && isEntrance) return 'seeEntry'
  if (status !== 'confirmed') return 'seeWhy'
  if (pass.remote) return 'onSite'
  return isEntrance && isForOtherDays(pass, today) ? 'seeWhy' : 'admit'
}
