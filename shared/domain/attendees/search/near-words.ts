import { grown } from './number-lists.ts'
import type { NumberBuffer, Vocabulary } from './vocabulary.ts'

/** Letters; shorter words have too many neighbours to be worth a guess. */
export const shortestGuess = 5

/**
 * Puts into the buffer, in alphabetical order, the words that begin with this text, or with what is one slip of the keyboard from it: a letter
 * wrong, missing, too many, or swapped with the next. The first letter is taken as typed unless it is swapped with the
 * second, so that only the words of two letters are read, however many there are.
 */
export function collectNear(vocabulary: Vocabulary, text: string, into: NumberBuffer): void {
  const from = into.size
  const near = new Set<number>()
  const keepThoseThatBegin = (opening: string, isWanted: (word: string) => boolean = () => true) => {
    into.size = from
    vocabulary.collect(opening, into)
    for (const word of into.values.subarray(from, into.size)) if (isWanted(vocabulary.wordOf(word))) near.add(word)
  }

  keepThoseThatBegin(text.slice(0, 2), (word) => isNear(text, word))
  for (const opening of slipsAtSecondLetter(text)) keepThoseThatBegin(opening)

  into.size = from
  if (from + near.size > into.values.length) into.values = grown(into.values, from + near.size)
  const inOrder = [...near].sort((a, b) => (vocabulary.wordOf(a) < vocabulary.wordOf(b) ? -1 : 1))
  for (const word of inOrder) into.values[into.size++] = word
}

function slipsAtSecondLetter(text: string): readonly string[] {
  const [first = '', second = '', third = ''] = text
  const swapped = [second + first + text.slice(2), first + third + second + text.slice(3)]
  const oneTooMany = first + text.slice(2)
  const others = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [
    first + letter + text.slice(2),
    first + letter + text.slice(1),
  ])
  return [...swapped, oneTooMany, ...others]
}

/** Whether the word begins with the text, or with something one slip from it. */
export function isNear(text: string, word: string): boolean {
  let at = 0
  while (at < text.length && text[at] === word[at]) at++
  if (at === text.length) return true
  const isWrong = word.startsWith(text.slice(at + 1), at + 1)
  const isMissing = word.startsWith(text.slice(at), at + 1)
  const isTooMany = word.startsWith(text.slice(at + 1), at)
  const isSwapped =
    text[at] === word[at + 1] && text[at + 1] === word[at] && word.startsWith(text.slice(at + 2), at + 2)
  return isWrong || isMissing || isTooMany || isSwapped
}
