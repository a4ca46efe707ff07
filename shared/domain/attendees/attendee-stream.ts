import { z } from 'zod'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { cellText, dayOfEvent, idText, manyIds, someIds, typedText } from '../bounds.ts'
import { sessionIdOfCode } from '../programme/session.ts'
import type { EventIn, Parsed, Recorded, StreamKind } from '../stream.ts'
import {
  type AmendedField,
  amendedFields,
  disagreedFields,
  seenIn,
  withAmendment,
  withoutSettled,
} from './amendments.ts'
import { type AttendeeCells, categories, type PersonalCells, type PlainCells, statuses } from './attendee.ts'
import { attendeeRow } from './attendee-row.ts'
import type { AttendeeState } from './attendee-state.ts'
import { isAnotherName } from './one-name.ts'
import { withReplacing, withReviewed, withSubstitution } from './substitutions.ts'

const plain = z
  .strictObject({
    pass: z.strictObject({ days: z.array(dayOfEvent).max(31), evening: z.boolean(), remote: z.boolean() }),
    category: z.enum(categories),
    status: z.enum(statuses),
    firstNameOnly: z.boolean(),
    signature: z.boolean(),
    sessionCodes: manyIds,
  })
  .partial()
const personal = z
  .strictObject({
    code: cellText,
    lastName: cellText,
    firstName: cellText,
    organisation: cellText,
    jobTitle: cellText,
    department: cellText,
    email: cellText,
    phone: cellText,
    accessibility: cellText,
    registrationNumber: cellText,
    order: cellText,
    /** Null removes the note. */
    attention: z.strictObject({ note: cellText, host: cellText }).nullable(),
  })
  .partial()

export const attendeeEvents = {
  /** `passedOn`: the changes are of this person's order, whom this stream's person replaces. Absent in the first release. */
  AttendeeImported: {
    payload: z.strictObject({ importId: idText, changes: plain, passedOn: idText.optional() }),
    part: personal,
  },
  /** `undone`: not missing from a later file; the import that brought them in was undone. */
  AttendeeVanished: { payload: z.strictObject({ importId: idText, undone: z.literal(true).optional() }) },
  AttendeeRegistered: {
    payload: z.strictObject({
      cells: plain,
      sessionIds: someIds,
      substitutes: idText.nullable(),
    }),
    part: personal,
  },
  /** `saw`: the standing corrections of the changed fields that the station knew. Absent in version 1. */
  AttendeeAmended: {
    version: 2,
    payload: z.strictObject({ changes: plain, saw: someIds.optional() }),
    part: personal,
    upcast: { 1: (payload: unknown) => payload },
  },
  /** A person rejected these of several corrections of one field. */
  AmendmentsSettled: {
    payload: z.strictObject({ field: z.enum(amendedFields), settled: someIds }),
    part: z.strictObject({ note: typedText }),
  },
  AttendeeSubstituted: { payload: z.strictObject({ by: idText }) },
  /** A person has looked at these substitutes, and at these entries of the replaced person. */
  SubstitutionsReviewed: {
    payload: z.strictObject({ substituteIds: someIds, admissionIds: someIds }),
    part: z.strictObject({ note: typedText }),
  },
  /** Personal parts are deleted, here and wherever this event arrives. */
  AttendeeErased: { payload: z.strictObject({}) },
  RegistrationsSet: { payload: z.strictObject({ sessionIds: someIds }) },
}

type Personal = Parsed<typeof personal>
type Plain = Parsed<typeof plain>
export type AttendeeEvent = EventIn<typeof attendeeEvents>
export type AttendeeAmended = EventIn<typeof attendeeEvents, 'AttendeeAmended'>
export type AmendmentsSettled = EventIn<typeof attendeeEvents, 'AmendmentsSettled'>
export type AttendeeSubstituted = EventIn<typeof attendeeEvents, 'AttendeeSubstituted'>

/** Splits changes into what stays in the log and what a purge removes. Undefined values are in neither. */
export function splitCells(cells: Partial<AttendeeCells>): { plain: Plain; personal: Personal } {
  const [plainCells, personalCells]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}]
  // Cell by cell: an import splits 100 000 rows, and lists of entries were a tenth of its garbage.
  for (const name of Object.keys(cells) as (keyof AttendeeCells)[]) {
    const value = cells[name]
    if (value === undefined) continue
    if (Object.hasOwn(plain.shape, name)) plainCells[name] = value
    else personalCells[name] = value
  }
  return { plain: plainCells as Plain, personal: personalCells as Personal }
}

/** Cells as the events store them, in the same order. @throws ZodError where no event could hold them */
export function parseCells(cells: AttendeeCells): AttendeeCells {
  const split = splitCells(cells)
  return { ...personal.parse(split.personal), ...plain.parse(split.plain) } as AttendeeCells
}

type Amendment = Partial<AttendeeCells> & { readonly attention?: { note: string; host: string } | null }

export function amend(
  state: AttendeeState,
  { attention, ...cells }: Amendment,
  comesInstead: string | null,
): Result<AttendeeAmended, 'unknown-attendee' | 'substituted'> {
  if (!isThere(state)) return refuse('unknown-attendee')
  if (comesInstead !== null) return refuse('substituted')
  const { plain, personal } = splitCells(cells)
  const person = attention === undefined ? personal : { ...personal, attention }
  const saw = seenIn(state.amendments, { ...plain, ...person })
  return accept({ type: 'AttendeeAmended', changes: plain, saw, person })
}

/** The last one stays: otherwise a later amendment could take another one's value. */
export function settleAmendments(
  { amendments }: AttendeeState,
  field: AmendedField,
  note: string,
): Result<AmendmentsSettled, 'no-disagreement'> {
  if (!disagreedFields(amendments).includes(field)) return refuse('no-disagreement')
  const ids = amendments?.[field]?.map(({ amendmentId }) => amendmentId) ?? []
  return accept({
    type: 'AmendmentsSettled',
    field,
    person: { note },
    settled: ids.slice(0, -1),
  })
}

/** The substitute has the pass, the sessions and the order. The replaced person's ticket is void. */
export function substitute(
  state: AttendeeState,
  by: string,
  comesInstead: string | null,
): Result<AttendeeSubstituted, 'unknown-attendee' | 'substituted' | 'cancelled'> {
  if (!isThere(state)) return refuse('unknown-attendee')
  if (comesInstead !== null) return refuse('substituted')
  if (cellsOf(state).status === 'cancelled') return refuse('cancelled')
  return accept({ type: 'AttendeeSubstituted', by })
}

const unknownCells: AttendeeCells = {
  code: '',
  lastName: '',
  firstName: '',
  organisation: '',
  jobTitle: '',
  department: '',
  email: '',
  phone: '',
  accessibility: '',
  registrationNumber: '',
  order: '',
  pass: { days: [], evening: false, remote: false },
  category: 'participant',
  status: 'confirmed',
  firstNameOnly: false,
  signature: false,
  sessionCodes: [],
} satisfies PersonalCells & PlainCells

/** The present values of a person: the file, overridden by desks. */
export const cellsOf = ({ file, edits }: AttendeeState): AttendeeCells => ({ ...unknownCells, ...file, ...edits })

/** The present value of one field that desks may amend. */
export const amendedValue = (state: AttendeeState, field: AmendedField): unknown =>
  field === 'attention' ? state.attention : cellsOf(state)[field]

export const isCancelled = (state: AttendeeState): boolean => cellsOf(state).status === 'cancelled'

/** Whether commands may refer to this person: after a first event, and before an erasure or the undoing of an import. */
export const isThere = ({ source, erased, undone }: AttendeeState): boolean => source !== null && !erased && !undone

/** False before a first event, and after a purge. */
export const isKnown = ({ file, edits }: AttendeeState): boolean => (edits.code ?? file.code) !== undefined

/** Whether the person belongs in searches and lists. */
export const isListed = (state: AttendeeState): boolean => isThere(state) && isKnown(state)

export const attendeeStream: StreamKind<AttendeeState, AttendeeEvent> = {
  lane: 'people',
  named: ['attendee'],
  events: attendeeEvents,
  initial: {
    source: null,
    file: {},
    edits: {},
    sessionIds: [],
    attention: null,
    vanished: false,
    undone: false,
    replaces: null,
    substitutions: null,
    reviewedSubstitutions: null,
    givenAway: false,
    entered: null,
    amendments: null,
    faceChangedAt: null,
    erased: false,
  },
  row: attendeeRow,

  evolve(state, written, recorded) {
    const after = evolved(state, written, recorded)
    if (!isKnown(state) || !isKnown(after)) return after
    const [before, now] = [cellsOf(state), cellsOf(after)]
    if (hasSameFace(before, now)) return after
    const isGivenAway =
      written.type === 'AttendeeImported' && state.substitutions !== null && isAnotherName(before, now)
    return { ...after, faceChangedAt: recorded.at, ...(isGivenAway && { givenAway: true }) }
  },
}

/** Whether a badge shows the same of them. Of a person under first name only it shows no more than that. */
export const hasSameFace = (one: AttendeeCells, other: AttendeeCells): boolean =>
  one.firstNameOnly === other.firstNameOnly &&
  one.firstName === other.firstName &&
  one.category === other.category &&
  (one.firstNameOnly || (one.lastName === other.lastName && one.organisation === other.organisation))

function evolved(state: AttendeeState, written: AttendeeEvent, recorded: Recorded): AttendeeState {
  const event = (state.erased && 'person' in written ? { ...written, person: null } : written) as AttendeeEvent
  switch (event.type) {
    case 'AttendeeImported': {
      const { passedOn } = event
      const changes = { ...event.changes, ...withoutAttention(event.person) } as Partial<AttendeeCells>
      // It counts as long as the replacing entry does: a lost laptop may have made that person up.
      if (passedOn !== undefined && !state.replaces?.some(({ of }) => of === passedOn)) return state
      return {
        ...state,
        // A file has precedence over an earlier entry of a desk: a desk could date an entry before any import.
        source: passedOn === undefined ? 'file' : state.source,
        file: isEmpty(state.file) ? changes : { ...state.file, ...changes },
        edits: isEmpty(state.edits) ? state.edits : without(state.edits, changes),
        sessionIds: event.changes.sessionCodes?.map(sessionIdOfCode) ?? state.sessionIds,
        vanished: passedOn !== undefined && state.vanished,
        undone: passedOn !== undefined && state.undone,
      }
    }
    case 'AttendeeVanished':
      return event.undone ? { ...state, undone: true } : { ...state, vanished: true }
    case 'AttendeeRegistered':
      return withEntry(state, event, recorded)
    case 'AttendeeAmended': {
      const attention = event.person?.attention
      return {
        ...state,
        // A desk that had not heard of the undoing has this person in front of it.
        undone: false,
        edits: { ...state.edits, ...event.changes, ...withoutAttention(event.person) } as Partial<AttendeeCells>,
        attention: attention === undefined ? state.attention : attention,
        amendments: state.erased
          ? null
          : withAmendment(state.amendments, { ...event.changes, ...event.person }, event.saw, recorded),
      }
    }
    case 'AmendmentsSettled':
      return { ...state, amendments: withoutSettled(state.amendments, event.field, event.settled) }
    case 'AttendeeSubstituted':
      return {
        ...state,
        substitutions: withSubstitution(state.substitutions, {
          by: event.by,
          at: recorded.at,
          station: recorded.station,
        }),
      }
    case 'SubstitutionsReviewed':
      return { ...state, reviewedSubstitutions: withReviewed(state.reviewedSubstitutions, event) }
    case 'AttendeeErased':
      return {
        ...state,
        file: plainOnly(state.file),
        edits: plainOnly(state.edits),
        attention: null,
        amendments: null,
        // The names that it compared are deleted: the events that stay no longer tell when it changed.
        faceChangedAt: null,
        givenAway: false,
        erased: true,
      }
    case 'RegistrationsSet':
      return { ...state, sessionIds: event.sessionIds }
  }
}

/**
 * A substitution that an entry names stays, whatever entry follows. The other fields come from one entry: of pilots'
 * stations the last one, of desks the first one. An entry of a station that was put out gives way to any other, except
 * that a pilot's gives way to no desk's.
 */
function withEntry(
  before: AttendeeState,
  event: EventIn<typeof attendeeEvents, 'AttendeeRegistered'>,
  { at, station, role, isPutOut }: Recorded,
): AttendeeState {
  const state = { ...before, replaces: withReplacing(before.replaces, event.substitutes, station) }
  const isPilots = role === 'pilot'
  const { source, entered } = state
  const isInstead = entered?.isPutOut === true && !isPutOut && (isPilots || entered.isPilots !== true)
  const givesWay = isPutOut && entered !== null && entered.isPutOut !== true
  const holds = source === null || (isPilots ? !givesWay : source === 'desk' && isInstead)
  // A desk enters a person who is in no file; otherwise it would overwrite the status or name of a known person. A name
  // that it hides stays hidden, whichever entry is dated first.
  if (!holds)
    return event.cells.firstNameOnly === true ? { ...state, edits: { ...state.edits, firstNameOnly: true } } : state
  // A desk may not enter a person whose ticket does not hold: that is a pilot's decision (`pilots-decision.ts`).
  const isVoid = !isPilots && event.cells.status === 'cancelled'
  const cells = { ...event.cells, ...(isVoid && { status: 'confirmed' }), ...withoutAttention(event.person) }
  const left = isInstead ? correctedOnly(state) : state.edits
  const isHidden = !isPilots && state.edits.firstNameOnly === true
  return {
    ...state,
    source: source ?? 'desk',
    undone: false,
    edits: {
      ...(isInstead && !isPilots ? { ...cells, ...left } : { ...left, ...cells }),
      ...(isHidden && { firstNameOnly: true }),
    } as Partial<AttendeeCells>,
    sessionIds: event.sessionIds,
    entered: { at, station, ...(isPutOut && { isPutOut }), ...(isPilots && { isPilots }) },
  }
}

/** The local values that a correction has changed. */
const correctedOnly = ({ edits, amendments }: AttendeeState): Partial<AttendeeCells> =>
  Object.fromEntries(Object.entries(edits).filter(([name]) => name in (amendments ?? {})))

const plainOnly = (cells: Partial<AttendeeCells>): Partial<AttendeeCells> =>
  splitCells(cells).plain as Partial<AttendeeCells>
function isEmpty(cells: Partial<AttendeeCells>): boolean {
  for (const _ in cells) return false
  return true
}
const withoutAttention = (person: Personal | null | undefined): Omit<Personal, 'attention'> => {
  if (person?.attention === undefined) return person ?? {}
  const { attention: _, ...cells } = person ?? {}
  return cells
}
/** The cells but those that are among the keys. */
export const without = <Cells extends object>(cells: Cells, keys: object): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([key]) => !(key in keys))) as Cells
