import { frequentFirstNames } from './lists/first-names.ts'
import { rareFirstNames } from './lists/rare-first-names.ts'

/** All first names that are known, folded. */
export const firstNames: ReadonlySet<string> = new Set([...frequentFirstNames, ...rareFirstNames])
