import { z } from 'zod'
import { categories, statuses } from '../domain/attendees/attendee.ts'
import { command, listView, valueView } from './define.ts'
import { admission, attendee, attention, id, instant, pass, requiredText, shortText } from './shapes.ts'

/** Null for reception where only the first name may be told: what somebody does tells as well who they are. */
const work = { jobTitle: z.string().nullable(), department: z.string().nullable() }

/** With what tells namesakes of one organisation apart: what each does, beside the pass, the category and the code. */
const found = attendee.extend({
  ...work,
  /** The first standing admission at the entrance today. */
  admission: z.object({ at: instant, station: z.string() }).nullable(),
})

/** People of one organisation that one list shows and one gesture admits: those who are expected come first. */
export const mostInGroup = 60

const mostInDelegation = 200

export const attendeeCommands = {
  'attendees.register': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      lastName: requiredText,
      firstName: requiredText,
      organisation: shortText.optional(),
      pass: pass.optional(),
      firstNameOnly: z.boolean().optional(),
      /** Sessions the person is registered for from the start. */
      sessionIds: z.array(id).max(60).optional(),
    }),
    outcome: z.object({ attendeeId: id, code: z.string() }),
    refusals: { 'unknown-day': 400, 'unknown-session': 404 },
  }),
  /** People of whom only the organisation is known: each has a number instead of a name, and a ticket of their own. */
  'attendees.registerDelegation': command({
    roles: ['pilot'],
    input: z.strictObject({
      organisation: requiredText,
      count: z.int().min(1).max(mostInDelegation),
      category: z.enum(categories).default('participant'),
      pass: pass.optional(),
    }),
    outcome: z.object({ attendeeIds: z.array(id) }),
    refusals: { 'unknown-day': 400 },
  }),
  'attendees.amend': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      attendeeId: id,
      changes: z
        .strictObject({
          lastName: requiredText.optional(),
          firstName: requiredText.optional(),
          organisation: shortText.optional(),
          email: z.union([z.literal(''), z.email().max(200)]).optional(),
          phone: shortText.max(40).optional(),
          accessibility: shortText.optional(),
          pass: pass.optional(),
          status: z.enum(statuses).optional(),
          firstNameOnly: z.boolean().optional(),
          attention: attention.nullable().optional(),
        })
        .refine((changes) => Object.values(changes).some((value) => value !== undefined), {
          params: { nothingToChange: true },
        }),
    }),
    outcome: z.object({ attendeeId: id }),
    refusals: { 'unknown-attendee': 404, 'unknown-day': 400, substituted: 409, 'pilot-needed': 403 },
  }),
  'attendees.substitute': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, lastName: requiredText, firstName: requiredText }),
    outcome: z.object({ attendeeId: id, code: z.string() }),
    refusals: { 'unknown-attendee': 404, substituted: 409, cancelled: 409 },
  }),
  'attendees.moveToRemote': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeIds: z.array(id).min(1).max(500) }),
    /** `moveId`: what `attendees.undoMoveToRemote` takes; null: nobody was to be moved. */
    outcome: z.object({ moved: z.int(), moveId: id.nullable() }),
    refusals: { 'unknown-attendee': 404 },
  }),
  'registrations.set': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, sessionIds: z.array(id).max(60) }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, 'unknown-session': 404, substituted: 409 },
  }),
  /** Deletes all that is personal of these people, for good: names, codes, mails, notes. Counts stay. */
  'attendees.erase': command({
    roles: ['pilot'],
    input: z.strictObject({ attendeeIds: z.array(id).min(1).max(100) }),
    outcome: z.object({ erased: z.int() }),
    refusals: { 'unknown-attendee': 404 },
  }),
  'imports.cancel': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({ cancelled: z.boolean() }),
    refusals: {},
  }),
} as const

const mostFound = 12

export const attendeeViews = {
  /** From two letters; never a list of everybody. */
  'attendees.search': listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({
      q: z.string().max(100),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .overwrite((limit) => Math.min(limit, mostFound))
        .default(mostFound)
        .describe(`${mostFound} are given at most, whatever is asked for.`),
    }),
    key: 'attendeeId',
    row: found,
  }),
  'attendees.one': valueView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({ id }),
    value: attendee
      .extend({
        ...work,
        email: z.string(),
        phone: z.string(),
        registrationNumber: z.string(),
        sessionIds: z.array(id),
        admissions: z.array(admission),
        /** Versions of this person's badge that have come out. */
        badgesOut: z.int(),
        substitutes: id.nullable(),
        /** Whom this entry was merged into: that one is shown and counted in its place. */
        mergedInto: z.object({ attendeeId: id, firstName: z.string(), lastName: z.string().nullable() }).nullable(),
        /** Entries that were merged into this one, each as it was written; `attendees.unmerge` gives them back. */
        merged: z.array(attendee.pick({ attendeeId: true, code: true, firstName: true, lastName: true })),
      })
      .nullable(),
  }),
  /** People of one organisation, exact name; those under first name only are left out. */
  'attendees.group': listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({ organisation: requiredText }),
    key: 'attendeeId',
    row: found,
  }),
  /** Who was in an earlier registration file and is not in the last one; at most 500. */
  'attendees.vanished': listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'attendeeId',
    row: attendee,
  }),
  /** Everybody by name, as for a table without a computer; to look at it is noted in the journal. */
  'attendees.paperList': listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'attendeeId',
    row: z.object({
      attendeeId: id,
      code: z.string(),
      firstName: z.string(),
      lastName: z.string(),
      organisation: z.string(),
      pass,
      status: z.enum(statuses),
      substituted: z.boolean(),
      badge: z.enum(['none', 'waiting', 'in-doubt', 'out']),
      /** Where a badge lies that was printed beforehand. */
      box: z.string().nullable(),
      /** The first standing admission at the entrance today. */
      admittedAt: instant.nullable(),
    }),
  }),
  'attendees.count': valueView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    value: z.object({
      total: z.int(),
      onSite: z.int(),
      remote: z.int(),
      cancelled: z.int(),
      unpaid: z.int(),
      vanished: z.int(),
    }),
  }),
  'imports.progress': valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({
      state: z.enum(['idle', 'reading', 'writing', 'done', 'cancelled', 'failed']),
      rows: z.int(),
      written: z.int(),
    }),
  }),
} as const
