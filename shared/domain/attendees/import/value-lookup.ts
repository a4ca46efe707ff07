import { foldText } from '../../../kernel/fold-text.ts'
import { accept, type Result } from '../../../kernel/result.ts'
import type { Status } from '../attendee.ts'
import { readStatus } from './answers.ts'
import { type FormulaRefusal, readFormula } from './formula.ts'
import type { Formula, Mapping } from './mapping.ts'
import { tellsOfPast } from './personal-history.ts'

/** The meaning of *formule* and status cells: by the mapping, or else by their words. */
export function valueLookup(values: Mapping['values'], dayCount: number) {
  const formulas = byWords(values?.formula)
  const statuses = byWords(values?.status)
  return {
    formula: remembered((cell: string): Result<Formula, FormulaRefusal> => {
      // A mapping never applies to a cell that reveals a past.
      const told = tellsOfPast(cell) ? undefined : formulas.get(foldText(cell))
      return told ? accept(told) : readFormula(cell, dayCount)
    }),
    /** Undefined if neither the mapping nor the words give one. */
    status: remembered((cell: string): Status | undefined => statuses.get(foldText(cell)) ?? readStatus(cell)),
  }
}

const byWords = <Value>(record: Readonly<Record<string, Value>> | undefined): ReadonlyMap<string, Value> =>
  new Map(Object.entries(record ?? {}).map(([cell, value]) => [foldText(cell), value]))

/** A file has few distinct values and many rows. A file with many values does without the cache. */
const maxRemembered = 500

function remembered<Value>(read: (cell: string) => Value): (cell: string) => Value {
  const known = new Map<string, Value>()
  return (cell) => {
    if (known.has(cell)) return known.get(cell) as Value
    const value = read(cell)
    if (known.size < maxRemembered) known.set(cell, value)
    return value
  }
}
