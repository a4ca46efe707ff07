import { firstNames } from './first-names.ts'
import { isHiddenName } from './hidden-names.ts'
import { functionWords } from './lists/function-words.ts'
import { knownCapitals } from './lists/known-capitals.ts'
import { lastNames } from './lists/last-names.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import {
  determiners,
  judges,
  kin,
  longTitles,
  naming,
  numbered,
  roles,
  shortTitles,
  trades,
  verbsAfterName,
} from './name-cues.ts'
import { nameExtent, nameStart } from './name-extent.ts'
import { isBeforeVerb, isHinted, isLetter, isOddCapital, isRelated } from './name-hints.ts'
import { numberAt } from './numbers.ts'
import { afterHyphen, afterSpace, goesOn, maskWords, type Reading } from './reading.ts'
import { isCommonWord, looksCommon } from './vocabulary.ts'

/** Names of people, recognised by preceding words, lists, capitals and initials. */
export function findNames(reading: Reading): void {
  const { words, taken } = reading
  for (let at = 0; at < words.length; at++) {
    if (taken[at]) continue
    const found = titled(reading, at) ?? (isName(reading, at) ? { from: at, head: at } : undefined)
    if (found === undefined || taken[found.from]) continue
    const end = nameExtent(reading, found.head)
    maskWords(reading, nameStart(reading, found.from), end, isJudge(reading, at, end) ? 'judge' : 'name')
    at = end - 1
  }
}

const titleParticles = new Set('de d du des da le la el ben van von ould al di dos n m l les'.split(' '))

/** The beginning of the name that a title at `at` announces, and its first word after particles. */
function titled(reading: Reading, at: number): { readonly from: number; readonly head: number } | undefined {
  const { words, known } = reading
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return undefined
  // "le petit M. change": an initial, and no title.
  if (word.folded === 'm' && kin.has(words[at - 1]?.folded ?? '') && !next.capital) return undefined
  const strength = titleStrength(word.raw, word.folded, next.gap, next.capital || next.shouted, next.folded)
  if (!strength) return undefined
  let from = at + 1
  if (strength === 'long' && next.folded === 'des' && words[at + 2]?.folded === 'enfants') from = at + 3
  if (!/^[\s.:]{1,3}$/.test(words[from]?.gap ?? '')) return undefined
  let head = from
  while (head < from + 2 && titleParticles.has(words[head]?.folded ?? '') && goesOn(words[head + 1])) head++
  const named = words[head]
  if (!named || named.isNumber || reading.taken[head]) return undefined
  // The name of a law may also be a judge's: "la juge Castel".
  if (known[head] && !(named.capital && !knownCapitals.has(named.folded))) return undefined
  if (roles.has(named.folded) || shortTitles.has(named.folded) || longTitles.has(named.folded)) return undefined
  if (
    functionWords.has(named.folded) &&
    !(named.capital && named.raw.length === 1) &&
    !(strength === 'short' && named.capital)
  )
    return undefined
  if (named.acronym && named.raw.length < 5 && strength === 'long' && !lastNames.has(named.folded)) return undefined
  const isSure = named.capital ? strength === 'short' || !(head > from && isCommonWord(named.folded)) : false
  if (isSure || named.raw.length === 1)
    return named.raw.length === 1 && !/^\p{Lu}/u.test(named.raw) ? undefined : { from, head }
  if (strength === 'short')
    return head > from && isCommonWord(named.folded) && !lastNames.has(named.folded) ? undefined : { from, head }
  return looksCommon(named.folded) && !(lastNames.has(named.folded) && !isCommonWord(named.folded))
    ? undefined
    : { from, head }
}

function titleStrength(
  raw: string,
  folded: string,
  gapAfter: string,
  capitalAfter: boolean,
  next: string,
): 'short' | 'long' | undefined {
  if (shortTitles.has(folded)) return 'short'
  if (longTitles.has(folded)) return 'long'
  if (folded === 'm' && raw === 'm' && /^\s+$/.test(gapAfter) && lastNames.has(next)) return 'short'
  if (folded === 'm' && (/^\.\s*$/.test(gapAfter) || (raw === 'M' && capitalAfter && /^\s+$/.test(gapAfter))))
    return raw === 'M' || capitalAfter || gapAfter.startsWith('.') ? 'short' : undefined
  if (/^(?:Me|Dr|Pr|DR|PR)$/.test(raw) || folded === 'dr') return capitalAfter || folded === 'dr' ? 'short' : undefined
  return undefined
}

function isName(reading: Reading, at: number): boolean {
  const { words, known } = reading
  const word = words[at]
  if (!word || word.isNumber) return false
  if (word.raw.length === 1) return isInitial(reading, at) || isLetter(reading, at)
  if (shortTitles.has(word.folded) || longTitles.has(word.folded)) return false
  if (known[at] && !(namesAndWords.has(word.folded) && isAnnounced(reading, at)))
    return (
      (firstNames.has(word.folded) && isAnnounced(reading, at)) ||
      (namesAndWords.has(word.folded) && word.capital && word.startsSentence && isBeforeVerb(reading, at))
    )
  if (isParticleOfName(reading, at)) return true
  if (isHinted(reading, at) || isHiddenName(reading, at)) return true
  if (functionWords.has(word.folded) && !namesAndWords.has(word.folded)) return false
  if (isAnnounced(reading, at)) return true
  const isWord = namesAndWords.has(word.folded) || (isCommonWord(word.folded) && !firstNames.has(word.folded))
  // "une clio grise"
  const isThing = !word.capital && !word.shouted && /^une?$/.test(words[at - 1]?.folded ?? '')
  if (firstNames.has(word.folded) && !isWord) return !isThing && (!word.acronym || word.raw.length > 3)
  if (word.capital && !word.acronym)
    return word.startsSentence ? startsWithName(reading, at) : isCapitalName(reading, at, isWord)
  if (word.acronym && word.raw.length > 4 && goesOn(words[at + 1])) return firstNames.has(words[at + 1]?.folded ?? '')
  return false
}

/** "les Le Dantec", "chez De Souza": a capitalised article in mid-sentence. */
function isParticleOfName({ words, known, taken }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  const isParticle = word?.capital && !word.startsSentence && titleParticles.has(word.folded)
  return Boolean(
    isParticle &&
      next?.capital &&
      !next.acronym &&
      goesOn(next) &&
      !known[at + 1] &&
      !taken[at + 1] &&
      !isCommonWord(next.folded),
  )
}

/** A relative, a naming word or "ici" precedes: "ma fille lucie", "s'appelle Kelyan". */
function isAnnounced(reading: Reading, at: number): boolean {
  const { words } = reading
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || word.acronym || !/^(?:\s+|\s*[:=]\s*|\s*,\s*)$/.test(word.gap)) return false
  const afterComma = word.gap.includes(',')
  const isKnownName = firstNames.has(word.folded) || namesAndWords.has(word.folded)
  if (naming.has(before.folded) && !afterComma) return word.capital || isKnownName || !looksCommon(word.folded)
  if (['ici', 'moi', 'suis', 'c', 'cest', 'est', 'jsuis', 'chui'].includes(before.folded) && !afterComma)
    return (
      (before.folded !== 'est' || words[at - 2]?.folded === 'c') &&
      (word.capital
        ? !isCommonWord(word.folded) || namesAndWords.has(word.folded)
        : firstNames.has(word.folded) && !looksCommon(word.folded))
    )
  const isKin = kin.has(before.folded)
  if (isRelated(reading, at)) return true
  if (!isKin && !trades.has(before.folded)) return false
  const hasDeterminer = determiners.has(words[at - 2]?.folded ?? '') || before.startsSentence
  if (word.capital && !word.startsSentence)
    return (
      hasDeterminer &&
      !(isCommonWord(word.folded) && !isKnownName && !lastNames.has(word.folded)) &&
      !knownCapitals.has(word.folded)
    )
  if (afterComma || !hasDeterminer) return false
  if (firstNames.has(word.folded) && !isCommonWord(word.folded)) return true
  if (namesAndWords.has(word.folded))
    return (
      isKin &&
      /^(?:mon|ma|mes|ton|ta|son|sa|la|le|notre)$/.test(words[at - 2]?.folded ?? '') &&
      !looksAdjective(word.folded)
    )
  // For an author who uses capitals, a lower-case word is rather a word: "la petite sursaute".
  const isLikeAWord =
    (/[éè]e?s?$/u.test(word.raw) && !verbsAfterName.has(words[at + 1]?.folded ?? '')) ||
    (words[0]?.capital === true && /[^aeiouy]e(?:s|nt)?$/.test(word.folded))
  return isKin && !looksCommon(word.folded) && word.folded.length > 2 && !isLikeAWord
}

/** Names that are also adjectives: "ma fille aimée", "mon fils innocent", "le petit prince". */
const adjectives = new Set(
  'aime aimee innocent innocente parfait parfaite modeste fidele cherie cher chere chretien vivant sincere prudent douce doux gentil beau belle brave heureux desire desiree cadet cadette bienvenu sage sereine pascal benjamin unique ange prince blanc blanche nouvelle vert franc juste maline martial vital constant noel candide libre dieu mama papa mamie mimi line live marin ami amie vita aura rose'.split(
    ' ',
  ),
)
const looksAdjective = (word: string): boolean =>
  adjectives.has(word) &&
  word !== 'rose' &&
  word !== 'blanche' &&
  word !== 'pascal' &&
  word !== 'benjamin' &&
  word !== 'noel'

/** A capital in mid-sentence, where no everyday word has one. */
function isCapitalName({ words, known }: Reading, at: number, isWord: boolean): boolean {
  const word = words[at]
  if (!word || known[at] || word.raw.length < 2) return false
  if (namesAndWords.has(word.folded) || lastNames.has(word.folded))
    return !(knownCapitals.has(word.folded) || (functionWords.has(word.folded) && word.raw.length < 4))
  if (isWord) return isOddCapital(words, at)
  // "Est-ce", "Peut-on" after a colon within a sentence.
  return !(afterHyphen(words[at + 1]) && isCommonWord(word.folded))
}

/** Every sentence begins with a capital. For a word that is not in the lists, the following word decides. */
function startsWithName(reading: Reading, at: number): boolean {
  const { words } = reading
  const word = words[at]
  const next = words[at + 1]
  if (!word || (knownCapitals.has(word.folded) && !namesAndWords.has(word.folded))) return false
  const isOfList = namesAndWords.has(word.folded)
  if (!isOfList && looksCommon(word.folded)) return false
  if (!next) return !isOfList && isAfterSignature(reading, at)
  if (afterSpace(next)) {
    if (next.capital && !next.acronym && !isCommonWord(next.folded)) return true
    if (next.folded === 'et' && words[at + 2]?.capital && !words[at + 2]?.acronym) return true
    if (next.folded === 'et' && firstNames.has(words[at + 2]?.folded ?? '')) return true
    const isReflexive = /^(?:me|nous|y|se|s)$/.test(next.folded) && words[at + 2]?.folded !== 'est'
    return isBeforeVerb(reading, at) && !(isOfList && isReflexive)
  }
  if (/^\s*[,(]\s*$/.test(next.gap)) {
    if (numberAt(words, at + 1)) return true
    if (next.acronym || kin.has(next.folded) || trades.has(next.folded)) return true
    if (!isOfList) return true
    if (next.capital && firstNames.has(next.folded)) return true
    return /^(?:educateur|educatrice|assistante|maman|papa|ancien|ancienne|jeune|lyceen|etudiante?|mna|af|sortie?|placee?|confiee?|elle|il|ma|mon)$/.test(
      next.folded,
    )
  }
  if (afterHyphen(next) && next.capital && firstNames.has(next.folded)) return true
  return !isOfList && (afterHyphen(next) || /^['’]$/.test(next.gap)) && next.capital
}

const isAfterSignature = ({ words, text }: Reading, at: number): boolean =>
  /[.!?…\-–—]\s*$/.test(text.slice(0, words[at]?.start)) && at > 2 && !/[?!]/.test(text.slice(words[at]?.end))

/** "K.", "M. D.", "la petite L", and not "plan B", "L. 223-1", "l'A.S.E.". */
function isInitial({ text, words }: Reading, at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{Lu}$/u.test(word.raw)) return false
  const before = words[at - 1]
  const next = words[at + 1]
  if (numbered.has(before?.folded ?? '')) return false
  const after = text.slice(word.end, word.end + 3)
  if (next?.isNumber && /^\.?\s?-?$/.test(next.gap)) return false
  // "J-P"
  if (/^-\p{Lu}(?!\p{L})/u.test(after) && !word.startsSentence) return true
  if (/^[’'ʼ]/.test(after) || /^[-‐]/.test(after)) return false
  const isDotted = (one: typeof word | undefined): boolean => one !== undefined && /^\p{Lu}$/u.test(one.raw)
  // "A.S.E.": three in a row without a space are an institution, "A. B." and "J.-P." are a person.
  if (isDotted(next) && next?.gap === '.' && isDotted(words[at + 2]) && words[at + 2]?.gap === '.') return false
  if (isDotted(before) && word.gap === '.') return false
  if (before && /^\p{N}/u.test(before.raw) && word.gap === '') return false
  const isMarked = /^(?:\.(?!\p{L}{3})|…|\*|_|x{2,})/u.test(after)
  const closeTo =
    kin.has(before?.folded ?? '') || shortTitles.has(before?.folded ?? '') || trades.has(before?.folded ?? '')
  if (word.raw === 'M' && next?.folded === 'et' && shortTitles.has(words[at + 2]?.folded ?? '')) return false
  if (/^[ÀAY]$/.test(word.raw) && (word.shouted || !isMarked)) return false
  if (closeTo && afterSpace(word)) return true
  if (word.shouted || !isMarked)
    return !word.shouted && ['prenomme', 'prenommee', 'appelle'].includes(before?.folded ?? '')
  // "P. S." and a single letter that ends a sentence after a common noun ("groupe A.") were excluded above.
  return (
    word.raw !== 'À' &&
    !(word.folded === 'm' && next !== undefined && /^\.\s$/.test(next.gap) && next.capital && !isDotted(next))
  )
}

/** A judge's title stands before the name, or right after it ("M. Abgrall, le juge"). */
function isJudge({ words }: Reading, at: number, end: number): boolean {
  const around = [...words.slice(Math.max(0, at - 4), at + 1), ...words.slice(end, end + 3)]
  return around.some(
    ({ folded, raw, shouted }) =>
      (judges.has(folded) && folded !== 'je') || (!shouted && (raw === 'JE' || raw === 'JAF')),
  )
}
