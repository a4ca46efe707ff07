import { z } from 'zod'
import { connectorFormats } from '../domain/attendees/connector.ts'
import { fields } from '../domain/attendees/import/fields.ts'
import { mappingSchema } from '../domain/attendees/import/mapping.ts'
import { command, valueView } from './define.ts'
import { lostChoices } from './programme.ts'
import { id, instant } from './shapes.ts'

/** `https://…`, or http on this machine only, because names and a token travel there. Without user name or password. */
const address = z
  .url()
  .max(1000)
  .regex(/^(https:\/\/[^/?#@\\\s]+|http:\/\/(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d{1,5})?)([/?#]\S*)?$/i)

/** A path of fields: `data.attendees`. */
const path = z
  .string()
  .max(200)
  .regex(/^[^.\s]+(\.[^.\s]+)*$/)
const parameter = z.string().regex(/^[A-Za-z0-9_.[\]-]{1,60}$/)
/** Characters that an HTTP header may carry. */
const token = z.string().regex(/^[\x21-\x7e]{1,4000}$/)

/** Why the list could not be read or was not applied. The screen has a sentence for each. */
export const connectorTroubles = [
  /** No network, or no machine with that name. */
  'no-such-host',
  /** The machine does not answer. */
  'unreachable',
  'timed-out',
  'certificate-expired',
  /** Another machine's certificate, or an invalid one: a portal, a false DNS answer, a wrong clock. */
  'bad-certificate',
  /** A web page instead of data: a portal that asks for a login. */
  'web-page',
  /** A redirect to another machine, `name`. It is not followed. */
  'other-host',
  'too-many-redirects',
  /** 401 or 403. */
  'unauthorised',
  'not-found',
  /** 429. Not retried before `retryAt`. */
  'too-many-requests',
  /** Any other status. */
  'platform-error',
  'too-large',
  'too-many-pages',
  /** A page leads back to a page that was read. */
  'page-loop',
  /** Truncated or invalid JSON, at `line`. */
  'not-json',
  /** No list at the expected place, `name`. */
  'no-list',
  /** `item` of the list is not an object. */
  'not-a-record',
  /** The next page's address in `name` is invalid. */
  'bad-next',
  /** The headings of a page differ from those of the first page. */
  'headings-differ',
  /** The columns for code and names, or one that the mapping names, were not found: `detail`. */
  'columns',
  /** The file import refused the list: `detail`. */
  'bad-file',
  /** The list is empty, and there were people before. */
  'empty-list',
  /** `count` people would be missing at once: a person must confirm this. */
  'many-missing',
  /** A person is importing a file. */
  'import-running',
  /** A person stopped the import. */
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
  /** A field, a path or a machine, as written in the settings or received from the platform. */
  name: z.string().nullable(),
  status: z.int().nullable(),
  count: z.int().nullable(),
  /** A sentence in French from the file reader. */
  detail: z.string().nullable(),
})
export type ConnectorTrouble = z.output<typeof connectorTrouble>

const finding = z.object({ line: z.int(), reason: z.string(), detail: z.string() })

export const connectorCommands = {
  /**
   * Changes the given settings; the first time at least `address` and `format`. From then on this station reads the
   * platform.
   */
  'connector.configure': command({
    roles: ['pilot'],
    input: z.strictObject({
      address: address.optional(),
      format: z.enum(connectorFormats).optional(),
      /** Sent as `Authorization: Bearer`, only to the address's machine. Null: no token. Never shown again. */
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
  /** Reads the whole list now. `acceptMissing`: also if many people are missing from it. */
  'connector.pullNow': command({
    owner: 'connector',
    roles: ['pilot'],
    input: z.strictObject({ acceptMissing: z.boolean().optional() }),
    /** False: a reading is under way, or nothing is configured. */
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
      /** A pilot's station that was put out can open the token: ask the platform for another one. */
      needsNewToken: z.boolean(),
      /** The station that reads. Only that station knows the fields below. */
      station: z.object({ stationId: id, name: z.string(), here: z.boolean() }).nullable(),
      state: z.enum(['off', 'waiting', 'reading', 'importing']),
      /** Progress of the reading under way. */
      pages: z.int(),
      /** When the last attempt was made, and its result. */
      lastAt: instant.nullable(),
      last: z.enum(['imported', 'unchanged', 'failed']).nullable(),
      /** When the list was last known to equal the data here. */
      upToDateAt: instant.nullable(),
      trouble: connectorTrouble.nullable(),
      nextAt: instant.nullable(),
    }),
  }),
  /** Report of the last import by this run of the station. `line` 1 is the headings; the first person is line 2. */
  'connector.report': valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z
      .object({
        at: instant,
        imported: z.int(),
        updated: z.int(),
        unchanged: z.int(),
        /** The first 500 of `refusedCount`. `warnings` has the same limit. */
        refused: z.array(finding),
        warnings: z.array(finding),
        refusedCount: z.int(),
        warningCount: z.int(),
        vanished: z.int(),
        /** What the list's people have chosen and the programme did not have. */
        lostChoices,
        /** How the list was interpreted. */
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
