import { append, type NumberBuffer, type Vocabulary } from './vocabulary.ts'

/** Letters. Shorter words have too many neighbours for a useful guess. */
export const shortestGuess = 5

/**
 * Puts into the buffer, in alphabetical order, the words that begin with this text or with one slip of the keyboard
 * from it: a letter wrong, missing, extra, or swapped with the next. The first letter is exact unless it is swapped
 * with the second. So only words with two first letters are read.
 */
export function collectNear(vocabulary: Vocabulary, text: string, into: NumberBuffer): void {
  const from = into.size
  const near = new Set<number>()
  const keepThoseThatBegin = (opening: string, isWanted: (word: string) => boolean = () => true) => {
    into.size = from
    vocabulary.collect(opening, into)
    for (let at = from; at < into.size; at++) {
      const word = into.values[at] ?? 0
      if (isWanted(vocabulary.wordOf(word))) near.add(word)
    }
  }

  keepThoseThatBegin(text.slice(0, 2), (word) => isNear(text, word))
  for (const opening of slipsAtSecondLetter(text)) keepThoseThatBegin(opening)

  into.size = from
  const inOrder = [...near].sort((a, b) => (vocabulary.wordOf(a) < vocabulary.wordOf(b) ? -1 : 1))
  for (const word of inOrder) append(into, word)
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
  while (at < text.length && text.charCodeAt(at) === word.charCodeAt(at)) at++
  if (at === text.length) return true
  const isWrong = goesOn(word, at + 1, text, at + 1)
  const isMissing = goesOn(word, at + 1, text, at)
  const isTooMany = goesOn(word, at, text, at + 1)
  const isSwapped = text[at] === word[at + 1] && text[at + 1] === word[at] && goesOn(word, at + 2, text, at + 2)
  return isWrong || isMissing || isTooMany || isSwapped
}

/**
 * Whether the rest of the text stands there in the word. It cuts no strings, because a guess tests a thousand words.
 */
function goesOn(word: string, at: number, text: string, from: number): boolean {
  for (let ahead = 0; from + ahead < text.length; ahead++)
    if (word.charCodeAt(at + ahead) !== text.charCodeAt(from + ahead)) return false
  return true
}
