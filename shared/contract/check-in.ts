import { z } from 'zod'
import { command, listView, valueView } from './define.ts'
import { admission, attendee, checkpoint, dayNumber, doorAttendee, id, instant, reason, shortText } from './shapes.ts'

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
] as const
export type Verdict = (typeof verdicts)[number]

/** What is said to somebody who goes out of a session's room. `not-in`: they were not in, as far as is known here. */
export const leaveVerdicts = ['left', 'not-in', 'unknown-code'] as const
export type LeaveVerdict = (typeof leaveVerdicts)[number]

const scanOutcome = z.object({
  verdict: z.enum(verdicts),
  attendee: z.union([attendee, doorAttendee]).optional(),
  firstAdmission: admission.optional(),
  /** Who may let the person pass all the same; absent when nobody may, or nothing stands in the way. */
  overrulableBy: z.enum(['reception', 'pilot']).optional(),
  /** The badge that prints by itself. */
  printJobId: id.optional(),
  /** What stands at this checkpoint with this verdict, the new admission included: what an undo names. Not for doors. */
  admissionIds: z.array(id).optional(),
  /** Given in a rehearsal, and still so when it is over: this passage does not count. */
  rehearsal: z.literal(true).optional(),
  /** Where the badge lies that was printed before the doors opened: nothing prints. */
  badgeBox: z.string().optional(),
  /** Where the badge of somebody let in stood, where none prints and no box is told; absent where there is none. */
  badge: z.enum(['waiting', 'in-doubt', 'out']).optional(),
  /** Not registered, and let in on the seat of somebody who is and has not come. */
  onFreedSeat: z.literal(true).optional(),
})

const overrule = z.strictObject({
  reason,
  /**
   * The verdict that is overruled, as the desk was told it; the one that stands when absent. Any other that stands as
   * well is answered next, and may be overruled in its turn.
   */
  verdict: z.enum(verdicts).optional(),
  initials: shortText.min(1).max(8).optional(),
  /** Needed for what only the pilot may overrule, when reception asks. */
  pilotCode: z.string().max(64).optional(),
})

export const checkInCommands = {
  'checkIn.scan': command({
    roles: ['reception', 'door', 'pilot'],
    input: z.strictObject({
      code: z.string().min(1).max(512),
      checkpoint: checkpoint.default('entrance'),
      day: dayNumber.optional(),
    }),
    outcome: scanOutcome,
    refusals: { 'unknown-checkpoint': 404, 'unknown-day': 400, 'not-your-checkpoint': 403 },
  }),
  /** At a session's door: whoever goes out frees a seat, and may come back. */
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
       * The scan that was answered `confirm-identity`, by its command's id: the desk has seen the second fact. Refused as
       * `not-asked` where this station did not ask it of this person at this checkpoint. `overrule` is then not read.
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
      /** Those that the person saw, as a verdict told them: others stand. All that stand, when absent. */
      admissionIds: z.array(id).min(1).max(100).optional(),
    }),
    outcome: z.object({ undone: z.int() }),
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
      attendeeIds: z.array(id).min(1).max(60),
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
      /** The event day's number, as the list of conflicts gives it; today when absent. */
      day: z.int().min(-31).max(31).nullable().optional(),
      note: reason,
    }),
    outcome: z.object({}),
    refusals: { 'unknown-attendee': 404, 'unknown-checkpoint': 404, 'unknown-day': 400, 'no-conflict': 409 },
  }),
} as const

export const checkInViews = {
  /** A door reads its own checkpoint, also where it names none; for any other it is 403 `not-your-checkpoint`. */
  'checkIn.stats': valueView({
    roles: ['reception', 'door', 'pilot', 'organiser'],
    area: 'figures',
    params: z.strictObject({ checkpoint: checkpoint.default('entrance') }),
    value: z.object({
      /** People who are in at this checkpoint today, each once: at a session's door, less those who have gone out. */
      admitted: z.int(),
      /** People whose ticket opens this checkpoint today. */
      expected: z.int(),
      /** Seats of the session; null at the entrance or where nobody counts. */
      capacity: z.int().nullable(),
      /** From when on the seats of those who registered and have not come are anybody's; null where they never are. */
      seatsFreedFrom: instant.nullable(),
      /** They are by now. */
      seatsFreed: z.boolean(),
      /** First admissions per quarter hour today, from the first one on; `from` is the quarter's beginning. */
      quarters: z.array(z.object({ from: instant, admitted: z.int() })),
    }),
  }),
  /**
   * What has become of one passage since its verdict, by the id of its command: whom it was about as they are called
   * now, and whether they are still in. Null where this station knows no such passage, and for another door's.
   */
  'checkIn.passage': valueView({
    roles: ['reception', 'door', 'pilot'],
    params: z.strictObject({ commandId: z.uuid() }),
    value: z
      .object({
        /** Null where nobody was recognised, and once they were erased. */
        attendee: z.union([attendee, doorAttendee]).nullable(),
        erased: z.boolean(),
        /** An admission that the verdict told of still stands. */
        stands: z.boolean(),
        /** When and where it was undone, where none of them stands any more. */
        undone: z.object({ at: instant, station: z.string() }).nullable(),
        /** The first one that stands at this checkpoint that day, also one made since. */
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
      /** Badges of this person that have come out, each sheet of them: two desks that were apart print one each. */
      badges: z.int(),
      reviewed: z.boolean(),
    }),
  }),
} as const
