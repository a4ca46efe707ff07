import { wordsOf } from '../../kernel/fold-text.ts'
import { welcomeEntries } from './welcome-entries.ts'

/** Before a noun, and no part of what somebody means. */
const articles = new Set([
  ...['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'au', 'aux'],
  ...['the', 'a', 'an', 'of'],
])

/** Their last letter is no plural, and without it they would be another word. */
const unchanging = new Set(['fois', 'mois', 'vers', 'cours', 'sens', 'pays'])

/**
 * What spellings of one word or two have in common: case, accents, ligatures, articles and plurals are gone. It is
 * nothing to read: the form that most people wrote is shown for it.
 */
export function foldWord(text: string): string {
  const words = wordsOf(text)
  // Letters one by one are a word all the same.
  if (words.length > 2 && words.every((word) => word.length === 1)) return singular(words.join(''))
  const meant = words.filter((word) => !articles.has(word))
  // A heart, or an article alone, is its own; beside a word, flags and hearts make another entry of it.
  const folded = (meant.length > 0 ? meant : words).map(singular).join(' ')
  const signs = text.replace(ordinary, '')
  return folded === '' ? text.trim() : signs === '' ? folded : `${folded} ${signs}`
}

const ordinary = /[\p{L}\p{M}\p{N}\p{P}\s]/gu

/** Of a folded word: *réseaux* and *réseau*, *sociaux* and *social*, *lieux* and *lieu*. */
function singular(word: string): string {
  if (word.length <= 3 || unchanging.has(word)) return word
  if (word.endsWith('eaux') || word.endsWith('yaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word
}

const welcome = new Set(welcomeEntries.map(foldWord))

/**
 * Whether a hall may read a folded entry before any person has: those of the list alone. Of all others none can be told
 * to be nobody's name, a home's ("Bon Pasteur") or an insult, in this spelling or in the next one.
 */
export const isWelcome = (folded: string): boolean => welcome.has(folded)
