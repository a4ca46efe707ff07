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
 * The common form of spellings of one word or two: without case, accents, ligatures, plurals and the article before them.
 * It is not for display: `spellingOf` says what is shown, which may be any of the spellings. So two spellings of what a
 * moderator has let through must read alike: "le pommier", and not "pommier, Le Dû".
 */
export function foldWord(text: string): string {
  const composed = text.normalize('NFC')
  const signs = composed.replace(ordinary, '')
  const listed = withoutArticles(wordsOf(composed))
  if (signs === '' && welcome.has(listed)) return listed
  // A heart, or an article alone, is an entry. Beside a word, flags and hearts make another entry of it.
  const folded = joined(wordsOf(composed.replace(leadingArticle, ''))) || joined(wordsOf(composed))
  return folded === '' ? text.trim() : signs === '' ? folded : `${folded} ${signs}`
}

/** As the list is compared: the entry is shown as it stands there, whatever was left out. */
const withoutArticles = (words: readonly string[]): string =>
  joined(isSpelledOut(words) ? words : words.filter((word) => !articles.has(word)))

const joined = (words: readonly string[]): string =>
  isSpelledOut(words) ? singular(words.join('')) : words.map(singular).join(' ')

/** Letters one by one form a word. */
const isSpelledOut = (words: readonly string[]): boolean => words.length > 2 && words.every((word) => word.length === 1)

/** With its accents it would be a name: *Dû*, *Lê*. */
const leadingArticle = new RegExp(`^\\s*(?:${[...articles].join('|')})(?=['’\\s])`, 'i')

/** Marks that no letter takes in could spell a name above a word, and the spacing modifiers behind it. */
const ordinary = /(?![\u02b0-\u02ff])[\p{L}\p{N}\s'’.,:;!?…«»"“”()‐‑–—-]/gu

/** For a folded word: *réseaux* and *réseau*, *sociaux* and *social*, *lieux* and *lieu*. */
function singular(word: string): string {
  if (word.length <= 3 || unchanging.has(word)) return word
  if (word.endsWith('eaux') || word.endsWith('yaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word
}

/** By their folded forms, the entries as the list spells them. */
const welcome = new Map(welcomeEntries.map((entry) => [withoutArticles(wordsOf(entry)), entry]))

/**
 * Whether a hall may read a folded entry before a person has: only those of the list. Any other may be a name, a home
 * ("Bon Pasteur") or an insult, in this spelling or the next.
 */
export const isWelcome = (folded: string): boolean => welcome.has(folded)

/**
 * As the list spells it, or in small letters without an article: a phone could spell a name beside a welcome word, and make
 * *Le Bras* of what a moderator has let through.
 */
export const spellingOf = (folded: string, text: string): string =>
  welcome.get(folded) ?? (text.replace(leadingArticle, '').trim().toLowerCase() || text)
