import { z } from 'zod'
import { lostChoices, programmeChange } from '../../../../shared/contract/programme.ts'
import { fields } from '../../../../shared/domain/attendees/import/fields.ts'
import { type Mapping, mappingSchema } from '../../../../shared/domain/attendees/import/mapping.ts'

const issue = z.object({
  line: z.int(),
  reason: z.string(),
  detail: z.string(),
  /** The person whom a warning is about, once the file is imported. */
  attendeeId: z.string().optional(),
})

const sourceFile = z.object({
  format: z.string(),
  encoding: z.string().nullish(),
  separator: z.string().nullish(),
  headings: z.array(z.string()),
  mapping: mappingSchema,
  rows: z.int(),
  /** Columns of an earlier file: their known values stay. */
  lacks: z.array(z.enum(fields)).optional(),
  /** Columns that a person must tell about. */
  doubts: z
    .array(
      z.discriminatedUnion('field', [
        z.object({ field: z.literal('status'), headings: z.tuple([z.string()]) }),
        z.object({ field: z.enum(['lastName', 'firstName']), headings: z.array(z.string()) }),
      ]),
    )
    .optional(),
})

/** The station's answer to an import, tried or real. Lists may be shortened; counts never are. */
export const importReport = z.object({
  imported: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.array(issue),
  warnings: z.array(issue),
  refusedCount: z.int().optional(),
  warningCount: z.int().optional(),
  vanished: z.int().optional(),
  vanishedNow: z.int().optional(),
  /** Codes that people have chosen, of sessions that are not there. */
  lostChoices: lostChoices.optional(),
  cancelled: z.boolean().optional(),
  file: sourceFile.optional(),
  /** Of a programme: sessions that the file makes otherwise in these fields. Null: it adds them. */
  changes: z.array(programmeChange).optional(),
  /** Of a programme: sessions that no line names. They stay. */
  missing: z.array(z.object({ sessionId: z.string(), title: z.string(), registered: z.int() })).optional(),
})

export type ImportReport = z.output<typeof importReport>
export type ImportIssue = z.output<typeof issue>
export type ImportMapping = Mapping
export type SourceFile = z.output<typeof sourceFile>

export const refusedCount = (report: ImportReport): number => report.refusedCount ?? report.refused.length
export const warningCount = (report: ImportReport): number => report.warningCount ?? report.warnings.length
/** Number of records that the import writes. */
export const toWrite = (report: ImportReport): number => report.imported + report.updated
