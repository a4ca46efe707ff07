import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { Role } from '../../../shared/contract/define.ts'
import type { disagreementViews } from '../../../shared/contract/disagreements.ts'
import { type AmendedField, disagreedFields } from '../../../shared/domain/attendees/amendments.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { amendedValue, cellsOf, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { SeveralOnOneTicket } from '../../../shared/domain/attendees/substitutions.ts'
import { type AdmissionState, againstUndoings, inside } from '../../../shared/domain/check-in/admission.ts'
import { first } from '../../../shared/kernel/first.ts'
import { highestOf } from '../../../shared/kernel/long-lists.ts'
import type { Directory } from '../attendees/directory.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { isHidden, presentAttendee } from '../attendees/present-attendee.ts'
import type { Catalog } from '../catalog.ts'
import type { Attendance } from '../check-in/attendance.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import type { AmendedApart } from './amended-apart.ts'
import { disagreementIdOf } from './disagreement-id.ts'
import type { Overfull, OverfullSessions } from './over-capacity.ts'
import type { ReplacedPeople } from './replaced-people.ts'
import type { WrongDay, WrongDays } from './wrong-days.ts'

type Row = ViewRow<'disagreements'>
type RowOf<Kind extends Row['kind']> = Extract<Row, { readonly kind: Kind }>

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly attendance: Attendance
  readonly directory: Directory
  readonly mergedPeople: MergedPeople
  readonly amendedApart: AmendedApart
  readonly overfull: OverfullSessions
  readonly replaced: ReplacedPeople
  readonly wrongDays: WrongDays
}

/** Rows of one kind. A day of eight desks has some ten; a stolen laptop can make tens of thousands. */
const mostOfKind = 200

/** Fields that reception may not read of a person under first name only. */
const hiddenFields: readonly AmendedField[] = ['lastName', 'organisation', 'email', 'phone']

export function createDisagreementViews(deps: Deps): ViewSources<keyof typeof disagreementViews> {
  const { log, catalog, days, attendance, directory, mergedPeople, amendedApart, overfull, replaced, wrongDays } = deps
  const told = ({ at, station }: { readonly at: number; readonly station: string }) => ({
    at: iso(at),
    station: catalog.stationName(station),
  })
  const common = (facts: readonly { readonly at: number; readonly station: string }[]) => ({
    at: iso(highestOf(facts.map(({ at }) => at))),
    stations: [...new Set(facts.map(({ station }) => catalog.stationName(station)))],
  })
  const nameOf = (attendeeId: string, state: AttendeeState, role: Role) => {
    const { firstName, lastName } = presentAttendee(log.streams, attendeeId, state, role)
    return { attendeeId, firstName, lastName }
  }

  function amended(attendeeId: string, state: AttendeeState, field: AmendedField, role: Role): RowOf<'amend'> {
    const standing = state.amendments?.[field] ?? []
    const now = JSON.stringify(amendedValue(state, field))
    const hidden = isHidden(cellsOf(state), role) && hiddenFields.includes(field)
    return {
      kind: 'amend',
      disagreementId: disagreementIdOf({ kind: 'amend', attendeeId, field }),
      field,
      hidden,
      ...common(standing),
      ...nameOf(attendeeId, state, role),
      values: standing.map((one) => ({
        ...told(one),
        amendmentId: one.amendmentId,
        value: hidden ? null : (one.value as RowOf<'amend'>['values'][number]['value']),
        inForce: JSON.stringify(one.value) === now,
      })),
    }
  }

  function duplicate([one, other]: readonly [string, string], role: Role): RowOf<'duplicate'> {
    const states = [one, other].map((id) => [id, log.streams.state('attendee', id)] as const)
    const entered = states.flatMap(([, state]) => state.entered ?? [])
    return {
      kind: 'duplicate',
      disagreementId: disagreementIdOf({ kind: 'duplicate', one, other }),
      ...common(entered),
      people: states.map(([attendeeId, state]) => ({
        ...nameOf(attendeeId, state, role),
        code: cellsOf(state).code,
        organisation: presentAttendee(log.streams, attendeeId, state, role).organisation,
        entered: state.entered && told(state.entered),
        admitted: isIn(attendeeId),
      })),
    }
  }

  function undone(admissionId: string, state: AdmissionState, role: Role): RowOf<'undo'> {
    const [attendeeId = '', checkpoint = '', date = ''] = admissionId.split('/')
    const admissions = againstUndoings(state)
    const against = admissions.flatMap((one) => one.against ?? [])
    const undoings = [...new Map(against.map((one) => [one.undoingId, one])).values()]
    return {
      kind: 'undo',
      disagreementId: disagreementIdOf({ kind: 'undo', admissionId }),
      ...common([...admissions, ...undoings]),
      ...nameOf(attendeeId, log.streams.state('attendee', attendeeId), role),
      checkpoint,
      day: days.ofDate(date).number,
      admissions: admissions.map(told),
      undoings: undoings.map(told),
    }
  }

  const isIn = (attendeeId: string) =>
    inside(log.streams.state('admission', `${attendeeId}/entrance/${days.actualDate()}`)).length > 0

  function substituted(
    attendeeId: string,
    { substitutions, admissions }: SeveralOnOneTicket,
    role: Role,
  ): RowOf<'substitute'> {
    return {
      kind: 'substitute',
      disagreementId: disagreementIdOf({ kind: 'substitute', attendeeId }),
      ...common([...substitutions, ...admissions]),
      ...nameOf(attendeeId, log.streams.state('attendee', attendeeId), role),
      admissions: admissions.map(told),
      substitutes: substitutions.flatMap((one) => {
        const state = log.streams.state('attendee', one.by)
        return isThere(state) ? [{ ...nameOf(one.by, state, role), ...told(one), admitted: isIn(one.by) }] : []
      }),
    }
  }

  function overCapacity({ sessionId, date, ...session }: Overfull): RowOf<'over-capacity'> {
    const admissions = attendance
      .stations(sessionId, date)
      .map(([station, inside]) => ({ station: catalog.stationName(station), admitted: inside }))
    return {
      kind: 'over-capacity',
      disagreementId: disagreementIdOf({ kind: 'over-capacity', sessionId }),
      at: iso(attendance.lastAt(sessionId, date)),
      stations: admissions.map(({ station }) => station),
      sessionId,
      ...session,
      admissions,
    }
  }

  function counted({ entries, ...place }: WrongDay, role: Role): RowOf<'wrong-day'> {
    return {
      kind: 'wrong-day',
      disagreementId: disagreementIdOf({ kind: 'wrong-day', ...place }),
      ...common(entries.map(({ at }) => ({ at, station: log.identity.stationId }))),
      ...place,
      count: entries.length,
      people: entries.slice(0, mostOfKind).map(({ attendeeId, at }) => ({
        ...nameOf(attendeeId, log.streams.state('attendee', attendeeId), role),
        at: iso(at),
      })),
    }
  }

  return {
    disagreements: {
      topics: [
        'attendee',
        'same-person',
        'admission',
        'over-capacity',
        'session',
        'station',
        'event',
        'day',
        'link-state',
      ],
      rows(_, { role }) {
        wrongDays.look()
        return [
          ...first(mostOfKind, amendedApart.all(), ([id]) => mergedPeople.isShown(id))
            .flatMap(([id, state]) => disagreedFields(state.amendments).map((field) => [id, state, field] as const))
            .slice(0, mostOfKind)
            .map(([id, state, field]) => amended(id, state, field, role)),
          ...directory.suspicions.pairs().map((pair) => duplicate(pair, role)),
          ...first(mostOfKind, attendance.undoings()).map(([id, state]) => undone(id, state, role)),
          ...first(mostOfKind, replaced.all()).map(([id, several]) => substituted(id, several, role)),
          ...overfull.all().map(overCapacity),
          ...wrongDays.all().map((one) => counted(one, role)),
        ].sort((row, other) => (row.disagreementId < other.disagreementId ? -1 : 1))
      },
    },
  }
}
