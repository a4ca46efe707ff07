import { foldText } from '../../../kernel/fold-text.ts'
import { figuresAsLetters } from '../figures-as-letters.ts'
import { firstNames } from './first-names.ts'
import { frequentFirstNames } from './lists/first-names.ts'
import { lastNames } from './lists/last-names.ts'
import { namesAndWords } from './lists/names-and-words.ts'
import type { Mask } from './mask.ts'
import { isCommonWord } from './vocabulary.ts'

/**
 * Letters one by one: "K E V I N", "d.e.l.o.r.m.e", "a-b-c-d". In capitals they may be an institution's ("C.D.A.P.H.").
 */
const oneByOne = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*/]{1,2})\p{L}(?![\p{L}\p{M}\p{N}])){3,}/gu
/** "l3a", "kev1nn": digits within letters. */
const withFigures = /(?<![\p{L}\p{N}])\p{L}+(?:[0-9@$]+\p{L}+)+(?![\p{L}\p{N}])/gu
/** "keviiiin": one letter three times or more. */
const stretched = /(?<![\p{L}\p{N}])\p{L}*(\p{L})\1{2,}\p{L}*/giu
const tagged = /#([\p{L}\d_]{3,40})/gu
/** Ten digits, some of them replaced by similar letters: "o6 12 34 56 78", "06 I2 34 S6 78". */
const likeDigits =
  /(?<![\p{L}\p{N}])[0oO][\s.\-/_]{0,2}(?:[1-9Il|sSbBzZ][\s.\-/_]{0,2})(?:[0-9oOIl|sSbBzZ][\s.\-/_]{0,2}){7}[0-9oOIl|sSbBzZ](?![\p{L}\p{N}])/gu
const words = /[\p{L}\p{M}]+/gu
/** A letter of a script that no list contains. */
const otherScript = /[\p{L}--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]/v

/** Names and telephone numbers spelled so as to evade the rules. Text in scripts without a list is masked whole. */
export function disguisedIn(text: string): readonly Mask[] {
  const found: Mask[] = []
  const add = (kind: Mask['kind'], index: number, length: number) =>
    void found.push({ start: index, end: index + length, kind })
  for (const { 0: all, index } of text.matchAll(likeDigits))
    if (/\d.*\d.*\d.*\d.*\d/.test(all)) add('phone', index, all.length)
  for (const { 0: all, index } of text.matchAll(oneByOne)) {
    const isAcronym = /^[^\p{Ll}]+$/u.test(all) && !isSomebody(all.replace(/[^\p{L}]/gu, ''))
    if (!isAcronym) add('name', index, all.length)
  }
  for (const { 0: all, index } of text.matchAll(withFigures))
    if (isSomebody(all.replace(/[0-9@$]/g, letterOf))) add('name', index, all.length)
  for (const { 0: all, index } of text.matchAll(stretched))
    if ([all.replace(/(\p{L})\1{2,}/giu, '$1'), all.replace(/(\p{L})\1{2,}/giu, '$1$1')].some(isSomebody))
      add('name', index, all.length)
  for (const { 0: all, 1: tag = '', index } of text.matchAll(tagged))
    if (holdsSomebody(tag)) add('name', index, all.length)
  found.push(...inOtherScripts(text))
  return found
}

/** Words of another script; adjacent ones count as one. */
function inOtherScripts(text: string): readonly Mask[] {
  const found: Mask[] = []
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!otherScript.test(word)) continue
    const last = found.at(-1)
    const end = index + word.length
    if (last && /^[\s'’.-]{1,3}$/.test(text.slice(last.end, index))) found[found.length - 1] = { ...last, end }
    else found.push({ start: index, end, kind: 'name' })
  }
  return found
}

const letters: Readonly<Record<string, string>> = { ...figuresAsLetters, '@': 'a', $: 's' }
const letterOf = (sign: string): string => letters[sign] ?? ''

function isSomebody(word: string): boolean {
  const folded = foldText(word)
  const forms = [folded, folded.replace(/(.)\1/g, '$1')]
  return forms.some((form) => form.length > 2 && (firstNames.has(form) || lastNames.has(form)) && !isWord(form))
}
const isWord = (folded: string): boolean => namesAndWords.has(folded) || isCommonWord(folded)

/** "#kevinmartin": a first name, followed by a surname or nothing. */
function holdsSomebody(tag: string): boolean {
  const folded = foldText(tag.replace(/[\d_]+/g, ''))
  for (let end = 3; end <= folded.length; end++) {
    const [first, last] = [folded.slice(0, end), folded.slice(end)]
    if (frequentFirstNames.has(first) && (last === '' ? !isWord(first) : lastNames.has(last) || firstNames.has(last)))
      return true
  }
  return false
}
