import { type Field, fields } from '../../../../shared/domain/attendees/import/fields.ts'
import type { Mapping } from '../../../../shared/domain/attendees/import/mapping.ts'

/** The field of a heading. `null` if the column is ignored. */
export type ReadAs = Field | null

type Columns = Mapping['columns']

const headingsOf = (columns: Columns, field: Field): readonly string[] => [columns[field] ?? []].flat()

export const fieldOfHeading = (columns: Columns, heading: string): ReadAs =>
  fields.find((field) => headingsOf(columns, field).includes(heading)) ?? null

/**
 * Reads `heading` as `field` from now on. Sessions may have several headings. Any other field gives up its earlier
 * heading, which is then ignored. Every field is named, with an empty list if it has no column, because the station
 * guesses unnamed ones again.
 */
export const readAs = (mapping: Mapping, heading: string, field: ReadAs): Mapping => {
  const columns = fields.map((name) => {
    const others = headingsOf(mapping.columns, name).filter((other) => other !== heading)
    if (name !== field) return [name, others] as const
    return [name, name === 'sessions' ? [...others, heading] : [heading]] as const
  })
  return { ...mapping, columns: Object.fromEntries(columns) }
}

/** Headings that are read and not ignored. */
export const recognised = (columns: Columns, headings: readonly string[]): number =>
  headings.filter((heading) => fieldOfHeading(columns, heading) !== null).length
