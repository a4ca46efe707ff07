import { verbsInEr } from './lists/common-verbs.ts'
import { commonWords } from './lists/common-words.ts'
import { functionWords } from './lists/function-words.ts'

/** Whether a folded word is an everyday French word: listed, or a form of a listed one. */
export function isCommonWord(word: string): boolean {
  return functionWords.has(word) || isListed(word) || bases(word).some(isListed) || isVerbForm(word)
}

/** Endings that everyday words have and hardly any name. */
const endings =
  /(?:tions?|sions?|ments?|ites?|iques?|ismes?|istes?|ances?|ences?|ables?|ibles?|trices?|teurs?|euses?|ologues?|ologies?|graphies?|aires?|iers?|ieres?|eurs?|ages?|isation|alement|issait|issent|eraient?|erait|aient|erions|ures?|esses?|eux|ives?|ifs?|elles?|ettes?|ants?|antes?|aux|ait|ee|ees|[nrdt]ir|dre|ttre|evoir|iez|[ei]rez|enez)$/

/** The same for a word whose capital says nothing: an ending suffices, or "j" before a consonant. */
export const looksCommon = (word: string): boolean =>
  isCommonWord(word) || (word.length > 5 && endings.test(word)) || /^j(?:[bcdfgklmnpqrstvx].{2}|su)/.test(word)

const isListed = (word: string): boolean => commonWords.has(word)

function bases(word: string): readonly string[] {
  if (word.length < 4) return []
  const found = [word.replace(/[sx]$/, ''), word.replace(/es?$/, ''), word.replace(/aux$/, 'al')]
  if (/euses?$/.test(word)) found.push(word.replace(/euses?$/, 'eur'), word.replace(/euses?$/, 'eux'))
  if (/trices?$/.test(word)) found.push(word.replace(/trices?$/, 'teur'))
  if (/ives?$/.test(word)) found.push(word.replace(/ives?$/, 'if'))
  if (/(?:nn|ll|tt|ss)es?$/.test(word)) found.push(word.replace(/.es?$/, ''))
  if (/ments?$/.test(word)) found.push(word.replace(/ments?$/, ''), word.replace(/ements?$/, ''))
  return found
}

function isVerbForm(word: string): boolean {
  for (let length = 1; length <= 7 && word.length - length >= 2; length++) {
    const stem = word.slice(0, -length)
    if (!verbEndings.has(word.slice(-length))) continue
    if (verbsInEr.has(`${stem}er`)) return true
    // "mangeons", "plaçait", "appelle", "jette": the ending changes the stem.
    if (stem.endsWith('e') && verbsInEr.has(`${stem.slice(0, -1)}er`)) return true
    if (/(ll|tt)$/.test(stem) && verbsInEr.has(`${stem.slice(0, -1)}er`)) return true
    if (stem.endsWith('i') && verbsInEr.has(`${stem.slice(0, -1)}yer`)) return true
  }
  return false
}

const verbEndings = new Set(
  'er e es ez ons ent ee ees a as ai ait ais aient ant era erai eras erez eront erons erait eraient erais iez ions'.split(
    ' ',
  ),
)
