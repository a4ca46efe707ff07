import { communes, communesAndWords } from './lists/communes.ts'
import { towns, townsAndWords } from './lists/towns.ts'
import { phraseFinder } from './phrases.ts'

/** The number of words from a place on that are a listed town. */
export const townFinder = phraseFinder(new Set([...towns, ...communes]))

/** Whether a town's folded words, `+` between them, are also everyday words: a capital makes them a place. */
export const isTownAndWord = (phrase: string): boolean => townsAndWords.has(phrase) || communesAndWords.has(phrase)
