import type { ParsedInput } from '../../../shared/contract/contract.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isKnown, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { Filed } from '../../../shared/domain/badges/boxes.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { States } from '../event-log/states.ts'
import type { BadgeBook } from './badge-book.ts'

type Filter = ParsedInput<'badges.printBatch'>['filter']

/** Whether a badge of this person is worth printing before they come. An unpaid one is handed over once that is settled. */
export function isToPrint(states: States, id: string, state: AttendeeState): boolean {
  const { status, pass } = cellsOf(state)
  return status !== 'cancelled' && !pass.remote && isKnown(state) && substituteOf(states, id, state) === null
}

/** Everybody on site who answers the filter and has no badge, nor one on its way. */
export async function peopleToPrint(
  log: EventLog,
  badges: BadgeBook,
  mergedPeople: Pick<MergedPeople, 'isShown'>,
  filter: Filter,
): Promise<readonly Filed[]> {
  const { attendeeIds, categories, organisation, days } = filter
  const wanted = attendeeIds && new Set(attendeeIds)
  const people: Filed[] = []
  let after = ''
  for (;;) {
    const page = log.streams.page('attendee', after, rowsPerSlice)
    for (const [attendeeId, state] of page) {
      if (wanted && !wanted.has(attendeeId)) continue
      if (
        !isThere(state) ||
        !isToPrint(log.streams, attendeeId, state) ||
        badges.hasBadge(attendeeId) ||
        !mergedPeople.isShown(attendeeId)
      )
        continue
      const { lastName, firstName, firstNameOnly, ...cells } = cellsOf(state)
      if (categories && !categories.includes(cells.category)) continue
      if (organisation !== undefined && cells.organisation !== organisation) continue
      if (days && !days.some((day) => cells.pass.days.includes(day))) continue
      people.push({ attendeeId, lastName, firstName, firstNameOnly })
    }
    const last = page.at(-1)
    if (!last) return people
    after = last[0]
    await new Promise(setImmediate)
  }
}

/** Rows read between two turns of the event loop: nobody's scan waits for them. */
const rowsPerSlice = 300
