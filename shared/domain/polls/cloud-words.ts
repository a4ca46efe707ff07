import { wordsOf } from '../../kernel/fold-text.ts'
import { welcomeEntries } from './welcome-entries.ts'

/** Words before a noun that are not part of the meaning. */
const articles = new Set([
  ...['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'au', 'aux'],
  ...['the', 'a', 'an', 'of'],
])

/** Their last letter marks no plural. Without it they would be other words. */
const unchanging = new Set(['fois', 'mois', 'vers', 'cours', 'sens', 'pays'])

/**
 * The common form of spellings of one word or two: without case, accents, ligatures, articles and plurals. It is not
 * for display: the most frequent spelling is shown.
 */
export function foldWord(text: string): string {
  const words = wordsOf(text)
  // Letters one by one form a word.
  if (words.length > 2 && words.every((word) => word.length === 1)) return singular(words.join(''))
  const meant = words.filter((word) => !articles.has(word))
  // A heart, or an article alone, is an entry. Beside a word, flags and hearts make another entry of it.
  const folded = (meant.length > 0 ? meant : words).map(singular).join(' ')
  const signs = text.replace(ordinary, '')
  return folded === '' ? text.trim() : signs === '' ? folded : `${folded} ${signs}`
}

const ordinary = /[\p{L}\p{M}\p{N}\p{P}\s]/gu

/** For a folded word: *réseaux* and *réseau*, *sociaux* and *social*, *lieux* and *lieu*. */
function singular(word: string): string {
  if (word.length <= 3 || unchanging.has(word)) return word
  if (word.endsWith('eaux') || word.endsWith('yaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word
}

const welcome = new Set(welcomeEntries.map(foldWord))

/**
 * Whether a hall may read a folded entry before a person has: only those of the list. Any other may be a name, a home
 * ("Bon Pasteur") or an insult, in this spelling or the next.
 */
export const isWelcome = (folded: string): boolean => welcome.has(folded)
