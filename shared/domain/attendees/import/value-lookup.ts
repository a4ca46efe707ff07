import { foldText } from '../../../kernel/fold-text.ts'
import { accept, type Result } from '../../../kernel/result.ts'
import type { Status } from '../attendee.ts'
import { readStatus } from './answers.ts'
import { type FormulaRefusal, readFormula } from './formula.ts'
import type { Formula, Mapping } from './mapping.ts'
import { tellsOfPast } from './personal-history.ts'

/** What the cells of *formule* and status mean: as the mapping says, else as they read. */
export function valueLookup(values: Mapping['values'], dayCount: number) {
  const formulas = byWords(values?.formula)
  const statuses = byWords(values?.status)
  return {
    formula: remembered((cell: string): Result<Formula, FormulaRefusal> => {
      // What tells of a past is never a matter of mapping.
      const told = tellsOfPast(cell) ? undefined : formulas.get(foldText(cell))
      return told ? accept(told) : readFormula(cell, dayCount)
    }),
    /** Undefined where neither knows. */
    status: remembered((cell: string): Status | undefined => statuses.get(foldText(cell)) ?? readStatus(cell)),
  }
}

const byWords = <Value>(record: Readonly<Record<string, Value>> | undefined): ReadonlyMap<string, Value> =>
  new Map(Object.entries(record ?? {}).map(([cell, value]) => [foldText(cell), value]))

/** A file has few values and many rows; one with many values only goes without. */
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
