import { communes, communesAndWords } from './lists/communes.ts'
import { towns, townsAndWords } from './lists/towns.ts'
import { phraseFinder } from './phrases.ts'

/** How many words from a place on are a listed town. */
export const townFinder = phraseFinder(new Set([...towns, ...communes]))

/** Whether a town's folded words, `+` between them, are also words of every day: a capital makes a place of them. */
export const isTownAndWord = (phrase: string): boolean => townsAndWords.has(phrase) || communesAndWords.has(phrase)
