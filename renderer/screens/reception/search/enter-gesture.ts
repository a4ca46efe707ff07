import type { Found } from '../person.ts'

/** The action of Enter on the chosen row: one that the station would accept. */
export type EnterGesture = 'admit' | 'onSite' | 'seeEntry' | 'seeWhy' | 'seeSubstitute'

/** `isEntrance`: a row shows the entry at the entrance. A person who is in may still enter a session. */
export const enterGesture = (
  { substitutedBy, admission, status, pass }: Pick<Found, 'substitutedBy' | 'admission' | 'status' | 'pass'>,
  isEntrance: boolean,
): EnterGesture => {
  if (substitutedBy !== null) return 'seeSubstitute'
  if (admission !== null && isEntrance) return 'seeEntry'
  if (status !== 'confirmed') return 'seeWhy'
  return pass.remote ? 'onSite' : 'admit'
}
