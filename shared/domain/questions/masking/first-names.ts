import { frequentFirstNames } from './lists/first-names.ts'
import { rareFirstNames } from './lists/rare-first-names.ts'

/** All known first names, folded. Two lists are kept apart: a third with both would take a megabyte. */
export const firstNames = { has: (word: string): boolean => frequentFirstNames.has(word) || rareFirstNames.has(word) }
