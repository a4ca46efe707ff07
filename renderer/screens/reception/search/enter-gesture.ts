import type { Found } from '../person.ts'

/** What Enter does with the row chosen: what can be done with this person, and nothing that would be refused. */
export type EnterGesture = 'admit' | 'onSite' | 'seeEntry' | 'seeWhy' | 'seeSubstitute'

/** `isEntrance`: a row tells of the entry at the entrance; who is in may still enter a session. */
export const enterGesture = (
  { substitutedBy, admission, status, pass }: Pick<Found, 'substitutedBy' | 'admission' | 'status' | 'pass'>,
  isEntrance: boolean,
): EnterGesture => {
  if (substitutedBy !== null) return 'seeSubstitute'
  if (admission !== null && isEntrance) return 'seeEntry'
  if (status !== 'confirmed') return 'seeWhy'
  return pass.remote ? 'onSite' : 'admit'
}
