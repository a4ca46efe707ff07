import { foldText } from '../../../kernel/fold-text.ts'
import type { AttendeeCells } from '../attendee.ts'
import { haveOneName } from '../one-name.ts'

type Incoming = Known & Pick<AttendeeCells, 'status' | 'pass'>
type Known = Pick<AttendeeCells, 'lastName' | 'firstName' | 'organisation' | 'email' | 'firstNameOnly'>

/**
 * Whether a file's new person is one whom a desk has entered as a substitute: `same` by name and e-mail address, or by
 * name and organisation where one of them has no address. A `namesake` is for a person to judge. That includes people
 * under first name only: a desk could otherwise learn the organisation of one by naming substitutes. It includes a ticket
 * that stops its person at the door, where the desk's ticket does not.
 */
function likenessOf(incoming: Incoming, substitute: Known): 'same' | 'namesake' | null {
  if (incoming.lastName === '' || incoming.status === 'cancelled' || !haveOneName(incoming, substitute)) return null
  if (incoming.firstNameOnly || substitute.firstNameOnly) return 'namesake'
  if (incoming.status !== 'confirmed' || incoming.pass.remote) return 'namesake'
  const field = incoming.email !== '' && substitute.email !== '' ? 'email' : 'organisation'
  const [one, other] = [incoming[field], substitute[field]].map(foldText)
  return one !== '' && one === other ? 'same' : 'namesake'
}

export interface MetSubstitute {
  readonly attendeeId: string
  /** Nobody has to be asked whether this is the person. */
  readonly isSame: boolean
}

/** The substitute who a file's new person is, or may be. Null if there is none. Of two who are the same, neither is. */
export function metSubstitute(
  incoming: Incoming,
  substitutes: readonly (readonly [attendeeId: string, cells: Known])[],
): MetSubstitute | null {
  const alike = substitutes.map(([attendeeId, cells]) => ({ attendeeId, likeness: likenessOf(incoming, cells) }))
  const [same, ...others] = alike.filter(({ likeness }) => likeness === 'same')
  if (same && others.length === 0) return { attendeeId: same.attendeeId, isSame: true }
  const first = same ?? alike.find(({ likeness }) => likeness !== null)
  return first ? { attendeeId: first.attendeeId, isSame: false } : null
}
