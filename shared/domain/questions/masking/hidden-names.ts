import { firstNames } from './first-names.ts'
import { functionWords } from './lists/function-words.ts'
import { lastNames } from './lists/last-names.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import { determiners, rathersNames, verbsAfterName } from './name-cues.ts'
import { afterHyphen, afterSpace, type Reading } from './reading.ts'
import { isCommonWord, looksCommon } from './vocabulary.ts'
import type { Word } from './words.ts'

/**
 * Names without a distinguishing capital, as a phone's keyboard writes them, all small or all capitals: "marie dupont",
 * "JE CONNAIS MARIE", "rose est partie". Many are words too, so the neighbouring words decide.
 */
export function isHiddenName(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || word.isNumber || word.raw.length < 3 || functionWords.has(word.folded)) return false
  if (reading.words.length === 1) return rathersNames.has(word.folded)
  return isWithSurname(reading, at) || isSurname(reading, at) || isMet(reading, at) || isDoing(reading, at)
}

/** "marie dupont", "MARIE KERVELLA": a possible first name, followed by a surname that is no word. */
function isWithSurname(reading: Reading, at: number): boolean {
  const { words, known, taken } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || !afterSpace(next) || known[at + 1] || taken[at + 1] || next.raw.length < 3) return false
  if (!namesAndWords.has(word.folded) && !firstNames.has(word.folded)) return false
  if (isPlainSurname(next.folded)) return true
  if (known[at] || next.raw.length < 4 || looksCommon(next.folded)) return false
  return (word.acronym && next.acronym) || (rathersNames.has(word.folded) && !isAfterNoun(reading, at))
}

/** "dupont", "Dupont marie": a surname of the list that is nothing else. */
function isSurname({ words, known }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || word.acronym || known[at] || !isPlainSurname(word.folded)) return false
  // "le larsen"
  if (!word.capital && /^(?:le|la|un|une|du)$/.test(words[at - 1]?.folded ?? '')) return false
  if (afterSpace(next) && isFirstName(next?.folded ?? '')) return true
  return !word.capital && !surnamesAndWords.has(word.folded)
}

/** "je connais marie", "chez pierre": after these words a person has no article. */
function isMet({ words }: Reading, at: number): boolean {
  const [word, before, far] = [words[at], words[at - 1], words[at - 2]]
  if (!word || !before || !afterSpace(word) || word.capital || word.acronym || !isFirstName(word.folded)) return false
  if (knowing.has(before.folded)) return !isCommonWord(word.folded) || rathersNames.has(word.folded)
  return rathersNames.has(word.folded) && beside.has(before.folded) && !determiners.has(far?.folded ?? '')
}

/** "rose est partie", "et marie a peur": a noun would have an article. */
function isDoing({ words }: Reading, at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
  if (!word || !next || word.capital || word.acronym || !rathersNames.has(word.folded)) return false
  const isVerb =
    afterSpace(next) && verbsAfterName.has(next.folded) && !/^(?:me|nous|lui|y|ma|ne|n|se|s|m)$/.test(next.folded)
  const isAsked = afterHyphen(next) && /^(?:t|il|elle)$/.test(next.folded)
  return (isVerb || isAsked) && (word.startsSentence || opening.has(before?.folded ?? ''))
}

const isFirstName = (folded: string): boolean => firstNames.has(folded) || namesAndWords.has(folded)
const isPlainSurname = (folded: string): boolean => lastNames.has(folded) && !isCommonWord(folded)

const hasArticle = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.folded ?? ''
  return !words[at]?.startsSentence && afterSpace(words[at]) && (determiners.has(before) || articles.has(before))
}

/** "une réponse claire", "la marine": it describes how or what something is. */
const isAfterNoun = ({ words }: Reading, at: number): boolean =>
  !words[at]?.startsSentence && (hasArticle(words, at) || !functionWords.has(words[at - 1]?.folded ?? ''))

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const articles = set('des du au aux de d en')
const knowing = set(
  'connais connait connaissez connaissons connaissent connaissais connaissait connu chez rencontre rencontrer rencontrais accuse accuser denonce denoncer',
)
const beside = set('avec pour a de et que sur contre vers par comme ou sans')
const opening = set('et que mais quand si car donc ou depuis lorsque parce puisque')

/** Surnames that, without a capital, are a trade, a thing or a town. */
const surnamesAndWords = set(
  'baron barre barry berger billard boucher bourdon bourgeois brun carre chauvin colin collet collin costa david dia fleury fontaine francois gaillard germain gros guillaume hardy jean joly legrand lemoine leroy leveque marchal marchand marechal martel masson millet moulin paris picard poulain prevost renard rey robin roche roux roy ramos sall sanchez sarr schneider seck silva simon sow sylla',
)
