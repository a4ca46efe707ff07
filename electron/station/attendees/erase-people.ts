import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { faultOf } from '../event-log/database.ts'
import { NotOursToWrite, type Writing } from '../event-log/writing.ts'

export interface ErasedPeople {
  readonly erased: number
  /** People whose record cannot be read and therefore not be erased. They do not prevent other erasures. */
  readonly kept: number
  /** People whom a following command must erase. */
  readonly left: number
}

/**
 * Erases people one by one, up to a limit. `entriesOf`: the entries shown as a person, which are erased with them.
 * @throws DatabaseUnavailable, NotOursToWrite: errors that concern everybody
 */
export function erasePeople(
  writing: Writing,
  people: readonly string[],
  most: number,
  entriesOf: (id: string) => readonly string[],
): ErasedPeople {
  const counts = { erased: 0, kept: 0, left: 0 }
  for (const id of people) {
    const outcome = ofOne(() => {
      if (stateOf(writing, id).erased) return null
      if (counts.erased === most) return 'left'
      for (const entry of entriesOf(id))
        if (!stateOf(writing, entry).erased) writing.append('attendee', entry, { type: 'AttendeeErased' })
      return 'erased'
    })
    if (outcome) counts[outcome] += 1
  }
  return counts
}

const stateOf = (writing: Writing, id: string): AttendeeState => writing.state('attendee', id)

function ofOne(erase: () => 'erased' | 'left' | null): keyof ErasedPeople | null {
  try {
    return erase()
  } catch (error) {
    if (error instanceof NotOursToWrite || faultOf(error) !== error) throw error
    return 'kept'
  }
}
