import type { AdmissionState } from '../../../shared/domain/check-in/admission.ts'
import { type MadeCode, needsSecondFact } from '../../../shared/domain/check-in/second-fact.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isPutOut } from '../stations/put-out-standing.ts'
import type { StoredPlace } from './admissions.ts'
import type { StoredVerdict } from './present-verdict.ts'
import { verdictOf } from './verdict-of.ts'

/** When a desk asks a second fact of somebody, and whether it has asked (decision 50). */
export function createSecondFacts({ log, mergedPeople }: { log: EventLog; mergedPeople: MergedPeople }) {
  return {
    /** `made`: undefined where Régie did not make the code that was scanned. */
    isNeeded: (attendeeId: string, made: MadeCode | undefined, place: StoredPlace): boolean =>
      made !== undefined &&
      needsSecondFact(
        made,
        log.keys.told('people'),
        // By another merge, whoever never came would be one person with somebody who has.
        () =>
          mergedPeople
            .entriesInGoodStanding(attendeeId)
            .flatMap((entry) => admissionsOf(log, entry, place).map(([, state]) => state)),
        (station) => isPutOut(log.streams, station),
      ),
    /** The question that a scan was answered with; undefined where it was another answer, person or place. */
    askedBy(scanId: string, attendeeId: string, at: StoredPlace): StoredVerdict | undefined {
      const told = verdictOf(log, scanId)
      if (told?.verdict !== 'confirm-identity' || told.attendeeId === undefined) return undefined
      const { checkpoint, date, rehearsal } = told.place ?? {}
      const isHere = checkpoint === at.checkpoint && date === at.date && rehearsal === at.rehearsal
      return isHere && mergedPeople.shownFor(told.attendeeId) === attendeeId ? told : undefined
    },
  }
}

/** Of one entry, at every checkpoint and day; in a rehearsal those of that rehearsal. */
export const admissionsOf = (
  { streams }: Pick<EventLog, 'streams'>,
  attendeeId: string,
  { rehearsal }: StoredPlace,
): readonly (readonly [string, AdmissionState])[] =>
  rehearsal === undefined
    ? streams.within('admission', `${attendeeId}/`)
    : streams.within('rehearsal-admission', `${rehearsal}/${attendeeId}/`)
