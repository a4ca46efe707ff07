import { z } from 'zod'
import { purposes } from '../domain/event/retention.ts'
import { command, valueView } from './define.ts'
import { date, instant } from './shapes.ts'

/** How many people one command of a purge erases. It bounds how long desks wait. */
export const mostErasedAtOnce = 50

export const afterEventCommands = {
  /**
   * Sets the date from which a purpose's data are due for erasure. Nothing is erased by itself; the screen shows what
   * is due.
   */
  'retention.set': command({
    roles: ['pilot'],
    input: z.strictObject({ purpose: z.enum(purposes), until: date.nullable() }),
    outcome: z.object({}),
    refusals: { 'before-the-end': 409 },
  }),
  /**
   * Erases all personal data of everybody, after the event and for good. One command erases at most `mostErasedAtOnce`
   * people. Repeat it until `left` is 0: that ends the purge that the receipt describes. `kept`: people whose own
   * record cannot be read; everybody else is erased.
   */
  'attendees.purge': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({ erased: z.int(), kept: z.int(), left: z.int() }),
    refusals: { 'event-not-over': 409, 'rehearsal-on': 409 },
  }),
} as const

export const afterEventViews = {
  /** What can be exported after the event, counted on request, and what is due for erasure. */
  afterEvent: valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({
      /** The last day is over by the venue's clock. */
      isOver: z.boolean(),
      halfDays: z.array(z.object({ day: z.int(), date, half: z.enum(['morning', 'afternoon']), signers: z.int() })),
      /**
       * Numbers of people: with at least one half-day, expected so far, of these never arrived, remote, and required to
       * sign.
       */
      present: z.int(),
      awaited: z.int(),
      noShows: z.int(),
      remote: z.int(),
      signers: z.int(),
      questions: z.int(),
      polls: z.int(),
      /** Fingerprint of the key that signs archives; null if this station does not hold the key. */
      pilotKey: z.string().nullable(),
      retention: z.array(
        z.object({
          purpose: z.enum(purposes),
          until: date.nullable(),
          due: z.boolean(),
          /** People or questions that a purge would erase. */
          held: z.int(),
          /** Stations that hold such data and that a purge would not reach now, or has not reached yet. */
          awayStations: z.array(z.string()),
          last: z.object({ at: instant, erased: z.int(), kept: z.int() }).nullable(),
        }),
      ),
    }),
  }),
} as const
