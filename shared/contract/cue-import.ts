import { z } from 'zod'
import { cueColours } from '../domain/show/cue.ts'
import { cueFields } from '../domain/show/cue-columns.ts'
import { imageRights } from '../domain/show/cue-speaker.ts'
import { id, instant } from './shapes.ts'

/** `detail`: in French, for whoever reads the answer without a page. */
const finding = z.object({ line: z.int(), reason: z.string(), detail: z.string() })
const field = z.enum(cueFields)

const speaker = z.object({
  name: z.string(),
  role: z.string(),
  image: z.enum(imageRights),
  firstNameOnly: z.boolean(),
})

/** What becomes of a row. `removed`: somebody has removed its cue here, and the file does not bring it back. */
export const cueRowStates = ['imported', 'updated', 'unchanged', 'removed', 'refused'] as const

/** A row as it was read, and what its cells became. */
const row = z.object({
  /** The number of the row in the file. */
  line: z.int(),
  state: z.enum(cueRowStates),
  /** As the file has them. */
  cells: z.partialRecord(field, z.string()),
  /** Of a cell, or of the whole row. In a refused row they are why. */
  notes: z.array(z.object({ field: field.nullable(), reason: z.string() })),
  read: z
    .object({
      room: z.string(),
      title: z.string(),
      plannedAt: instant.nullable(),
      lengthS: z.int(),
      isBreak: z.boolean(),
      scene: z.string().nullable(),
      speakers: z.array(speaker),
      lowerThird: speaker.nullable(),
      note: z.string(),
      colour: z.enum(cueColours).nullable(),
      /** 0 stops the timer that runs. */
      timerS: z.int().nullable(),
      /** Null: the file does not say. */
      autoFollow: z.boolean().nullable(),
      noteForHost: z.boolean().nullable(),
      code: z.string().nullable(),
    })
    .nullable(),
})
export type CueImportRow = z.output<typeof row>

/** What an import of a run of show has made, or would make. */
export const cueImportReport = z.object({
  imported: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.array(finding),
  warnings: z.array(finding),
  /** The row of the headings. Rows above it were passed over. */
  headingLine: z.int(),
  /** Null: a column that is not read. */
  columns: z.array(z.object({ heading: z.string(), field: field.nullable() })),
  rows: z.array(row),
  /** Cues of the file's rooms and days that no row names. They stay. */
  missing: z.array(z.object({ cueId: id, room: z.string(), title: z.string() })),
})
export type CueImportReport = z.output<typeof cueImportReport>
