import { z } from 'zod'
import { hubPath } from '../../../shared/contract/access.ts'
import { cueImportReport } from '../../../shared/contract/cue-import.ts'
import { roles } from '../../../shared/contract/define.ts'
import { lostChoices, programmeChange } from '../../../shared/contract/programme.ts'
import { id } from '../../../shared/contract/shapes.ts'
import { fields } from '../../../shared/domain/attendees/import/fields.ts'
import { mappingSchema } from '../../../shared/domain/attendees/import/mapping.ts'
import { languages } from '../../../shared/kernel/language.ts'
import { sceneName } from '../show/obs/scene-pictures.ts'
import { thumbnailKinds } from '../show/obs/thumbnails.ts'
import { tableFormats } from '../table-file.ts'
import { afterEventDocuments } from './after-event-documents.ts'
import type { RouteDocument } from './route-document.ts'

/** Query of a file with the audience's questions or polls. */
const audienceExportQuery = {
  format: { description: 'CSV when absent.', schema: z.enum(['csv', 'xlsx', 'json']) },
  session: { description: 'A session; all when absent.', schema: z.string() },
  lang: { description: 'Of the CSV; French when absent.', schema: z.enum(languages) },
} as const

const pilot = ['pilot'] as const
const finding = z.object({ line: z.int(), reason: z.string(), detail: z.string() })
const findings = z.array(finding)
/** `attendeeId`: the person of the line, after a real import of registrations. */
const warnings = z.array(finding.extend({ attendeeId: z.string().optional() }))
const counts = { imported: z.int(), updated: z.int(), unchanged: z.int(), refused: findings, warnings }
const dryRun = { description: '1: reads and counts, and writes nothing.', schema: z.enum(['0', '1', 'false', 'true']) }

export const routeDocuments: readonly RouteDocument[] = [
  ...afterEventDocuments,
  {
    method: 'get',
    path: '/healthz',
    operationId: 'healthz',
    problems: [],
    description: 'Whether the station works. Nothing personal; no token.',
    gives: z.object({
      status: z.literal('ok'),
      version: z.string(),
      name: z.string(),
      uptimeS: z.int(),
      eventId: z.string(),
    }),
  },
  {
    method: 'get',
    path: hubPath,
    operationId: 'hub',
    problems: [],
    description: 'Whether the pages of the network are here now. No token; pages of other stations may read it.',
    gives: z.object({ eventId: z.string(), hub: z.boolean(), epoch: z.int() }),
  },
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    operationId: 'openapi',
    problems: [],
    gives: 'any-json',
    description: 'This document. No token.',
  },
  {
    method: 'post',
    path: '/api/v1/session',
    operationId: 'session',
    problems: [400, 401, 415],
    description:
      'Exchanges the code of a one-time link, or of a page that comes from another hub, for a session’s cookie. No token.',
    takes: z.object({ code: z.string().max(200) }),
    gives: z.object({ role: z.enum(roles), label: z.string(), checkpoint: z.string().nullable() }),
  },
  {
    method: 'post',
    path: '/api/v1/import/attendees',
    operationId: 'import.attendees',
    roles: pilot,
    description:
      'Registrations: the file itself as the body, CSV of any usual encoding and separator, or XLSX. Lists hold the first 5 000 of what is counted.',
    query: {
      dryRun,
      mapping: { description: 'How the file is to be read, where the guess is wrong: JSON.', schema: mappingSchema },
    },
    takes: 'file',
    gives: z.object({
      ...counts,
      refusedCount: z.int(),
      warningCount: z.int(),
      vanished: z.int(),
      /** How many of `vanished` were in the last file. */
      vanishedNow: z.int(),
      lostChoices,
      cancelled: z.boolean(),
      file: z.object({
        format: z.enum(['csv', 'xlsx']),
        encoding: z.string().optional(),
        separator: z.string().optional(),
        headings: z.array(z.string()),
        mapping: mappingSchema,
        rowCount: z.int(),
        rows: z.int(),
        lacks: z.array(z.enum(fields)),
        doubts: z.array(
          z.object({ field: z.enum(['lastName', 'firstName', 'status']), headings: z.array(z.string()) }),
        ),
      }),
    }),
    problems: [409, 413],
  },
  {
    method: 'post',
    path: '/api/v1/import/programme',
    operationId: 'import.programme',
    roles: pilot,
    description:
      'Rooms and sessions: the file itself as the body, CSV or XLSX. Sessions that no line names stay in the programme.',
    query: { dryRun },
    takes: 'file',
    gives: z.object({
      ...counts,
      /** `fields`: what becomes otherwise. Null: the session is new. */
      changes: z.array(programmeChange),
      missing: z.array(z.object({ sessionId: z.string(), title: z.string(), registered: z.int() })),
      lostChoices,
    }),
    problems: [413],
  },
  {
    method: 'post',
    path: '/api/v1/import/cues',
    operationId: 'import.cues',
    roles: ['booth', 'pilot'],
    description: 'A run of show: the file itself as the body, CSV or XLSX. Rooms must be there.',
    query: { dryRun },
    takes: 'file',
    gives: cueImportReport,
    problems: [413],
  },
  {
    method: 'get',
    path: '/api/v1/import/cues/template',
    operationId: 'import.cues.template',
    roles: ['booth', 'pilot'],
    description: 'A run of show’s file to fill in, which comes in as it is.',
    query: {
      format: { description: 'CSV when absent.', schema: z.enum(tableFormats) },
      lang: { description: 'Of headings and examples; French when absent.', schema: z.enum(languages) },
    },
    gives: 'text/csv',
    problems: [],
  },
  {
    method: 'post',
    path: '/api/v1/cloud/open',
    operationId: 'cloud.open',
    roles: pilot,
    description:
      'What the cloud keeps sealed, in clear: its export or the text of a dump as the body. The last line counts what was opened. The journal says that it was taken.',
    takes: 'file',
    gives: 'application/x-ndjson',
    problems: [413],
  },
  {
    method: 'get',
    path: '/api/v1/export/attendees',
    operationId: 'export.attendees',
    roles: pilot,
    description: 'Everybody, as a CSV that imports again. The journal says that it was taken.',
    query: { lang: { description: 'Of headings and values; French when absent.', schema: z.enum(languages) } },
    gives: 'text/csv',
    problems: [],
  },
  {
    method: 'get',
    path: '/api/v1/export/remote-links',
    operationId: 'export.remote-links',
    roles: pilot,
    description: 'Personal links of who follows from afar, as a CSV to be mailed. The journal says that it was taken.',
    query: { move: { description: 'Of one move alone: see the view `remoteMoves`.', schema: z.string() } },
    gives: 'text/csv',
    problems: [],
  },
  {
    method: 'get',
    path: '/api/v1/export/chapters',
    operationId: 'export.chapters',
    roles: ['pilot', 'booth'],
    description:
      'Chapters of a recording, or of the one that was made of a session, counted from the start of its file: WebVTT, or CSV with `format=csv`.',
    query: {
      recording: { description: 'A recording of the view `recordings`.', schema: z.string() },
      session: { description: 'Or a session.', schema: z.string() },
      format: { description: 'WebVTT when absent.', schema: z.enum(['vtt', 'csv']) },
      lang: { description: 'French when absent.', schema: z.enum(languages) },
    },
    gives: 'text/vtt',
    problems: [404],
  },
  {
    method: 'get',
    path: '/api/v1/export/day',
    operationId: 'export.day',
    roles: ['pilot', 'booth'],
    description: 'A day as it was planned and as it came, as CSV.',
    query: {
      day: { description: 'An event day’s number; today when absent.', schema: z.int() },
      lang: { description: 'French when absent.', schema: z.enum(languages) },
    },
    gives: 'text/csv',
    problems: [],
  },
  {
    method: 'get',
    path: '/api/v1/export/questions',
    operationId: 'export.questions',
    roles: pilot,
    description:
      'Every question but those that are with the referent: of no phone, and as it reads now. CSV, XLSX with `format=xlsx`, or JSON with `format=json`.',
    query: audienceExportQuery,
    gives: 'text/csv',
    problems: [],
  },
  {
    method: 'get',
    path: '/api/v1/export/polls',
    operationId: 'export.polls',
    roles: pilot,
    description:
      'What each poll that was opened came to: counts alone, and of what people wrote what anybody may read. CSV, XLSX with `format=xlsx`, or JSON with `format=json`.',
    query: audienceExportQuery,
    gives: 'text/csv',
    problems: [],
  },
  {
    method: 'get',
    path: '/api/v1/verify',
    operationId: 'verify',
    roles: pilot,
    description: 'Checks the log’s chains and that every projection equals a replay; names the first fault.',
    gives: z.object({
      events: z.int(),
      streams: z.int(),
      fault: z.object({ where: z.string(), what: z.string() }).nullable(),
    }),
    problems: [],
  },
  ...thumbnailKinds.map(
    (kind): RouteDocument => ({
      method: 'get',
      path: `/api/v1/rooms/{roomId}/${kind}.jpg`,
      operationId: `rooms.${kind}`,
      roles: ['booth', 'pilot'],
      description: `A small picture of the room’s ${kind}, at most a second old while its OBS answers; the last one after that.`,
      pathParams: { roomId: id },
      gives: 'image/jpeg',
      problems: [404],
    }),
  ),
  {
    method: 'get',
    path: '/api/v1/rooms/{roomId}/scene.jpg',
    operationId: 'rooms.scene',
    roles: ['booth', 'pilot'],
    description: 'A small picture of one of the room’s scenes, by its name; the last one while its OBS is busy.',
    pathParams: { roomId: id },
    query: { scene: { description: 'The name that OBS gives it.', schema: sceneName } },
    gives: 'image/jpeg',
    problems: [404],
  },
]
