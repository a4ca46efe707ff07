import { essentialFields } from '../../../shared/domain/attendees/import/fields.ts'
import type { Mapping } from '../../../shared/domain/attendees/import/mapping.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'

/**
 * Restricts a mapping to the columns that occur in the list: a JSON field may be absent because it is empty for
 * everybody. Known values of an absent field stay. An absent code or name is still an error.
 */
export function presentColumns(mapping: Mapping, headings: readonly string[]): Mapping {
  const known = new Set(headings.map(foldText))
  const columns = Object.entries(mapping.columns).map(([field, named]) => {
    const present = [named].flat().filter((heading) => known.has(foldText(heading)))
    return [field, essentialFields.some((one) => one === field) ? named : present] as const
  })
  return { ...mapping, columns: Object.fromEntries(columns) }
}
