import { firstNames } from './first-names.ts'
import { functionWords } from './lists/function-words.ts'
import { lastNames } from './lists/last-names.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import { rathersNames } from './name-cues.ts'
import { afterApostrophe, afterHyphen, afterSpace, goesOn, type Reading } from './reading.ts'
import { looksCommon } from './vocabulary.ts'

const inNames = new Set(
  'de d du des da dos das do del della di van von der den ben bin ibn el al le la ould abd ait y e san'.split(' '),
)
/** Words that a hyphen joins to a name without being part of it ("Léa-t-elle", "Kévin-là"). */
const tails = new Set('t il elle on ce la je ci ils elles y en vous nous'.split(' '))

/** The end of the name that begins at `at`: first names, particles, surnames and initials that continue it. */
export function nameExtent(reading: Reading, at: number): number {
  const { words, taken } = reading
  let end = at + 1
  const head = words[at]?.folded ?? ''
  let isFirst = firstNames.has(head) || namesAndWords.has(head)
  // "Dupont marie", the order of lists.
  const second = words[end]
  if (lastNames.has(head) && afterSpace(second) && !taken[end] && isSomeFirstName(second?.folded ?? '')) end++
  while (words[end] && !taken[end]) {
    const next = words[end]
    if (!next) break
    const isJoined = afterHyphen(next)
      ? !tails.has(next.folded) && !next.isNumber
      : afterApostrophe(next) && (words[end - 1]?.raw.length ?? 0) > 1
    const afterInitial = /^\.\s?-?$/.test(next.gap) && words[end - 1]?.raw.length === 1
    if (isJoined) end++
    else if ((afterSpace(next) || afterInitial) && isCapitalOfName(reading, end)) end++
    else if (afterSpace(next) && isFirst && isSmallInitial(reading, end)) end++
    else if (afterSpace(next) && inNames.has(next.folded) && overParticles(reading, end) > end)
      end = overParticles(reading, end)
    else if (afterSpace(next) && isFirst && isPlainSurname(reading, end)) {
      end++
      isFirst = firstNames.has(next.folded)
    } else break
  }
  return end
}

/** "jordan b." */
const isSmallInitial = ({ text, words }: Reading, at: number): boolean =>
  /^[a-z]$/.test(words[at]?.raw ?? '') && /^\.(?!\p{L})/u.test(text.slice(words[at]?.end))

const isSomeFirstName = (word: string): boolean =>
  rathersNames.has(word) || (firstNames.has(word) && !functionWords.has(word) && !looksCommon(word))

/** The beginning of the name to which a word belongs: "D'Almeida" has a letter before it. */
export function nameStart({ words, taken }: Reading, at: number): number {
  const before = words[at - 1]
  const isElided =
    before !== undefined &&
    !taken[at - 1] &&
    !before.startsSentence &&
    /^[DON]$/.test(before.raw) &&
    !before.shouted &&
    afterApostrophe(words[at])
  if (isElided) return at - 1
  // "Les Capucines" at the beginning of a sentence.
  const isArticle = /^L(?:e|a|es)$/.test(before?.raw ?? '') && before?.startsSentence && afterSpace(words[at])
  const word = words[at]?.folded ?? ''
  if (isArticle && !taken[at - 1] && !inNames.has(word) && !lastNames.has(word)) return at - 1
  // "Lys-Marie", of which the second half was recognised first.
  const isDouble = afterHyphen(words[at]) && before !== undefined && !taken[at - 1] && namesAndWords.has(before.folded)
  return isDouble ? at - 1 : at
}

function isCapitalOfName({ words, known }: Reading, at: number): boolean {
  const word = words[at]
  if (!word?.capital || (known[at] && !namesAndWords.has(word.folded))) return false
  const isInitial = word.raw.length === 1 && (words[at + 1] === undefined || !/^['’]/.test(words[at + 1]?.gap ?? ''))
  if (isInitial) return true
  // "Kevin DUPONT" is a name, "Kevin MNA" is none.
  return word.acronym
    ? word.raw.length > 4 ||
        words[at - 1]?.acronym === true ||
        lastNames.has(word.folded) ||
        firstNames.has(word.folded)
    : !functionWords.has(word.folded)
}

/** Skips "de la" or "Ben" if a name follows. */
function overParticles(reading: Reading, at: number): number {
  const { words, known, taken } = reading
  let end = at
  while (end < at + 3 && inNames.has(words[end]?.folded ?? '') && goesOn(words[end])) end++
  const head = words[end]
  if (!head || taken[end] || known[end] || !goesOn(head)) return at
  const isName = head.capital
    ? !head.acronym
    : lastNames.has(head.folded) || (!looksCommon(head.folded) && head.folded.length > 3)
  const isPlain =
    !head.capital && !['le', 'la', 'el', 'ben', 'de', 'da', 'van', 'ait', 'al'].includes(words[at]?.folded ?? '')
  return isName && !isPlain && !head.isNumber ? end + 1 : at
}

/** In lower case or in capitals: after a first name, a surname of the list or an unknown word. */
function isPlainSurname({ words, known }: Reading, at: number): boolean {
  const word = words[at]
  if (!word || word.capital || word.isNumber || known[at] || word.folded.length < 3) return false
  if (/[éè]e?s?$/u.test(word.raw.toLowerCase()) && looksCommon(word.folded)) return false
  if (looksCommon(word.folded)) return false
  return true
}
