import { frequentFirstNames } from './lists/first-names.ts'
import { rareFirstNames } from './lists/rare-first-names.ts'
import { worldFirstNames } from './lists/world-first-names.ts'

/** All known first names, folded. The lists are kept apart: another with all of them would take a megabyte. */
export const firstNames = {
  has: (word: string): boolean => frequentFirstNames.has(word) || rareFirstNames.has(word) || worldFirstNames.has(word),
}
