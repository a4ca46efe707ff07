import type { ParsedParams, ViewRow } from '../../../shared/contract/contract.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import { isOnList, isRegisteredFor } from '../../../shared/domain/attendees/people-list.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { MergedPeople } from './merged-people.ts'
import { substituteOf } from './substitutes.ts'

type Row = ViewRow<'attendees.people'>

/**
 * The people behind one of the pilot's figures, by name. A person under first name only stands there so for the pilot
 * too: a list is printed, passed on and read over a shoulder. Erased people are in no figure and no list.
 */
export function listPeople(
  log: EventLog,
  mergedPeople: Pick<MergedPeople, 'isShown'>,
  { list, sessionId }: ParsedParams<'attendees.people'>,
): readonly Row[] {
  const people: Row[] = []
  for (const [attendeeId, state] of log.streams.all('attendee')) {
    if (!isListed(state) || !mergedPeople.isShown(attendeeId)) continue
    const cells = cellsOf(state)
    if (!isOnList(list, { ...cells, vanished: state.vanished })) continue
    if (sessionId !== undefined && !isRegisteredFor(sessionId, { ...cells, sessionIds: state.sessionIds })) continue
    if (substituteOf(log.streams, attendeeId, state) !== null) continue
    const { code, firstName, firstNameOnly, status, category, pass } = cells
    people.push({
      attendeeId,
      code,
      firstName,
      lastName: firstNameOnly ? null : cells.lastName,
      organisation: firstNameOnly ? null : cells.organisation,
      email: firstNameOnly ? null : cells.email,
      pass: { ...pass, days: [...pass.days] },
      category,
      status,
    })
  }
  const byName = new Intl.Collator('fr', { numeric: true })
  const keyOf = ({ lastName, firstName }: Row) => `${lastName ?? ''} ${firstName}`.trim()
  return people.sort((one, other) => byName.compare(keyOf(one), keyOf(other)))
}
