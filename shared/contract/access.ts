import { z } from 'zod'
import { command, listView, valueView } from './define.ts'
import { checkpoint, id, instant, requiredText } from './shapes.ts'

/** Roles that a link or a token may carry. Phones of the audience have device tokens instead. */
export const grantableRoles = [
  'reception',
  'door',
  'moderator',
  'referent',
  'booth',
  'pilot',
  'screen',
  'kiosk',
] as const

/** A page whose hub is away asks a station here whether that station is the hub now. */
export const hubPath = '/api/v1/hub'

export const accessCommands = {
  /** A booth makes links for screens only. */
  'access.create': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({
      role: z.enum(grantableRoles),
      label: requiredText.max(80),
      /** The session of the door. Required for `door`; `entrance` is not allowed. */
      checkpoint: checkpoint.optional(),
      expiresInS: z
        .int()
        .min(60)
        .max(30 * 86_400)
        .optional(),
    }),
    outcome: z.object({ accessId: id, token: z.string(), url: z.url(), expiresAt: instant }),
    refusals: { 'checkpoint-needed': 400, 'unknown-checkpoint': 404, 'pilot-needed': 403 },
  }),
  'access.revoke': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({ accessId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-access': 404, 'pilot-needed': 403 },
  }),
} as const

export const accessViews = {
  accesses: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'accessId',
    row: z.object({
      accessId: id,
      role: z.enum(grantableRoles),
      label: z.string(),
      checkpoint: checkpoint.nullable(),
      createdAt: instant,
      expiresAt: instant,
      /** The one-time link has been opened. */
      used: z.boolean(),
      revoked: z.boolean(),
    }),
  }),
  /** The caller: what a window needs to choose its page. */
  me: valueView({
    roles: grantableRoles,
    params: z.strictObject({}),
    value: z.object({
      role: z.enum(grantableRoles),
      label: z.string(),
      checkpoint: checkpoint.nullable(),
      /** The access of this session: what a browser keeps for one is not sent with another. Null for a script. */
      accessId: id.nullable(),
    }),
  }),
  /** Where a page goes when its hub dies and another station takes over, and how it enters there (decision 16). */
  handover: valueView({
    roles: grantableRoles,
    params: z.strictObject({}),
    value: z.object({
      eventId: id,
      /** `https://host:port` of each station that might be the hub, pilots' stations first. */
      urls: z.array(z.string().max(200)),
      /** For the calling session. Null for a script on the station's own machine, which has no session. */
      pass: z
        .object({
          /** Exchanged once at another hub for this session's cookie, with a secret that the page makes up there. */
          code: z.string().max(200),
          /** 32 bytes, base64url. It seals what the page has not sent yet. */
          key: z.string().max(64),
        })
        .nullable(),
    }),
  }),
} as const
