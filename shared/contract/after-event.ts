import { z } from 'zod'
import { purposes } from '../domain/event/retention.ts'
import { command, valueView } from './define.ts'
import { date, instant } from './shapes.ts'

/** People whose parts one command of a purge erases: desks wait for no more than that. */
export const mostErasedAtOnce = 50

export const afterEventCommands = {
  /** From when on the data of a purpose are not to be there any more. Nothing goes by itself: the screen then says so. */
  'retention.set': command({
    roles: ['pilot'],
    input: z.strictObject({ purpose: z.enum(purposes), until: date.nullable() }),
    outcome: z.object({}),
    refusals: { 'before-the-end': 409 },
  }),
  /**
   * After the event, for good: everything personal of everybody, at most `mostErasedAtOnce` people by one command. Asked
   * again until `left` is 0, which ends the purge that the receipt tells of. `kept`: people whose own record cannot be read;
   * all others go.
   */
  'attendees.purge': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({ erased: z.int(), kept: z.int(), left: z.int() }),
    refusals: { 'event-not-over': 409, 'rehearsal-on': 409 },
  }),
} as const

export const afterEventViews = {
  /** What can be taken out after the event, counted when it is asked for, and what is to be erased when. */
  afterEvent: valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({
      /** The last day is over by the venue's clocks. */
      isOver: z.boolean(),
      halfDays: z.array(z.object({ day: z.int(), date, half: z.enum(['morning', 'afternoon']), signers: z.int() })),
      /** People: with at least one half-day, awaited so far, of them never come, taking part from afar, who sign. */
      present: z.int(),
      awaited: z.int(),
      noShows: z.int(),
      remote: z.int(),
      signers: z.int(),
      questions: z.int(),
      polls: z.int(),
      /** Fingerprint of the key that signs archives; null where this station does not hold it. */
      pilotKey: z.string().nullable(),
      retention: z.array(
        z.object({
          purpose: z.enum(purposes),
          until: date.nullable(),
          due: z.boolean(),
          /** People, or questions, that a purge would erase. */
          held: z.int(),
          last: z.object({ at: instant, erased: z.int(), kept: z.int() }).nullable(),
        }),
      ),
    }),
  }),
} as const
