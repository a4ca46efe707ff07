import { z } from 'zod'
import { amendedFields } from '../domain/attendees/amendments.ts'
import { statuses } from '../domain/attendees/attendee.ts'
import { command, listView } from './define.ts'
import { attendee, attention, checkpoint, id, instant, pass, reason } from './shapes.ts'

const note = reason

/** Somewhere at some time: a station by the name given at pairing. */
const passage = z.object({ at: instant, station: z.string() })
const common = {
  disagreementId: z.string(),
  /** The last that was written of it. */
  at: instant,
  /** The stations that have written what disagrees: those that are told at once. */
  stations: z.array(z.string()),
}
const person = attendee.pick({ attendeeId: true, firstName: true, lastName: true }).shape

export const disagreementCommands = {
  /**
   * A person has looked at it. Of two amends: the value that holds stays, or the one of `take` is written. Of a walk-in
   * entered twice: these are two people, for good; that they are one is said by `attendees.merge`. Otherwise: seen.
   */
  'disagreements.settle': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      disagreementId: z.string().max(250),
      note,
      /** Of two amends, the `amendmentId` of the value that is to hold from now on. */
      take: z.string().max(64).optional(),
    }),
    outcome: z.object({}),
    refusals: { 'no-disagreement': 409, 'changed-since': 409, substituted: 409, 'pilot-needed': 403 },
  }),
  /** Both entries are one person's: `attendeeId` is shown as `into` from now on. Nothing is lost: see `attendees.unmerge`. */
  'attendees.merge': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, into: id, note: note.optional() }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, substituted: 409, 'same-attendee': 409, 'too-many-entries': 409 },
  }),
  /** Gives back what `attendees.merge` has put together: each entry with its own admissions and badges. */
  'attendees.unmerge': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, note: note.optional() }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, 'not-merged': 409 },
  }),
} as const

export const disagreementViews = {
  /** Where desks that were apart have written what does not go together, each until a person settles it; `conflicts` aside. */
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
            /** Null where there is none, and where this role may not read it: see `hidden`. */
            value: z.union([z.string(), z.boolean(), z.enum(statuses), pass, attention]).nullable(),
            /** The one that holds now. */
            inForce: z.boolean(),
          }),
        ),
        /** The values are not for this role: who goes by the first name is nothing else to reception. */
        hidden: z.boolean(),
      }),
      z.object({
        ...common,
        kind: z.literal('duplicate'),
        people: z.array(
          attendee.pick({ attendeeId: true, code: true, firstName: true, lastName: true, organisation: true }).extend({
            /** When and where a desk entered them; null for who stood in a registration file. */
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
        /** What undid another entry of this person, without having heard of these. */
        undoings: z.array(passage),
      }),
      z.object({
        ...common,
        kind: z.literal('substitute'),
        /** Who was replaced. */
        ...person,
        /** Entries of who was replaced that stand: made where the substitution was not known. */
        admissions: z.array(passage),
        /** When and where each was named to come instead; without who was erased. */
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
    ]),
  }),
} as const
