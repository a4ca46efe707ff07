import { frequentFirstNames } from './lists/first-names.ts'
import { rareFirstNames } from './lists/rare-first-names.ts'

/** All first names that are known, folded. Two lists are asked: a third of both would be a megabyte. */
export const firstNames = { has: (word: string): boolean => frequentFirstNames.has(word) || rareFirstNames.has(word) }
