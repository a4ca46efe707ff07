import { essentialFields } from '../../../shared/domain/attendees/import/fields.ts'
import type { Mapping } from '../../../shared/domain/attendees/import/mapping.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'

/**
 * The mapping of a list whose columns are those that somebody has: in JSON a field may be absent because it is empty for
 * everybody, which is no fault. Left aside, what is known of it stays. A code or a name that is not there is a fault.
 */
export function presentColumns(mapping: Mapping, headings: readonly string[]): Mapping {
  const known = new Set(headings.map(foldText))
  const columns = Object.entries(mapping.columns).map(([field, named]) => {
    const present = [named].flat().filter((heading) => known.has(foldText(heading)))
    return [field, essentialFields.some((one) => one === field) ? named : present] as const
  })
  return { ...mapping, columns: Object.fromEntries(columns) }
}
