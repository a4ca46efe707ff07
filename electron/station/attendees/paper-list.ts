import type { ViewRow } from '../../../shared/contract/contract.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import { firstAdmissionOf } from '../check-in/admissions.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { MergedPeople } from './merged-people.ts'
import { isHidden } from './present-attendee.ts'
import { substituteOf } from './substitutes.ts'

type Row = ViewRow<'attendees.paperList'>

/**
 * Everybody, for a desk without a computer. The pilot prints it and reception reads it, so it shows what reception may
 * read. Without a last name a person stands at their first name, as in the boxes: a place by last name would tell it.
 */
export function listForPaper(
  log: EventLog,
  mergedPeople: MergedPeople,
  badges: Pick<BadgeBook, 'standingOf' | 'boxOf'>,
  today: string,
): readonly Row[] {
  const people: Row[] = []
  for (const [attendeeId, state] of log.streams.all('attendee')) {
    if (!isListed(state) || !mergedPeople.isShown(attendeeId)) continue
    const cells = cellsOf(state)
    const { code, firstName, pass, status } = cells
    const hidden = isHidden(cells, 'reception')
    const first = firstAdmissionOf(log.streams, mergedPeople, attendeeId, { checkpoint: 'entrance', date: today })
    people.push({
      attendeeId,
      code,
      firstName,
      lastName: hidden ? null : cells.lastName,
      organisation: hidden ? null : cells.organisation,
      status,
      pass: { ...pass, days: [...pass.days] },
      substituted: substituteOf(log.streams, attendeeId, state) !== null,
      badge: badges.standingOf(attendeeId),
      box: badges.boxOf(attendeeId) ?? null,
      admittedAt: first ? iso(first.at) : null,
    })
  }
  const byName = new Intl.Collator('fr', { numeric: true })
  const filedAt = ({ lastName, firstName }: Row) => lastName ?? firstName
  return people.sort(
    (one, other) => byName.compare(filedAt(one), filedAt(other)) || byName.compare(one.firstName, other.firstName),
  )
}
