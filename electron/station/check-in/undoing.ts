import type { AdmissionEvent, AdmissionState } from '../../../shared/domain/check-in/admission.ts'
import { undo } from '../../../shared/domain/check-in/admission.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import type { Writing } from '../event-log/writing.ts'
import { admissionStreamOf, type StoredPlace } from './admissions.ts'

interface Undone {
  readonly reason: string
  /** By default all that stand. */
  readonly admissionIds?: readonly string[] | undefined
  /** Also makes void what has come out in this name. */
  readonly voidBadges: boolean
}

export type Undoing = ReturnType<typeof createUndoing>

/** Takes back the admissions of a person, under all entries by which they are registered. */
export function createUndoing(badges: BadgeBook, mergedPeople: MergedPeople) {
  /**
   * Applies a rule to each of a person's entries. Returns the decisions that are not refused. If all are refused,
   * returns the first refusal.
   */
  function decideOfPerson<Decided extends AdmissionEvent, Refusal>(
    attendeeId: string,
    stored: StoredPlace,
    writing: Writing,
    rule: (state: AdmissionState) => Result<Decided, Refusal>,
  ): Result<readonly Decided[], Refusal> {
    const decisions = entriesOf(attendeeId).map((entry) => {
      const [kind, id] = admissionStreamOf(entry, stored)
      return writing.decide(kind, id, rule)
    })
    const decided = decisions.flatMap((one) => (one.ok ? [one.value] : []))
    const refused = decisions.find((one) => !one.ok)
    return refused && decided.length === 0 ? refused : accept(decided)
  }

  /** All entries under which this person is registered. */
  const entriesOf = (attendeeId: string) => [...new Set([attendeeId, ...mergedPeople.entriesOf(attendeeId)])]

  return {
    decideOfPerson,
    undoIn(writing: Writing, attendeeId: string, stored: StoredPlace, { reason, admissionIds, voidBadges }: Undone) {
      const decision = decideOfPerson(attendeeId, stored, writing, (state) => undo(state, reason, admissionIds))
      if (!decision.ok) return decision
      // What did not come out for this entry is nobody's any more: tried again, it would be the wrong person's badge.
      if (stored.checkpoint === 'entrance')
        for (const id of entriesOf(attendeeId))
          for (const [job, { status, request }] of badges.jobsOf(id, 'open', writing.changes()))
            if (status !== 'unknown' && !request?.batch) writing.append('print-job', job, { type: 'PrintJobCancelled' })
      const voided = voidBadges
        ? entriesOf(attendeeId).flatMap((id) => [...badges.jobsOf(id, 'out', writing.changes())])
        : []
      for (const [id] of voided) writing.append('print-job', id, { type: 'PrintJobVoided' })
      return accept({
        undone: decision.value.reduce((sum, { admissionIds: ids }) => sum + ids.length, 0),
        voided: voided.length,
      })
    },
  }
}
