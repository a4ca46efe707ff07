import type { checkInCommands } from '../../../shared/contract/check-in.ts'
import { cellsOf, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { haveOneName } from '../../../shared/domain/attendees/one-name.ts'
import {
  type Admission,
  type AdmissionEvent,
  type AdmissionState,
  admit,
  idsOf,
  inside,
  leave,
  type Overrule,
  review,
  standingIn,
  undo,
} from '../../../shared/domain/check-in/admission.ts'
import {
  type AdmissionFacts,
  type Obstacle,
  obstaclesOf,
  overrulableBy,
} from '../../../shared/domain/check-in/obstacles.ts'
import { isHeard } from '../../../shared/domain/check-in/overruling.ts'
import { eachCodeIn } from '../../../shared/domain/check-in/scanned-code.ts'
import type { MadeCode } from '../../../shared/domain/check-in/second-fact.ts'
import type { Instant, StationId } from '../../../shared/kernel/ids.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { ofThoseReplaced, substituteOf } from '../attendees/substitutes.ts'
import type { BadgeBook, BoxedBadge } from '../badges/badge-book.ts'
import { printAtArrival } from '../badges/badge-requests.ts'
import { createOutdated } from '../badges/boxed-badges.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { answering, type Call, done, type HandlersOf, storing } from '../commands/handler.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { attendeeIdOf } from '../keys/people-codes.ts'
import {
  type AdmissionPlace,
  admissionStateOf,
  admissionStreamOf,
  doorOf,
  factsOf,
  isOnFreedSeat,
  placeOf,
  type StoredPlace,
  storedPlaceOf,
} from './admissions.ts'
import type { Attendance } from './attendance.ts'
import type { CodeCheck, PilotCode } from './pilot-code.ts'
import { presentLeave, presentVerdict, type StoredLeave, type StoredVerdict } from './present-verdict.ts'
import { admissionsOf, createSecondFacts } from './second-facts.ts'

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly attendance: Attendance
  readonly badges: BadgeBook
  readonly pilotCode: PilotCode
  readonly mergedPeople: MergedPeople
}

/** The person of a scanned code. */
interface Holder {
  readonly attendeeId: string
  readonly replaced: boolean
  readonly badgeVersion?: number
  /** Absent if Régie did not make the code, or if the code is valid only in a rehearsal. */
  readonly made?: MadeCode
}

/** What a desk or the attendee has given besides the code. */
interface Shown {
  readonly overrule?: Overrule
  readonly badgeVersion?: number | undefined
  readonly needsSecondFact?: boolean
}

export function createCheckInHandlers(deps: Deps): HandlersOf<keyof typeof checkInCommands> {
  const { log, catalog, days, attendance, badges, pilotCode, mergedPeople } = deps
  const secondFacts = createSecondFacts(deps)

  /**
   * Tries a ticket's code first, then a badge's. A badge goes before a ticket that a desk has entered: a lost laptop may
   * have entered one under the code of a printed badge. A badge that a newer one has replaced is reported as replaced. A
   * specimen stands for a person only during a rehearsal.
   */
  function holderOf(scan: string, call: Call): Holder | undefined {
    const { rehearsal } = call.writing.state('event', eventStreamId)
    for (const code of eachCodeIn(scan)) {
      const attendeeId = attendeeIdOf(log, code)
      const attendee = call.writing.state('attendee', attendeeId)
      const badge = attendee.source === 'file' ? undefined : badges.ofCode(code)
      if (badge) {
        const { attendeeId, version } = badge
        return { attendeeId, replaced: badges.isReplaced(badge), badgeVersion: version, made: badge }
      }
      if (attendee.source !== null && !isThere(attendee)) return undefined
      // The generation that made a desk's ticket is not recorded, so the ticket counts as made by the first one.
      if (attendee.source === 'desk') return { attendeeId, replaced: false, made: {} }
      if (attendee.source !== null) return { attendeeId, replaced: false }
      const rehearsed = rehearsal ? badges.ofSpecimen(code) : undefined
      if (rehearsed !== undefined) return { attendeeId: rehearsed, replaced: false }
    }
    return undefined
  }

  /**
   * The badge to take from its box: at the first arrival since it was printed. Undefined if the badge itself was scanned,
   * because it has been taken already.
   */
  function boxedToTell(
    attendeeId: string,
    admitted: StoredPlace,
    badgeVersion: number | undefined,
  ): BoxedBadge | undefined {
    const boxed = badges.boxedOf(attendeeId)
    if (!boxed || boxed.version === badgeVersion) return undefined
    const [, id] = admissionStreamOf(attendeeId, admitted)
    for (const [other, { standing }] of admissionsOf(log, attendeeId, admitted))
      if (other !== id && standing.some(({ at }) => at >= boxed.since)) return undefined
    return boxed
  }

  /** At the first badge of a substitute: the badge in a box that still says who does not come. */
  function replacedBoxed(attendeeId: string, { writing }: Call): BoxedBadge | undefined {
    if (badges.standingOf(attendeeId) !== 'none') return undefined
    return ofThoseReplaced(writing, attendeeId, badges.boxedOf)
  }

  /**
   * Another entry of this person, under the same name, whose badge they have. Undefined if they have one as this entry,
   * or none.
   */
  function badgedAs(attendeeId: string, { writing }: Call): string | undefined {
    if (badges.standingOf(attendeeId) !== 'none') return undefined
    const cells = cellsOf(writing.state('attendee', attendeeId))
    return mergedPeople
      .entriesOf(attendeeId)
      .find(
        (entry) =>
          badges.standingOf(entry) === 'out' &&
          badges.boxedOf(entry) === undefined &&
          haveOneName(cells, cellsOf(writing.state('attendee', entry))),
      )
  }

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
    { overrule, badgeVersion, needsSecondFact = false }: Shown = {},
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
      const own = boxedToTell(attendeeId, stored, badgeVersion)
      const boxed = own ?? replacedBoxed(attendeeId, call)
      const isAnew = own ? createOutdated(log, catalog)(own, attendeeId, attendee) : boxed !== undefined
      // Boxes are rehearsed too: no specimen comes out for whoever is given a badge from one.
      const isFromBox = boxed !== undefined && !isAnew && stored.rehearsal !== undefined
      const other = stored.rehearsal === undefined ? badgedAs(attendeeId, call) : undefined
      const printJobId =
        place.checkpoint === 'entrance' && !isFromBox && !other
          ? printAtArrival(log, catalog, badges, { attendeeId, isAnew }, call)
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

  /** Whether this caller may overrule the obstacle now. */
  function permission(obstacle: Obstacle, checked: CodeCheck | null, { caller }: Call): CodeCheck {
    const who = overrulableBy[obstacle]
    if (who === 'reception' || (who === 'pilot' && caller.role === 'pilot')) return accept(undefined)
    return checked ?? refuse('pilot-needed')
  }

  const present = presentVerdict(log, catalog, days)

  return {
    'checkIn.scan': answering(
      (input, call): Result<StoredVerdict, 'unknown-checkpoint' | 'unknown-day' | 'not-your-checkpoint'> => {
        const door = doorOf(input.checkpoint, call.caller)
        if (!door.ok) return door
        const place = placeOf(days, call, door.value, input.day)
        if (!place.ok) return place
        const holder = holderOf(input.code, call)
        const stored = storedPlaceOf(call.writing, place.value)
        if (!holder) return accept({ verdict: 'unknown-code', place: stored })
        if (holder.replaced)
          return accept({
            verdict: 'badge-replaced',
            attendeeId: mergedPeople.shownFor(holder.attendeeId),
            place: stored,
          })
        const { attendeeId, badgeVersion, made } = holder
        const needsSecondFact = secondFacts.isNeeded(attendeeId, made, stored)
        return accept(letIn(attendeeId, place.value, call, { badgeVersion, needsSecondFact }))
      },
      present,
    ),

    'checkIn.leave': answering(
      (
        input,
        call,
      ): Result<StoredLeave, 'unknown-checkpoint' | 'unknown-day' | 'not-your-checkpoint' | 'no-session'> => {
        const door = doorOf(input.checkpoint, call.caller)
        if (!door.ok) return door
        if (door.value === 'entrance') return refuse('no-session')
        const place = placeOf(days, call, door.value, input.day)
        if (!place.ok) return place
        const stored = storedPlaceOf(call.writing, place.value)
        // Every badge of a person may be used to leave, even one that a newer badge has replaced.
        const holder = holderOf(input.code, call)
        if (!holder) return accept({ verdict: 'unknown-code', place: stored })
        const attendeeId = mergedPeople.shownFor(holder.attendeeId)
        const decision = decideOfPerson(attendeeId, stored, call.writing, (state) => leave(state, passedAt(call)))
        return accept({ verdict: decision.ok ? 'left' : 'not-in', attendeeId, place: stored })
      },
      presentLeave,
    ),

    'checkIn.admit': {
      look: async ({ overrule }, _, caller): Promise<CodeCheck | null> =>
        overrule?.pilotCode === undefined || caller.role === 'pilot'
          ? null
          : await pilotCode.check(overrule.pilotCode, caller),
      ...answering<'checkIn.admit', StoredVerdict>(
        ({ attendeeId: entryId, checkpoint, day, overrule, confirms }, call, checked) => {
          const place = placeOf(days, call, checkpoint, day)
          if (!place.ok) return place
          const attendeeId = mergedPeople.shownFor(entryId)
          const attendee = call.writing.state('attendee', attendeeId)
          if (!isThere(attendee)) return refuse('unknown-attendee')
          const stored = storedPlaceOf(call.writing, place.value)
          if (confirms !== undefined) {
            const asked = secondFacts.askedBy(confirms, attendeeId, stored)
            if (!asked) return refuse('not-asked')
            const { badgeVersion } = asked
            const overrule = { reason: '', initials: '', verdict: 'confirm-identity' }
            return accept(letIn(attendeeId, place.value, call, { overrule, badgeVersion, needsSecondFact: true }))
          }
          const [kind, id] = admissionStreamOf(attendeeId, stored)
          const admission = call.writing.state(kind, id)
          const isIn = inside(admission).length > 0
          const comesInstead = substituteOf(call.writing, attendeeId, attendee)
          const facts = factsOf(attendee, comesInstead, place.value, attendance, call.writing)
          const [obstacle] = inTheWay(admission, facts)
          // There is no obstacle, or another one than the desk saw, or nobody may overrule it: the verdict says which.
          if (!overrule || isIn || !obstacle || (overrule.verdict ?? obstacle) !== obstacle || !overrulableBy[obstacle])
            return accept(letIn(attendeeId, place.value, call))
          const allowed = permission(obstacle, checked as CodeCheck | null, call)
          if (!allowed.ok) return allowed
          const { reason, initials = '', verdict } = overrule
          return accept(letIn(attendeeId, place.value, call, { overrule: { reason, initials, verdict } }))
        },
        present,
      ),
    },

    'checkIn.admitGroup': answering(
      (
        { attendeeIds, checkpoint, day },
        call,
      ): Result<{ verdicts: StoredVerdict[] }, 'unknown-checkpoint' | 'unknown-day'> => {
        const place = placeOf(days, call, checkpoint, day)
        if (!place.ok) return place
        const verdicts = [...new Set(attendeeIds)].map((attendeeId): StoredVerdict => {
          const isKnown = isThere(call.writing.state('attendee', attendeeId))
          if (isKnown) return letIn(attendeeId, place.value, call)
          return { verdict: 'unknown-code', attendeeId, place: storedPlaceOf(call.writing, place.value) }
        })
        return accept({ verdicts })
      },
      ({ verdicts }, caller, states) => ({
        verdicts: verdicts.map((one) => ({ ...present(one, caller, states), attendeeId: one.attendeeId ?? '' })),
      }),
    ),

    'checkIn.undo': storing(({ attendeeId, checkpoint, day, reason, admissionIds, voidBadges }, call) => {
      const { writing } = call
      const place = placeOf(days, call, checkpoint, day)
      if (!place.ok) return place
      if (writing.state('attendee', attendeeId).source === null) return refuse('unknown-attendee')
      const stored = storedPlaceOf(writing, place.value)
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
    }),

    'conflicts.review': storing(({ attendeeId, checkpoint, day, note }, call) => {
      const { writing } = call
      const place = placeOf(days, call, checkpoint, undefined)
      if (!place.ok) return place
      if (writing.state('attendee', attendeeId).source === null) return refuse('unknown-attendee')
      const of = day === undefined || day === null ? place.value.day : days.numbered(day)
      if (!of) return refuse('unknown-day')
      const [kind, id] = admissionStreamOf(attendeeId, storedPlaceOf(writing, { ...place.value, day: of }))
      return done(writing.decide(kind, id, (state) => review(state, note)))
    }),
  }
}
