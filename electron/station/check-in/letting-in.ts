import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import { haveOneName } from '../../../shared/domain/attendees/one-name.ts'
import {
  type Admission,
  type AdmissionState,
  admit,
  idsOf,
  inside,
  type Overrule,
  standingIn,
} from '../../../shared/domain/check-in/admission.ts'
import { type AdmissionFacts, type Obstacle, obstaclesOf } from '../../../shared/domain/check-in/obstacles.ts'
import { isHeard } from '../../../shared/domain/check-in/overruling.ts'
import type { Instant, StationId } from '../../../shared/kernel/ids.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import { printAtArrival } from '../badges/badge-requests.ts'
import { createOutdated } from '../badges/boxed-badges.ts'
import type { Catalog } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import {
  type AdmissionPlace,
  admissionStateOf,
  admissionStreamOf,
  factsOf,
  isOnFreedSeat,
  type StoredPlace,
  storedPlaceOf,
} from './admissions.ts'
import type { Attendance } from './attendance.ts'
import { createBadgesAtArrival } from './badge-at-arrival.ts'
import type { StoredVerdict } from './present-verdict.ts'

export interface LettingInDeps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly attendance: Attendance
  readonly badges: BadgeBook
  readonly mergedPeople: MergedPeople
}

/** What a desk or the attendee has given besides the code. */
interface Shown {
  readonly overrule?: Overrule
  readonly badgeVersion?: number | undefined
  readonly needsSecondFact?: boolean
  /** The printer of the badge. The desk's printer, if the desk prints by itself, where absent. */
  readonly printerId?: string | null
}

export type LettingIn = ReturnType<typeof createLettingIn>

/** Decides whether a person may enter, writes their admission, and asks for their badge. */
export function createLettingIn({ log, catalog, days, attendance, badges, mergedPeople }: LettingInDeps) {
  const atArrival = createBadgesAtArrival(log, badges, mergedPeople)
  const isOutdated = createOutdated(log, catalog)

  /** By the hub's clock where this one is wrong. Undefined: when it is written. */
  function passedAt({ givenAt, writing }: Call): Instant | undefined {
    const at = (givenAt + days.correctionMs()) as Instant
    return at < writing.now ? at : undefined
  }

  /** Admissions of another entry of the same person: the person is in, whichever code is shown. */
  function insideAsAnother(attendeeId: string, stored: StoredPlace, { writing }: Call): readonly Admission[] {
    const others = mergedPeople.entriesOf(attendeeId).filter((id) => id !== attendeeId)
    return others.map((id) => inside(admissionStateOf(writing, id, stored))).find(({ length }) => length > 0) ?? []
  }

  const inTheWay = (state: AdmissionState, facts: AdmissionFacts) => standingIn(state, obstaclesOf(facts), isHeardOf)
  const isHeardOf = (obstacle: Obstacle, station: StationId): boolean => {
    const { pairing, revoked } = log.streams.state('station', station)
    const [isSelf, isPilots] = [station === log.identity.stationId, pairing?.role === 'pilot']
    return isHeard(obstacle, { isSelf, isPilots, isPutOut: revoked !== null })
  }

  /** A merged entry is admitted as the entry under which the person is shown. */
  function letIn(
    entryId: string,
    place: AdmissionPlace,
    call: Call,
    { overrule, badgeVersion, needsSecondFact = false, printerId }: Shown = {},
  ): StoredVerdict {
    const { writing, commandId } = call
    const attendeeId = mergedPeople.shownFor(entryId)
    const stored = storedPlaceOf(writing, place)
    const [kind, id] = admissionStreamOf(attendeeId, stored)
    const attendee = writing.state('attendee', attendeeId)
    // The substitute has the place. The old ticket's answer says so, even if that ticket was admitted before.
    const comesInstead = substituteOf(writing, attendeeId, attendee)
    if (comesInstead !== null) {
      // The platform has renamed the ticket to the person whom a desk has entered in its place: it is theirs as well.
      const isTheirs = haveOneName(cellsOf(attendee), cellsOf(writing.state('attendee', comesInstead)))
      if (isTheirs && badgeVersion === undefined) return letIn(comesInstead, place, call)
      return { verdict: 'badge-replaced', attendeeId, place: stored }
    }
    const elsewhere = place.isCancelled ? [] : insideAsAnother(attendeeId, stored, call)
    if (elsewhere[0]) return alreadyIn(attendeeId, stored, elsewhere, elsewhere[0])
    const late = passedAt(call)
    const decision = writing.decide(kind, id, (state) =>
      admit(
        state,
        inTheWay(state, { ...factsOf(attendee, comesInstead, place, attendance, writing), needsSecondFact }),
        overrule,
        late,
      ),
    )
    // One obstacle is overruled, so the answer names the next one.
    if (decision.ok && decision.value.type === 'ObstacleOverruled')
      return letIn(attendeeId, place, call, { badgeVersion })
    if (decision.ok) {
      const own = atArrival.boxedToTell(attendeeId, stored, badgeVersion)
      const boxed = own ?? atArrival.replacedBoxed(attendeeId, call)
      const isAnew = own ? isOutdated(own, attendeeId, attendee) : boxed !== undefined
      // Boxes are rehearsed too: no specimen comes out for whoever is given a badge from one.
      const isFromBox = boxed !== undefined && !isAnew && stored.rehearsal !== undefined
      const other = stored.rehearsal === undefined ? atArrival.badgedAs(attendeeId, call) : undefined
      const printJobId =
        place.checkpoint === 'entrance' && !isFromBox && !other
          ? printAtArrival(log, catalog, badges, { attendeeId, isAnew, printerId }, call)
          : undefined
      const told = printJobId && !isAnew ? undefined : boxed
      const standing = badges.standingOf(other ?? attendeeId)
      return {
        verdict: 'admitted',
        attendeeId,
        place: stored,
        admissionIds: [commandId],
        ...(printJobId && { printJobId }),
        ...(isOnFreedSeat(attendee, place, writing) && { onFreedSeat: true }),
        ...(told && { badgeBox: told.label, badgePlace: told.placeInBox }),
        ...(isAnew && { badgeOutdated: true }),
        ...(!printJobId && !told && standing !== 'none' && { badge: standing }),
      }
    }
    const { refusal } = decision
    const { verdict } = refusal
    if (verdict === 'confirm-identity' && badgeVersion !== undefined)
      return { verdict, attendeeId, place: stored, badgeVersion }
    if (refusal.verdict !== 'already-admitted') return { verdict: refusal.verdict, attendeeId, place: stored }
    return alreadyIn(attendeeId, stored, inside(writing.state(kind, id)), refusal.firstAdmission)
  }

  function alreadyIn(
    attendeeId: string,
    place: StoredPlace,
    admissions: readonly Admission[],
    { at, station }: Admission,
  ): StoredVerdict {
    const { checkpoint, date } = place
    const first = { at, station, checkpoint, date }
    return { verdict: 'already-admitted', attendeeId, place, admissionIds: idsOf(admissions), first }
  }

  return { letIn, inTheWay, passedAt, insideAsAnother }
}
