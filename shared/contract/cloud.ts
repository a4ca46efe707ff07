import { z } from 'zod'
import { cloudTroubles } from '../domain/stations/cloud-trouble.ts'
import { command, valueView } from './define.ts'
import { id, instant } from './shapes.ts'

/** `https://host`, or http on this machine, as for `--cloud` at a start. Without path, user name or password. */
const cloudUrl = z
  .string()
  .trim()
  .max(300)
  .regex(/^(https:\/\/[^\s/?#@\\]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?)\/?$/i)

export const cloudCommands = {
  /**
   * Only the hub runs it. Links the event to its cloud, the first time with the code that the cloud printed, or changes
   * the address of the linked cloud. Accepted once it is recorded; the view `cloud` shows the result.
   */
  'cloud.link': command({
    roles: ['pilot'],
    input: z.strictObject({
      url: cloudUrl,
      /** As printed. Case and separators are ignored. */
      code: z.string().trim().min(8).max(64).optional(),
    }),
    outcome: z.object({}),
    refusals: {
      'no-event': 409,
      'not-the-hub': 409,
      'not-a-pilot-station': 409,
      /** Another cloud may be linked after this one is unlinked. */
      'cloud-linked': 409,
      'cloud-code-needed': 409,
    },
  }),
  /** The cloud is told nothing more, and what it writes from now on counts nowhere. It keeps what it holds. */
  'cloud.unlink': command({
    roles: ['pilot'],
    input: z.strictObject({}),
    outcome: z.object({}),
    refusals: { 'no-cloud': 409, 'not-the-hub': 409, 'not-a-pilot-station': 409 },
  }),
  /** Metered mode, for a network paid by volume: audience and show go up, people wait. It holds at every later hub. */
  'cloud.meter': command({
    roles: ['pilot'],
    input: z.strictObject({ on: z.boolean() }),
    outcome: z.object({}),
    refusals: { 'no-cloud': 409, 'not-a-pilot-station': 409 },
  }),
} as const

export const cloudViews = {
  /** The event's cloud, as the asked station knows it. */
  cloud: valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({
      /** `none`: no cloud was requested. `linking`: requested, and never linked yet. */
      state: z.enum(['none', 'linking', 'linked', 'away']),
      /** The cloud's station id; null before it has been linked. */
      stationId: id.nullable(),
      url: z.string().nullable(),
      trouble: z.enum(cloudTroubles).nullable(),
      /** When it was last heard. Null while it is linked, or if it never was. */
      since: instant.nullable(),
      /** Facts of the venue that the cloud has not acknowledged, and how many of them the metered mode holds back. */
      waiting: z.int(),
      heldBack: z.int(),
      metered: z.boolean(),
      /** The cloud's clock less the hub's: positive if it is ahead. Null if this station does not know. */
      clockSkewMs: z.number().nullable(),
      /** This station is the hub: the cloud can be linked and unlinked here. */
      here: z.boolean(),
    }),
  }),
} as const
