import { wordsOf } from '../../../kernel/fold-text.ts'
import { figuresAsLetters } from '../figures-as-letters.ts'
import { texting } from './lists/texting.ts'
import { nearestDangerWord } from './nearest-word.ts'

/** Texting spellings and their meanings. */
const meanings = new Map(
  texting
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', typed = ''] = line.split(': ')
      return typed.split(' ').map((word) => [word, meant] as const)
    }),
)

/** A text as the rules read it: folded words, texting spelled out, slips of the finger in the words of danger mended. */
export const plainWordList = (text: string): readonly string[] =>
  wordsOf(text).map(withoutFigures).map(withoutRepeats).flatMap(meant)

/** The same in one string, with one space around each word. */
export const plainWords = (text: string): string => ` ${plainWordList(text).join(' ')} `

function meant(word: string): readonly string[] {
  const known = meanings.get(word)
  if (known !== undefined) return known.split(' ')
  // "jdors", "jle": the vowel of "je" is not typed.
  const isElided = /^j[bcdfgklmnpqrstv]/.test(word)
  const rest = isElided ? word.slice(1) : word
  const plain = meanings.get(rest) ?? nearestDangerWord(rest)
  return [...(isElided ? ['je'] : []), ...plain.split(' ')]
}

/** "t4pe", "v10l": digits within a word stand for letters. */
const withoutFigures = (word: string): string =>
  /^(?:[a-z]+\d{1,2})+[a-z]+\d?$/.test(word) && !meanings.has(word)
    ? word.replace(/\d/g, (figure) => letters[figure] ?? figure)
    : word
const letters: Readonly<Record<string, string>> = { ...figuresAsLetters, 2: 'z', 6: 'g', 8: 'b', 9: 'g' }

/** "peurrrr", "jpeux plussss" */
const withoutRepeats = (word: string): string => word.replace(/([a-z])\1{2,}/g, '$1')
