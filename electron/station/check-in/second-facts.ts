import type { AdmissionState } from '../../../shared/domain/check-in/admission.ts'
import { type MadeCode, needsSecondFact } from '../../../shared/domain/check-in/second-fact.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isPutOut } from '../stations/put-out-standing.ts'
import type { StoredPlace } from './admissions.ts'
import type { StoredVerdict } from './present-verdict.ts'
import { verdictOf } from './verdict-of.ts'

/** When a desk must ask a person for a second fact, and whether it has asked (decision 50). */
export function createSecondFacts({ log, mergedPeople }: { log: EventLog; mergedPeople: MergedPeople }) {
  return {
    /** `made`: undefined if Régie did not make the scanned code. */
    isNeeded: (attendeeId: string, made: MadeCode | undefined, place: StoredPlace): boolean =>
      made !== undefined &&
      needsSecondFact(
        made,
        log.keys.told('people'),
        // Only merges of stations in good standing count. Otherwise a merge by a lost laptop could give an absent
        // person the admissions of another.
        () =>
          mergedPeople
            .entriesInGoodStanding(attendeeId)
            .flatMap((entry) => admissionsOf(log, entry, place).map(([, state]) => state)),
        (station) => isPutOut(log.streams, station),
      ),
    /** The stored question of a scan. Undefined if the scan had another answer, person or place. */
    askedBy(scanId: string, attendeeId: string, at: StoredPlace): StoredVerdict | undefined {
      const told = verdictOf(log, scanId)
      if (told?.attendeeId === undefined || told.verdict !== 'confirm-identity') return undefined
      const { checkpoint, date, rehearsal } = told.place ?? {}
      const isHere = checkpoint === at.checkpoint && date === at.date && rehearsal === at.rehearsal
      return isHere && mergedPeople.shownFor(told.attendeeId) === attendeeId ? told : undefined
    },
  }
}

/** Admissions of one entry at all checkpoints and days. In a rehearsal, those of that rehearsal. */
export const admissionsOf = (
  { streams }: Pick<EventLog, 'streams'>,
  attendeeId: string,
  { rehearsal }: Pick<StoredPlace, 'rehearsal'>,
): readonly (readonly [string, AdmissionState])[] =>
  rehearsal === undefined
    ? streams.within('admission', `${attendeeId}/`)
    : streams.within('rehearsal-admission', `${rehearsal}/${attendeeId}/`)
