/**
 * The form in which two spellings of one name are equal: lower case, no diacritics, ligatures and special letters
 * spelled out, and one space for every run of other characters ("Le Goff-Hœlty" -> "le goff hoelty"). Folding twice
 * changes nothing. Search indexes and comparisons of names use it on both sides.
 */
export function foldText(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase()
  const letters = isAscii(text) ? text.toLowerCase() : foldLetters(text)
  return letters.replace(isAscii(letters) ? notPlain : notLetters, ' ').trim()
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const folded = foldText(text)
  return folded === '' ? [] : folded.split(' ')
}

// Lower case is applied twice: compatibility forms decompose into capitals, and a dotted capital I lowers to i and a
// mark.
const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(special, (letter) => spelledOut[letter] ?? letter)

/** Letters that Unicode does not decompose. The pattern below is built from the keys. */
const spelledOut: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ȷ: 'j',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĸ: 'k',
  ƒ: 'f',
  ɨ: 'i',
  ə: 'e',
  ς: 'σ',
}

const special = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'gu')
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
const notPlain = /[^a-z0-9]+/g
const marks = /\p{M}+/gu
/**
 * Unicode counts the spacing modifiers as letters. They are the apostrophes of Breton, Hawaiian and transliterations.
 */
const notLetters = /(?:[^\p{L}\p{N}]|[\u02b0-\u02ff])+/gu

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
