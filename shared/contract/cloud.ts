import { z } from 'zod'
import { cloudTroubles } from '../domain/stations/cloud-trouble.ts'
import { command, valueView } from './define.ts'
import { id, instant } from './shapes.ts'

/** `https://host`, or http on this machine: what a start's `--cloud` takes too. No path, no name and no password in it. */
const cloudUrl = z
  .string()
  .trim()
  .max(300)
  .regex(/^(https:\/\/[^\s/?#@\\]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?)\/?$/i)

export const cloudCommands = {
  /**
   * Asked of the hub: links the event to its cloud, the first time with the code that the cloud has printed; or tells where
   * the linked one is reached now. Accepted when it is noted: the view `cloud` says what came of it.
   */
  'cloud.link': command({
    roles: ['pilot'],
    input: z.strictObject({
      url: cloudUrl,
      /** As it was printed: case and what separates its letters do not matter. */
      code: z.string().trim().min(8).max(64).optional(),
    }),
    outcome: z.object({}),
    refusals: {
      'no-event': 409,
      'not-the-hub': 409,
      'not-a-pilot-station': 409,
      /** Another cloud may be linked once this one is unlinked. */
      'cloud-linked': 409,
      'cloud-code-needed': 409,
    },
  }),
  /** It is told nothing more of the event, and what it writes from now on counts nowhere. What it holds stays there. */
  'cloud.unlink': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({}),
    refusals: { 'no-cloud': 409, 'not-the-hub': 409, 'not-a-pilot-station': 409 },
  }),
  /** Over a network that is paid by volume: audience and show go up, people wait. Holds at every hub that follows. */
  'cloud.meter': command({
    roles: ['pilot'],
    input: z.strictObject({ on: z.boolean() }),
    outcome: z.object({}),
    refusals: { 'no-cloud': 409, 'not-a-pilot-station': 409 },
  }),
} as const

export const cloudViews = {
  /** The event's cloud, as the station that is asked knows it. */
  cloud: valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({
      /** `none`: nobody has asked for one; `linking`: asked for, and never linked yet. */
      state: z.enum(['none', 'linking', 'linked', 'away']),
      /** Of the cloud; null before it has been linked. */
      stationId: id.nullable(),
      url: z.string().nullable(),
      trouble: z.enum(cloudTroubles).nullable(),
      /** When it was last heard; null where it is linked, or never was. */
      since: instant.nullable(),
      /** Facts of the venue that it has not acknowledged, and those of them that the metered mode holds back. */
      waiting: z.int(),
      heldBack: z.int(),
      metered: z.boolean(),
      /** Its clock, less the hub's: positive where it is ahead; null where this station does not know. */
      clockSkewMs: z.number().nullable(),
      /** This station is the hub: it may be linked and unlinked here. */
      here: z.boolean(),
    }),
  }),
} as const
