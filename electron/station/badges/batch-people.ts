import type { ParsedInput } from '../../../shared/contract/contract.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isKnown, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type Filed, isFiledUnder } from '../../../shared/domain/badges/boxes.ts'
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

interface Sources {
  readonly log: EventLog
  readonly badges: Pick<BadgeBook, 'hasBadge'>
  readonly mergedPeople: Pick<MergedPeople, 'isShown'>
}

/** How a person is filed who is on site, answers the filter and has no badge, nor one on its way. Null for others. */
export function filedBy(
  { log, badges, mergedPeople }: Sources,
  { attendeeIds, categories, organisation, days, letters }: Filter,
) {
  const wanted = attendeeIds && new Set(attendeeIds)
  return (attendeeId: string, state: AttendeeState): Filed | null => {
    if (wanted && !wanted.has(attendeeId)) return null
    if (!isThere(state) || !isToPrint(log.streams, attendeeId, state)) return null
    if (badges.hasBadge(attendeeId) || !mergedPeople.isShown(attendeeId)) return null
    const { lastName, firstName, firstNameOnly, ...cells } = cellsOf(state)
    if (categories && !categories.includes(cells.category)) return null
    if (organisation !== undefined && cells.organisation !== organisation) return null
    if (days && !days.some((day) => cells.pass.days.includes(day))) return null
    const filed = { attendeeId, lastName, firstName, firstNameOnly }
    return letters && !isFiledUnder(filed, letters) ? null : filed
  }
}

/** Everybody who is to have a badge of the batch. */
export async function peopleToPrint(sources: Sources, filter: Filter): Promise<readonly Filed[]> {
  const filed = filedBy(sources, filter)
  const people: Filed[] = []
  let after = ''
  for (;;) {
    const page = sources.log.streams.page('attendee', after, rowsPerSlice)
    people.push(...page.flatMap(([id, state]) => filed(id, state) ?? []))
    const last = page.at(-1)
    if (!last) return people
    after = last[0]
    await new Promise(setImmediate)
  }
}

/** Rows read between two turns of the event loop: nobody's scan waits for them. */
const rowsPerSlice = 300
