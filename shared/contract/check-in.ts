import { z } from 'zod'
import { mostInGroup } from './attendees.ts'
import { command, listView, valueView } from './define.ts'
import {
  admission,
  attendee,
  checkpoint,
  dayNumber,
  doorAttendee,
  formerName,
  id,
  instant,
  reason,
  shortText,
} from './shapes.ts'

export const verdicts = [
  'admitted',
  'already-admitted',
  'unknown-code',
  'badge-replaced',
  'confirm-identity',
  'cancelled',
  'unpaid',
  'remote-only',
  'wrong-day',
  'not-registered-for-session',
  'session-full',
  'session-cancelled',
] as const
export type Verdict = (typeof verdicts)[number]

/** Verdicts for a person who leaves a session's room. `not-in`: this station does not know them to be in. */
export const leaveVerdicts = ['left', 'not-in', 'unknown-code'] as const
export type LeaveVerdict = (typeof leaveVerdicts)[number]

/** Of a cancelled session: why, and what is instead. */
const whyCancelled = z.object({
  reason: z.string().nullable(),
  instead: z.object({ title: z.string(), roomName: z.string(), startsAt: instant }).nullable(),
})

const scanOutcome = z.object({
  verdict: z.enum(verdicts),
  attendee: z.union([attendee, doorAttendee]).optional(),
  firstAdmission: admission.optional(),
  /** A registration file has named somebody else for this ticket since `firstAdmission`. Doors do not receive it. */
  formerName: formerName.optional(),
  /** At the door of a cancelled session. */
  sessionCancelled: whyCancelled.optional(),
  /** At the entrance: the sessions of that day that this person has chosen and that are cancelled. */
  cancelledSessions: z.array(whyCancelled.extend({ code: z.string().nullable(), title: z.string() })).optional(),
  /** Who may overrule the verdict. Absent if nobody may, or if nothing stands in the way. */
  overrulableBy: z.enum(['reception', 'pilot']).optional(),
  /** The badge that is printed automatically. */
  printJobId: id.optional(),
  /** Admissions that stand at this checkpoint, including the new one. An undo names them. Doors do not receive them. */
  admissionIds: z.array(id).optional(),
  /** The passage was made in a rehearsal and never counts, also after the rehearsal. */
  rehearsal: z.literal(true).optional(),
  /** The box of the badge that was printed in advance. Nothing is printed, unless that badge is outdated. */
  badgeBox: z.string().optional(),
  /** Its place in that box, from 1: two badges there may show one name. */
  badgePlace: z.int().optional(),
  /** The badge in the box no longer says who the person is: it must not be handed over. */
  badgeOutdated: z.literal(true).optional(),
  /** State of an admitted person's badge if none is printed and no box is named. Absent if there is no badge. */
  badge: z.enum(['waiting', 'in-doubt', 'out']).optional(),
  /** The person is not registered and was admitted on the seat of a registered person who has not come. */
  onFreedSeat: z.literal(true).optional(),
})

const overrule = z.strictObject({
  reason,
  /**
   * The verdict to overrule, as the desk saw it; by default the one that stands. Any further obstacle is the next
   * answer, and may be overruled in turn.
   */
  verdict: z.enum(verdicts).optional(),
  initials: shortText.min(1).max(8).optional(),
  /** Required when reception overrules what only the pilot may overrule. */
  pilotCode: z.string().max(64).optional(),
})

export const checkInCommands = {
  /**
   * A kiosk scans at the entrance only. It is told no person but one whom it admits, and of that one the first name. Its
   * badge comes out of the kiosk's own printer.
   */
  'checkIn.scan': command({
    roles: ['reception', 'door', 'pilot', 'kiosk'],
    input: z.strictObject({
      code: z.string().min(1).max(512),
      checkpoint: checkpoint.default('entrance'),
      day: dayNumber.optional(),
    }),
    outcome: scanOutcome,
    refusals: { 'unknown-checkpoint': 404, 'unknown-day': 400, 'not-your-checkpoint': 403, 'too-late': 409 },
  }),
  /** At a session's door. The person who leaves frees a seat and may come back. */
  'checkIn.leave': command({
    roles: ['reception', 'door', 'pilot'],
    input: z.strictObject({
      code: z.string().min(1).max(512),
      checkpoint: checkpoint.default('entrance'),
      day: dayNumber.optional(),
    }),
    outcome: z.object({
      verdict: z.enum(leaveVerdicts),
      attendee: z.union([attendee, doorAttendee]).optional(),
      rehearsal: z.literal(true).optional(),
    }),
    refusals: { 'unknown-checkpoint': 404, 'unknown-day': 400, 'not-your-checkpoint': 403, 'no-session': 409 },
  }),
  'checkIn.admit': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      attendeeId: id,
      checkpoint: checkpoint.default('entrance'),
      day: dayNumber.optional(),
      overrule: overrule.optional(),
      /**
       * The command id of the scan that was answered `confirm-identity`: the desk has seen the second fact. Refused as
       * `not-asked` if this station did not ask it of this person at this checkpoint. `overrule` is then ignored.
       */
      confirms: z.uuid().optional(),
    }),
    outcome: scanOutcome,
    refusals: {
      'not-asked': 409,
      'unknown-attendee': 404,
      'unknown-checkpoint': 404,
      'unknown-day': 400,
      'pilot-needed': 403,
      'wrong-pilot-code': 403,
      'too-many-tries': 429,
    },
  }),
  'checkIn.undo': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      attendeeId: id,
      checkpoint: checkpoint.default('entrance'),
      day: dayNumber.optional(),
      reason,
      /** The admissions that a verdict showed to the person; others stay. By default all that stand. */
      admissionIds: z.array(id).min(1).max(100).optional(),
      /** Also makes void what has come out in this name: it is in the wrong hands. Another badge prints at the arrival. */
      voidBadges: z.boolean().default(false),
    }),
    outcome: z.object({ undone: z.int(), voided: z.int() }),
    refusals: {
      'unknown-attendee': 404,
      'unknown-checkpoint': 404,
      'unknown-day': 400,
      'nothing-to-undo': 409,
      'changed-since': 409,
    },
  }),
  'checkIn.admitGroup': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      attendeeIds: z.array(id).min(1).max(mostInGroup),
      checkpoint: checkpoint.default('entrance'),
      day: dayNumber.optional(),
    }),
    outcome: z.object({ verdicts: z.array(scanOutcome.extend({ attendeeId: id })) }),
    refusals: { 'unknown-checkpoint': 404, 'unknown-day': 400 },
  }),
  'conflicts.review': command({
    roles: ['reception', 'pilot'],
    input: z.strictObject({
      attendeeId: id,
      checkpoint: checkpoint.default('entrance'),
      /** The event day's number, from the list of conflicts. Today by default. */
      day: z.int().min(-31).max(31).nullable().optional(),
      note: reason,
    }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, 'unknown-checkpoint': 404, 'unknown-day': 400, 'no-conflict': 409 },
  }),
} as const

export const checkInViews = {
  /** A door reads its own checkpoint, which is its default. Any other is 403 `not-your-checkpoint`. */
  'checkIn.stats': valueView({
    roles: ['reception', 'door', 'pilot', 'organiser'],
    area: 'figures',
    params: z.strictObject({ checkpoint: checkpoint.default('entrance') }),
    value: z.object({
      /**
       * People who are in at this checkpoint today, each counted once. At a session's door, without those who have
       * left.
       */
      admitted: z.int(),
      /** People whose ticket opens this checkpoint today. */
      expected: z.int(),
      /** Seats of the session. Null at the entrance, or if the session has no limit. */
      capacity: z.int().nullable(),
      /** When the seats of absent registered people become free for others. Null if they never do. */
      seatsFreedFrom: instant.nullable(),
      /** Whether those seats are free now. */
      seatsFreed: z.boolean(),
      /**
       * First admissions per quarter hour today, from the first admission on. `from` is the beginning of the quarter.
       */
      quarters: z.array(z.object({ from: instant, admitted: z.int() })),
    }),
  }),
  /**
   * What became of one passage since its verdict, by its command's id: the person's present name, and whether they are
   * still in. Null if this station does not know the passage, or if it belongs to another door.
   */
  'checkIn.passage': valueView({
    roles: ['reception', 'door', 'pilot'],
    params: z.strictObject({ commandId: z.uuid() }),
    value: z
      .object({
        /** Null if nobody was recognised, and after an erasure. */
        attendee: z.union([attendee, doorAttendee]).nullable(),
        erased: z.boolean(),
        /** An admission that the verdict named still stands. */
        stands: z.boolean(),
        /** When and where it was undone, if none of them stands any more. */
        undone: z.object({ at: instant, station: z.string() }).nullable(),
        /** The first admission that stands at this checkpoint that day, also a later one. */
        admission: z.object({ at: instant, station: z.string() }).nullable(),
      })
      .nullable(),
  }),
  conflicts: listView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    key: 'conflictId',
    row: z.object({
      conflictId: z.string(),
      attendeeId: id,
      firstName: z.string(),
      lastName: z.string().nullable(),
      checkpoint,
      day: z.int().nullable(),
      admissions: z.array(z.object({ at: instant, station: z.string() })),
      /** Badges of this person that have come out, counting each sheet. Two desks that were apart print one each. */
      badges: z.int(),
      reviewed: z.boolean(),
    }),
  }),
} as const
