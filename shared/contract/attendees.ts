import { z } from 'zod'
import { categories, statuses } from '../domain/attendees/attendee.ts'
import { peopleLists } from '../domain/attendees/people-list.ts'
import { command, listView, valueView } from './define.ts'
import { admission, attendee, attention, formerName, id, instant, pass, requiredText, shortText } from './shapes.ts'

/** Null for reception if it may see only the first name: a job would identify the person too. */
const work = { jobTitle: z.string().nullable(), department: z.string().nullable() }

/** With the fields that distinguish people of one name and organisation: job, pass, category and code. */
const found = attendee.extend({
  ...work,
  /** The first standing admission at the entrance today. */
  admission: z.object({ at: instant, station: z.string() }).nullable(),
  /** A badge is out, in doubt or on its way: none prints by itself at the arrival. */
  hasBadge: z.boolean(),
})

/** How many people of one organisation a list shows and one command admits. Expected people come first. */
export const mostInGroup = 200

const mostInDelegation = mostInGroup

const undone = z.object({ removed: z.int(), restored: z.int(), kept: z.int() })

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
      /** Not where somebody of this name is registered: the desk could not ask the list before it gave the command. */
      unlessKnown: z.boolean().optional(),
    }),
    outcome: z.object({ attendeeId: id, code: z.string() }),
    refusals: { 'name-known': 409, 'unknown-day': 400, 'unknown-session': 404, 'cancelled-session': 409 },
  }),
  /** People of whom only the organisation is known. Each has a number instead of a name, and a ticket. */
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
    /** `moveId`: the input of `attendees.undoMoveToRemote`. Null: nobody had to be moved. */
    outcome: z.object({ moved: z.int(), moveId: id.nullable() }),
    refusals: { 'unknown-attendee': 404 },
  }),
  'registrations.set': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({ attendeeId: id, sessionIds: z.array(id).max(60) }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, 'unknown-session': 404, 'cancelled-session': 409, substituted: 409 },
  }),
  /** Deletes all personal data of these people for good: names, codes, mail addresses, notes. Counts stay. */
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
  /**
   * Undoes the last import as a whole, until one of its people has come in: people whom it brought are taken out, records
   * that it changed are as before. Whoever was touched since, by a badge or a correction, stays.
   */
  'imports.undo': command({
    roles: ['pilot'],
    input: z.strictObject({ importId: id }),
    outcome: undone,
    refusals: {
      'unknown-import': 404,
      'already-undone': 409,
      'not-the-last-import': 409,
      'import-has-entries': 409,
      'import-running': 409,
      'pilot-station-needed': 409,
    },
  }),
} as const

const mostFound = 12

export const attendeeViews = {
  /** Requires two letters. It never lists everybody. */
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
        /** A registration file has named somebody else for this ticket since the first entry of today. Else null. */
        formerName: formerName.nullable(),
        /** Versions of this person's badge that have come out. */
        badgesOut: z.int(),
        /** Where the badge lies that was printed beforehand. Null if none was, or a later one is out. */
        badgeBox: z.object({ label: z.string(), place: z.int() }).nullable(),
        substitutes: id.nullable(),
        /** The entry into which this one was merged. That entry is shown and counted instead. */
        mergedInto: z.object({ attendeeId: id, firstName: z.string(), lastName: z.string().nullable() }).nullable(),
        /** Entries merged into this one, each as it was written. `attendees.unmerge` restores them. */
        merged: z.array(attendee.pick({ attendeeId: true, code: true, firstName: true, lastName: true })),
      })
      .nullable(),
  }),
  /** People of one organisation, by exact name. People under first name only are left out. */
  'attendees.group': listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({ organisation: requiredText }),
    key: 'attendeeId',
    row: found,
  }),
  /** People who were in an earlier registration file and are not in the last one; at most 500. */
  'attendees.vanished': listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'attendeeId',
    row: attendee,
  }),
  /**
   * The people behind a figure, by name; with `sessionId`, those of them registered for that session. A person under
   * first name only has no last name, organisation or mail address there. The journal records each reading.
   */
  'attendees.people': listView({
    roles: ['pilot'],
    params: z.strictObject({ list: z.enum(peopleLists), sessionId: id.optional() }),
    key: 'attendeeId',
    row: attendee
      .pick({ attendeeId: true, code: true, firstName: true, lastName: true, organisation: true })
      .extend({ email: z.string().nullable(), pass, category: z.enum(categories), status: z.enum(statuses) }),
  }),
  /**
   * Everybody by name, for a desk without a computer. It shows what reception may read: a person under first name only
   * has no last name and no organisation there. The journal records each reading.
   */
  'attendees.paperList': listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'attendeeId',
    row: z.object({
      attendeeId: id,
      code: z.string(),
      firstName: z.string(),
      lastName: z.string().nullable(),
      organisation: z.string().nullable(),
      pass,
      status: z.enum(statuses),
      substituted: z.boolean(),
      badge: z.enum(['none', 'waiting', 'in-doubt', 'out']),
      /** The box that holds the badge printed in advance. */
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
  /** The last import of registrations that came to its end. */
  'imports.last': valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z
      .object({
        importId: id,
        at: instant,
        imported: z.int(),
        updated: z.int(),
        vanished: z.int(),
        /** What its undoing did. Null while it stands. */
        undone: undone.nullable(),
      })
      .nullable(),
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
