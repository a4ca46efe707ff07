import { z } from 'zod'
import { categories, statuses } from '../attendee.ts'
import { fields, maxSessionColumns } from './fields.ts'

const heading = z.string().min(1).max(200)
const cell = z.string().max(200)
const maxValues = 200

const formulaSchema = z.strictObject({
  pass: z.strictObject({
    days: z.array(z.int().min(1).max(31)).max(31).readonly(),
    evening: z.boolean(),
    remote: z.boolean(),
  }),
  category: z.enum(categories),
})
/** The meaning of a ticket's *formule*. */
export type Formula = z.output<typeof formulaSchema>

const few = (record: object) => Object.keys(record).length <= maxValues

/**
 * How to read a file, as guessed and as a person may correct it: headings per field (an empty list: no column), and the
 * meaning of *formule* and status cells. Cells are compared without accents, case and punctuation.
 */
export const mappingSchema = z.strictObject({
  columns: z.partialRecord(z.enum(fields), z.union([heading, z.array(heading).max(maxSessionColumns).readonly()])),
  values: z
    .strictObject({
      formula: z.record(cell, formulaSchema).refine(few).optional(),
      status: z.record(cell, z.enum(statuses)).refine(few).optional(),
    })
    .optional(),
})
export type Mapping = z.output<typeof mappingSchema>
