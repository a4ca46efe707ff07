import type { Mapping } from './mapping.ts'
import { tellsOfPast } from './personal-history.ts'

/** A cell that reveals a past is not repeated, not even to the person who wrote it into the mapping. */
export function withoutPast(values: Mapping['values']): Mapping['values'] {
  if (!values?.formula) return values
  const kept = Object.entries(values.formula).filter(([cell]) => !tellsOfPast(cell))
  return { ...values, formula: Object.fromEntries(kept) }
}
