import { z } from 'zod'
import { connectorFormats } from '../domain/attendees/connector.ts'
import { fields } from '../domain/attendees/import/fields.ts'
import { mappingSchema } from '../domain/attendees/import/mapping.ts'
import { command, valueView } from './define.ts'
import { id, instant } from './shapes.ts'

/** `https://…`, or http on this machine alone: names travel there, and a token. No name or password in it. */
const address = z
  .url()
  .max(1000)
  .regex(/^(https:\/\/[^/?#@\\\s]+|http:\/\/(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d{1,5})?)([/?#]\S*)?$/i)

/** Fields within fields: `data.attendees`. */
const path = z
  .string()
  .max(200)
  .regex(/^[^.\s]+(\.[^.\s]+)*$/)
const parameter = z.string().regex(/^[A-Za-z0-9_.[\]-]{1,60}$/)
/** As an HTTP header may carry it. */
const token = z.string().regex(/^[\x21-\x7e]{1,4000}$/)

/** Why the list could not be read or was not taken; each has its sentence on the screen. */
export const connectorTroubles = [
  /** No network, or no machine of that name. */
  'no-such-host',
  /** Nobody answers there. */
  'unreachable',
  'timed-out',
  'certificate-expired',
  /** Another machine's, or nobody's: a portal, a DNS that lies, a clock that is wrong. */
  'bad-certificate',
  /** A web page where data was expected: a portal that asks for a login. */
  'web-page',
  /** Sent on to another machine: `name`. It is not asked. */
  'other-host',
  'too-many-redirects',
  /** 401 or 403. */
  'unauthorised',
  'not-found',
  /** 429; not before `retryAt`. */
  'too-many-requests',
  /** Any other status. */
  'platform-error',
  'too-large',
  'too-many-pages',
  /** A page leads back to one that was read. */
  'page-loop',
  /** JSON that breaks off or is none: `line`. */
  'not-json',
  /** No list where it was looked for: `name`. */
  'no-list',
  /** An item of the list that is no group of fields: `item`. */
  'not-a-record',
  /** What should be the next page's address is none: `name`. */
  'bad-next',
  /** The headings of a page are not those of the first. */
  'headings-differ',
  /** The columns for code and names were not found, or one that the mapping names: `detail`. */
  'columns',
  /** `detail` */
  'bad-file',
  /** Nobody is in it, and there were people before. */
  'empty-list',
  /** `count` people would be missing at once: somebody has to say that this is so. */
  'many-missing',
  /** Somebody imports a file. */
  'import-running',
  /** Somebody stopped the import. */
  'cancelled',
  /** No key that this station holds opens the token. */
  'token-unreadable',
  'broken',
] as const

const connectorTrouble = z.object({
  kind: z.enum(connectorTroubles),
  /** From 1. */
  page: z.int().nullable(),
  line: z.int().nullable(),
  item: z.int().nullable(),
  /** A field, a path or a machine, as it was written in the settings or told by the platform. */
  name: z.string().nullable(),
  status: z.int().nullable(),
  count: z.int().nullable(),
  /** A sentence in French of what reads files. */
  detail: z.string().nullable(),
})
export type ConnectorTrouble = z.output<typeof connectorTrouble>

const finding = z.object({ line: z.int(), reason: z.string(), detail: z.string() })

export const connectorCommands = {
  /** Changes what is given; the first time at least `address` and `format`. This station reads from then on. */
  'connector.configure': command({
    roles: ['pilot'],
    input: z.strictObject({
      address: address.optional(),
      format: z.enum(connectorFormats).optional(),
      /** Sent as `Authorization: Bearer`, to the address's machine alone; null: none. Never told again. */
      token: token.nullable().optional(),
      mapping: mappingSchema.nullable().optional(),
      listPath: path.nullable().optional(),
      nextPath: path.nullable().optional(),
      pageParameter: parameter.nullable().optional(),
      everyMinutes: z.int().min(5).max(1440).optional(),
      on: z.boolean().optional(),
    }),
    outcome: z.object({}),
    refusals: { 'not-configured': 409, 'token-again': 409, 'pilot-station-needed': 409 },
  }),
  /** Reads all of it now. `acceptMissing`: also where many people are not in it any more. */
  'connector.pullNow': command({
    owner: 'connector',
    roles: ['pilot'],
    input: z.strictObject({ acceptMissing: z.boolean().optional() }),
    /** False: one is under way, or nothing is configured. */
    outcome: z.object({ started: z.boolean() }),
    refusals: {},
  }),
} as const

export const connectorViews = {
  connector: valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({
      settings: z
        .object({
          address: z.string(),
          format: z.enum(connectorFormats),
          hasToken: z.boolean(),
          mapping: mappingSchema.nullable(),
          listPath: z.string().nullable(),
          nextPath: z.string().nullable(),
          pageParameter: z.string().nullable(),
          everyMinutes: z.int(),
          on: z.boolean(),
        })
        .nullable(),
      /** A pilot's station that was put out can open the token: the platform is to be asked for another one. */
      needsNewToken: z.boolean(),
      /** Who reads; what follows is known there alone. */
      station: z.object({ stationId: id, name: z.string(), here: z.boolean() }).nullable(),
      state: z.enum(['off', 'waiting', 'reading', 'importing']),
      /** Of the reading under way. */
      pages: z.int(),
      /** When it was last tried, and what came of it. */
      lastAt: instant.nullable(),
      last: z.enum(['imported', 'unchanged', 'failed']).nullable(),
      /** When the list was last known to be as it is here. */
      upToDateAt: instant.nullable(),
      trouble: connectorTrouble.nullable(),
      nextAt: instant.nullable(),
    }),
  }),
  /** Of the last import by this run of the station. `line` 1 are the headings: the first person of the list is 2. */
  'connector.report': valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z
      .object({
        at: instant,
        imported: z.int(),
        updated: z.int(),
        unchanged: z.int(),
        /** The first 500 of `refusedCount`; `warnings` likewise. */
        refused: z.array(finding),
        warnings: z.array(finding),
        refusedCount: z.int(),
        warningCount: z.int(),
        vanished: z.int(),
        /** As the list was understood. */
        file: z.object({
          format: z.enum(connectorFormats),
          headings: z.array(z.string()),
          mapping: mappingSchema,
          rows: z.int(),
          lacks: z.array(z.enum(fields)),
        }),
      })
      .nullable(),
  }),
} as const
