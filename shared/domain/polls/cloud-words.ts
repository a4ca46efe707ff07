import { wordsOf } from '../../kernel/fold-text.ts'

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
  // A heart, or an article alone, is its own.
  return (meant.length > 0 ? meant : words).map(singular).join(' ') || text.trim()
}

/** Of a folded word: *réseaux* and *réseau*, *sociaux* and *social*, *lieux* and *lieu*. */
function singular(word: string): string {
  if (word.length <= 3 || unchanging.has(word)) return word
  if (word.endsWith('eaux') || word.endsWith('yaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word
}

/**
 * Words that no projector shows before a moderator has let them through: insults, and what only a prank writes into a
 * cloud. The list is short on purpose, as a moderator can withhold any other word at once.
 */
const held = new Set(
  [
    ...['con', 'conne', 'connard', 'connasse', 'couille', 'couillon', 'cul', 'enculé', 'enculer', 'encule', 'foutre'],
    ...['merde', 'merdique', 'nique', 'niquer', 'ntm', 'fdp', 'tg', 'pute', 'putain', 'salope', 'salaud', 'salopard'],
    ...['bite', 'chatte', 'bordel', 'pédé', 'pd', 'tapette', 'gouine', 'tarlouze', 'bougnoule', 'bicot', 'négro'],
    ...['nègre', 'youpin', 'chinetoque', 'crève', 'abruti', 'débile', 'mongol', 'gogol', 'trisomique', 'bâtard'],
    ...['pouffiasse', 'grognasse', 'trainée', 'cassos', 'hitler', 'nazi', 'pédophile', 'pédo', 'violeur'],
    ...['fuck', 'fucking', 'shit', 'bitch', 'asshole', 'cunt', 'dick', 'nigger', 'nigga', 'faggot', 'whore', 'slut'],
  ].map(foldWord),
)

/** As many digits are somebody's telephone. */
const isTelephone = (word: string): boolean => /^\d{6,}$/.test(word)

export function isHeldWord(folded: string): boolean {
  const together = folded.replaceAll(' ', '')
  return [...folded.split(' '), together].some((word) => held.has(word) || isTelephone(word))
}
