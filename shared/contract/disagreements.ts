import { z } from 'zod'
import { amendedFields } from '../domain/attendees/amendments.ts'
import { statuses } from '../domain/attendees/attendee.ts'
import { command, listView } from './define.ts'
import { attendee, attention, checkpoint, date, id, instant, pass, reason } from './shapes.ts'

const note = reason

/** A place and a time. The station's name is the one given at pairing. */
const passage = z.object({ at: instant, station: z.string() })
const common = {
  disagreementId: z.string(),
  /** When the last of these facts was written. */
  at: instant,
  /** The stations that wrote the disagreeing facts. They are notified at once. */
  stations: z.array(z.string()),
}
const person = attendee.pick({ attendeeId: true, firstName: true, lastName: true }).shape

export const disagreementCommands = {
  /**
   * A person has looked at it. For two amendments: the value in force stays, or the one of `take` is written. For a
   * walk-in entered twice: these are two people, for good; `attendees.merge` says that they are one. Entries of a wrong
   * day are counted to the right one. Otherwise: seen.
   */
  'disagreements.settle': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      disagreementId: z.string().max(250),
      note,
      /** For two amendments: the `amendmentId` whose value holds from now on. */
      take: z.string().max(64).optional(),
    }),
    outcome: z.object({}),
    refusals: { 'no-disagreement': 409, 'changed-since': 409, substituted: 409, 'pilot-needed': 403 },
  }),
  /**
   * Both entries belong to one person: `attendeeId` is shown as `into` from now on. `attendees.unmerge` restores both.
   */
  'attendees.merge': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, into: id, note: note.optional() }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, substituted: 409, 'same-attendee': 409, 'too-many-entries': 409 },
  }),
  /** Undoes `attendees.merge`: each entry has its own admissions and badges again. */
  'attendees.unmerge': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, note: note.optional() }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, 'not-merged': 409 },
  }),
} as const

export const disagreementViews = {
  /**
   * Facts of desks that were apart and that contradict each other, until a person settles each. `conflicts` are a
   * separate view.
   */
  disagreements: listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    key: 'disagreementId',
    row: z.discriminatedUnion('kind', [
      z.object({
        ...common,
        kind: z.literal('amend'),
        ...person,
        field: z.enum(amendedFields),
        /** In stream order. */
        values: z.array(
          passage.extend({
            amendmentId: z.string(),
            /** Null if there is none, or if this role may not read it: see `hidden`. */
            value: z.union([z.string(), z.boolean(), z.enum(statuses), pass, attention]).nullable(),
            /** The value that holds now. */
            inForce: z.boolean(),
          }),
        ),
        /** This role may not read the values: reception knows a person under first name only by that name. */
        hidden: z.boolean(),
      }),
      z.object({
        ...common,
        kind: z.literal('duplicate'),
        people: z.array(
          attendee.pick({ attendeeId: true, code: true, firstName: true, lastName: true, organisation: true }).extend({
            /** When and where a desk entered them. Null for a person from a registration file. */
            entered: passage.nullable(),
            /** Is in at the entrance today. */
            admitted: z.boolean(),
          }),
        ),
      }),
      z.object({
        ...common,
        kind: z.literal('undo'),
        ...person,
        checkpoint,
        day: z.int().nullable(),
        /** Entries that stand. */
        admissions: z.array(passage),
        /** What undid another entry of this person without knowing of these. */
        undoings: z.array(passage),
      }),
      z.object({
        ...common,
        kind: z.literal('substitute'),
        /** The person who was replaced. */
        ...person,
        /** Entries of the replaced person that stand, made where the substitution was not known. */
        admissions: z.array(passage),
        /** When and where each substitute was named, without erased people. */
        substitutes: z.array(
          passage.extend({
            ...person,
            /** Is in at the entrance today. */
            admitted: z.boolean(),
          }),
        ),
      }),
      z.object({
        ...common,
        kind: z.literal('over-capacity'),
        sessionId: id,
        title: z.string(),
        day: z.int(),
        capacity: z.int(),
        admitted: z.int(),
        over: z.int(),
        admissions: z.array(z.object({ station: z.string(), admitted: z.int() })),
      }),
      /**
       * Entries that this station has counted to `date` by a clock that turned out to be wrong. Settled, they count to
       * `to`. Only at that station.
       */
      z.object({
        ...common,
        kind: z.literal('wrong-day'),
        checkpoint,
        date,
        to: date,
        count: z.int(),
        /** The first 200 of them. `at`: by the hub's clock. */
        people: z.array(z.object({ ...person, at: instant })),
      }),
    ]),
  }),
} as const
