import { z } from 'zod'
import { cloudParts } from '../domain/event/event.ts'
import { isLongPilotCode, shortestPilotCode } from '../domain/event/pilot-code.ts'
import { sheetStandings } from '../domain/stations/keys.ts'
import { command, listView, valueView } from './define.ts'
import { date, dayOfEvent, id, instant, requiredText } from './shapes.ts'

const timeZone = z
  .string()
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/)
  .max(64)

export const eventCommands = {
  'event.configure': command({
    roles: ['pilot'],
    input: z.strictObject({
      name: requiredText,
      timeZone,
      /** The event days in order: the first is day 1. */
      days: z.array(dayOfEvent).min(1).max(31),
      /** The date of the evening; the evening itself is a session. */
      evening: dayOfEvent.optional(),
      /** In any case, and with spaces or dashes, if it is made of letters and digits. */
      pilotCode: z.string().trim().min(shortestPilotCode).max(64).refine(isLongPilotCode).optional(),
      /** Whether personal parts go to a cloud sealed or not at all. Set once, because what has gone up stays up. */
      cloudParts: z.enum(cloudParts).optional(),
    }),
    /** Sessions and cues have moved with their days: view `event.move` tells of it beforehand. */
    outcome: z.object({ eventId: id, moved: z.int() }),
    /** `day-in-use`: a day that is taken away has sessions, or cues of the run of show. */
    refusals: { 'days-not-rising': 400, 'unknown-time-zone': 400, 'cloud-parts-fixed': 409, 'day-in-use': 409 },
  }),
  'event.rehearse': command({
    roles: ['pilot'],
    input: z.strictObject({
      on: z.boolean(),
      /** Which event day is rehearsed: it is today at every desk. If absent, the first. */
      day: z.int().min(1).max(31).optional(),
    }),
    outcome: z.object({}),
    refusals: { 'unknown-day': 400 },
  }),
} as const

/** `to`: null if its day is no more. Otherwise the same as `from` where only the day's number is another one. */
const moved = z.object({ id, title: z.string(), from: instant, to: instant.nullable() })

/** A day has three times as many rows; a cursor requests earlier ones. */
export const mostJournalRows = 500

export const eventViews = {
  event: valueView({
    roles: ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen', 'kiosk'],
    params: z.strictObject({}),
    value: z.object({
      eventId: id,
      name: z.string(),
      timeZone: z.string(),
      days: z.array(date),
      evening: date.nullable(),
      /** The event is not configured: it has no days, so no day is wrong. */
      draft: z.boolean(),
      rehearsal: z.boolean(),
      hasPilotCode: z.boolean(),
      /**
       * The code was set in the first release, and a station can find it within a second. The pilot must set it again.
       */
      isPilotCodeOld: z.boolean(),
      cloudParts: z.enum(cloudParts),
      /**
       * `replaced`: the letters changed since a sheet was shown; print a new one. `replaced-by-update`: the same, for
       * an event of the first release, whose links and pages ended as well.
       */
      recoverySheet: z.enum(sheetStandings),
      /**
       * The event day turns at 04:00 in the venue's zone. `number` is null on a day that is neither event nor set-up. In a
       * rehearsal it is the day that is rehearsed.
       */
      today: z.object({
        date,
        number: z.int().nullable(),
        kind: z.enum(['event', 'set-up', 'other', 'draft']),
        /** The station's clock differs from the hub's by more than an hour, so the day is the hub's. */
        isHubs: z.boolean(),
      }),
    }),
  }),
  /** What would become of the programme and the run of show with these days: of what stays nothing is told. */
  'event.move': valueView({
    roles: ['pilot'],
    params: z.strictObject({ timeZone, days: z.array(dayOfEvent).min(1).max(31) }),
    value: z.object({
      sessions: z.array(moved),
      cues: z.array(moved),
      /** Dates whose day has another number: a ticket for one day names the number. */
      renumbered: z.array(z.object({ date, from: z.int(), to: z.int() })),
    }),
  }),
  /** The sheet that lets another pilot take over, and opens a copy elsewhere. Pilot only. */
  'event.recoverySheet': valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({ eventName: z.string(), eventId: id, recoveryCode: z.string(), stationName: z.string() }),
  }),
  journal: listView({
    roles: ['pilot'],
    params: z.strictObject({
      /** Only what this station stored after this cursor (the `cursor` of a row). */
      since: z.coerce.number().int().min(0).default(0),
      /** Only what was stored up to this cursor. An answer holds at most the newest `mostJournalRows`. */
      before: z.coerce.number().int().min(0).optional(),
    }),
    key: 'entryId',
    row: z.object({
      entryId: z.string(),
      cursor: z.int(),
      at: instant,
      station: z.string(),
      /** The label of the acting session or script. */
      actor: z.string(),
      type: z.string(),
      /** Ids, reasons and counts. Never a person's name, mail address or code. */
      details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  }),
} as const
