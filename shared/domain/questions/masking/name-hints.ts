import { firstNames } from './first-names.ts'
import { functionWords } from './lists/function-words.ts'
import { knownCapitals } from './lists/known-capitals.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import { determiners, kin, verbsAfterName } from './name-cues.ts'
import { numberAt } from './numbers.ts'
import { afterHyphen, afterSpace, type Reading } from './reading.ts'
import { looksCommon } from './vocabulary.ts'
import type { Word } from './words.ts'

/** Signs of a name that no list has, also in lower case: what follows it, a doubled syllable, a row of names. */
export function isHinted(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || word.isNumber || word.acronym || /^['’]$/.test(word.gap)) return false
  if (afterHyphen(word) && !namesAndWords.has(word.folded)) return false
  return isDoubled(word.folded) || isPresented(reading, at) || isSubject(reading, at) || isOfRow(reading, at)
}

/** "titi (mon frere)", "cerise (13ans)", "naël, 8 ans": only a person is explained like this. */
function isPresented({ words }: Reading, at: number): boolean {
  const [word, next, far] = [words[at], words[at + 1], words[at + 2]]
  if (!word || !next || !/^\s*[(,]\s*$/.test(next.gap)) return false
  if (word.folded.length < 3 || (looksCommon(word.folded) && !namesAndWords.has(word.folded))) return false
  if (/^(?:mon|ma|notre|son|sa|leur)$/.test(next.folded))
    return far !== undefined && kin.has(far.folded) && (next.gap.includes('(') || !looksCommon(word.folded))
  const number = numberAt(words, at + 1)
  return number !== undefined && /^ans?$/.test(words[number.next]?.folded ?? '')
}

/** "kelyo a 8 ans", "jaya m'a dit" at the beginning of a sentence, "que soheil est" within it. */
function isSubject({ words }: Reading, at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
  if (!word || !next || !afterSpace(next) || word.folded.length < 4 || word.folded.length > 12) return false
  if (word.capital || word.shouted || looksCommon(word.folded) || /[éè]e?s?$/u.test(word.raw)) return false
  const isHead = word.startsSentence || /^(?:que|et|avec|chez|quand|si|pourquoi|mais)$/.test(before?.folded ?? '')
  if (!isHead) return false
  if (next.folded === 'a')
    return word.startsSentence || numberAt(words, at + 2) !== undefined || words[at + 2]?.folded === 'ete'
  return (verbsAfterName.has(next.folded) && !/^(?:nous|lui|me|y|se|s|ne|n)$/.test(next.folded)) || isRow(words, at)
}

const isRow = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.folded === 'et' &&
  (firstNames.has(words[at + 2]?.folded ?? '') ||
    (words[at]?.startsSentence === true &&
      /^(?:ont|sont|veulent|vont)$/.test(words[at + 3]?.folded ?? '') &&
      !looksCommon(words[at + 2]?.folded ?? '')))

/** "Fatou, Ilyes, la Puce, Grand Max et moi": in a row of names a capital marks one. */
function isOfRow({ words, taken }: Reading, at: number): boolean {
  const word = words[at]
  if (!word || word.isNumber || word.startsSentence || knownCapitals.has(word.folded)) return false
  const follower = words[at + 1]
  const isNickname =
    /^(?:l[ae]|petite?|grande?|gros|grosse|tit|tite)$/.test(word.folded) && follower?.capital && !follower.acronym
  const isRare = word.folded.length > 3 && !looksCommon(word.folded)
  if (!(word.capital || isNickname || isRare) || (functionWords.has(word.folded) && !isNickname)) return false
  const isComma = /^\s*,\s*$/.test(word.gap)
  const isAnd = words[at - 1]?.folded === 'et' && afterSpace(word)
  return Boolean(
    (isComma && taken[at - 1] && !words[at - 1]?.isNumber) ||
      (isAnd && taken[at - 2] && !words[at - 2]?.isNumber && (word.capital || isRare)),
  )
}

/** "la maman de noham", "la copine de jb": after a relative's "de" a word that is none names a person. */
export function isRelated({ words }: Reading, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word || word.isNumber || word.acronym || word.folded.length < 2 || looksCommon(word.folded)) return false
  if (word.raw.length < 3 && words[at + 1]?.gap === '') return false
  return (
    /^d[eu']?$/.test(before?.folded ?? '') && kin.has(words[at - 2]?.folded ?? '') && !functionWords.has(word.folded)
  )
}

/** "mon fils x", "T a peur": a single letter that is no word. */
export function isLetter({ text, words }: Reading, at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (kin.has(words[at - 1]?.folded ?? '') && determiners.has(words[at - 2]?.folded ?? ''))
    return (/^[bfhiopqrvwxz]$/.test(word.folded) || text[word.end] === '.') && afterSpace(word)
  if (isSmallPair(text, words, at) || isSmallPair(text, words, at - 2)) return true
  const isSmall = /^[a-z]$/.test(word.raw) && text[word.end] === '.' && !/^[pn]$/.test(word.raw)
  if ((word.startsSentence || isSmall) && isBeforeAge(text, words, at)) return true
  return (
    (/^[BD-IK-RT-XZ]$/.test(word.raw) || (/^[a-z]$/.test(word.raw) && text[word.end] === '.')) &&
    word.startsSentence &&
    /^(?:a|est|veut|va|ne|n)$/.test(words[at + 1]?.folded ?? '') &&
    /^\.?\s+$/.test(words[at + 1]?.gap ?? '')
  )
}

/** "K, onze ans", "l. 3a" */
function isBeforeAge(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !(/^[BD-IK-RT-XZ]$/.test(word.raw) || text[word.end] === '.')) return false
  const number = /^[.,]?\s+$/.test(words[at + 1]?.gap ?? '') ? numberAt(words, at + 1) : undefined
  return number !== undefined && /^(?:ans?|mois|a)$/.test(words[number.next]?.folded ?? '')
}

/** "m. et t. ont réussi" */
const isSmallPair = (text: string, words: readonly Word[], at: number): boolean =>
  words[at + 1]?.folded === 'et' &&
  [words[at], words[at + 2]].every((word) => word !== undefined && /^[a-z]$/i.test(word.raw) && text[word.end] === '.')

const doubledWords = new Set(
  'bebe papa mama tata nana dodo pipi caca bobo coco tutu zizi gogo dada bonbon toutou joujou fofo foufou cucul baba gaga popo tete toto kiki jojo coucou nounou doudou tonton mimi momo lolo chouchou chichi dede fifi gros blabla train tam cancan cheri hihi haha huhu hehe vava pepe meme dudu soso sisi nini chacha titre bla juju yoyo yaya'.split(
    ' ',
  ),
)

/** "titi", "nono", "loulou" as a nickname; not everyday doubled words. */
const isDoubled = (word: string): boolean =>
  word.length >= 4 &&
  word.length <= 8 &&
  /^([b-df-hj-np-tv-z]{1,2}[aeiouy]{1,2}n?)\1$/.test(word) &&
  !doubledWords.has(word)

/** A verb of the third person follows: "Noël passera-t-il", "Constant est". */
export function isBeforeVerb({ words }: Reading, at: number): boolean {
  const next = words[at + 1]
  // "Merci à tous": with its accent it is no verb.
  if (!next || !afterSpace(next) || next.capital || /^à$/iu.test(next.raw)) return false
  return (
    verbsAfterName.has(next.folded) || /[^aeiou](?:era|ira|dra|tra|vra)$/.test(next.folded) || isInverted(words, at + 1)
  )
}

const isInverted = (words: readonly Word[], verb: number): boolean =>
  afterHyphen(words[verb + 1]) && /^(?:t|il|elle|on)$/.test(words[verb + 1]?.folded ?? '')

/** An everyday word with an unexplained capital in mid-sentence: "Les Capucines", "à Fontaine". */
export function isOddCapital(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word || !before || word.acronym || functionWords.has(word.folded) || afterHyphen(word)) return false
  return word.raw.length > 3 && !institutions.has(word.folded) && !institutions.has(word.folded.replace(/s$/, ''))
}

/** Capitalised out of respect or habit. */
const institutions = new Set(
  'etat departement departements conseil conseils region regions ministere ministre president presidente juge juges procureur parquet prefecture prefet mairie maire tribunal cour aide protection enfance assistance education justice sante defenseur defenseure maison droit droits loi lois code plan projet charte convention commission comite haut haute autorite centre service services foyer ecole college lycee directeur directrice direction madame monsieur referent referente social sociale assemblee senat republique nation gouvernement cabinet famille familles accueil association fondation union institut universite hopital police gendarmerie securite caisse agence office chambre inspection cellule observatoire schema equipe enfant enfants jeune jeunes allemand allemands anglais francais belges belge suisses espagnols italiens americains europeens bretons suedois danois ville etablissement etablissements internet noel facebook intelligence artificielle parlement'.split(
    ' ',
  ),
)
