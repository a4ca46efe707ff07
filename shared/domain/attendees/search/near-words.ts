import { fewestHeard, soundOf } from './sounds.ts'
import { append, type NumberBuffer, type Vocabulary } from './vocabulary.ts'

/** Letters. Shorter words have too many neighbours for a useful guess. */
export const shortestGuess = 4
/** Of a shorter word only whole words are guessed: any beginning is near to hundreds of names. */
const shortestBeginning = 5

/**
 * Puts into the buffer the words that begin with this text, and those that sound like it: "stefane" is Stéphane, and
 * "marketti" Marchetti.
 */
export function collectSounding(vocabulary: Vocabulary, text: string, into: NumberBuffer): void {
  const words = createGathering(vocabulary, into)
  words.beginning(text)
  const sound = soundOf(text)
  words.sounding(sound, (word) => vocabulary.soundAt(word) === sound)
  words.give()
}

/**
 * Puts into the buffer the words that begin with this text, as it sounds, or with one slip of the keyboard from it: a
 * letter wrong, missing, extra, or swapped with the next. A shorter text must be one slip from the whole word.
 */
export function collectNear(vocabulary: Vocabulary, text: string, into: NumberBuffer): void {
  const words = createGathering(vocabulary, into)
  if (text.length < shortestBeginning) {
    words.beginning(text)
    for (const near of slipsAt(text, text.length)) words.whole(near)
  } else {
    words.sounding(soundOf(text))
    words.slippedBehind(text, 2)
    for (const near of slipsAt(text, 2)) words.beginning(near)
  }
  words.give()
}

/** So many words are looked at one by one sooner than their letters are looked up. */
const fewWords = 150

/** Gathers words, and then appends each once, in alphabetical order. */
function createGathering(vocabulary: Vocabulary, into: NumberBuffer) {
  const from = into.size
  const found = new Set<number>()
  const keep = (isWanted: (word: number) => boolean) => {
    for (let at = from; at < into.size; at++) {
      const word = into.values[at] ?? 0
      if (isWanted(word)) found.add(word)
    }
    into.size = from
  }
  return {
    beginning(opening: string, isWanted: (word: number) => boolean = () => true): void {
      vocabulary.collect(opening, into)
      keep(isWanted)
    },
    /** Most slips are further on: the words begin with the first letters of the text. */
    slippedBehind(text: string, firstLetters: number): void {
      const isWanted = (word: number) => isNear(text, vocabulary.wordOf(word))
      vocabulary.collectLost(text.slice(0, firstLetters), into)
      keep(isWanted)
      for (let at = firstLetters; ; at++) {
        const [before, letter, rest] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
        if (at === text.length || vocabulary.atMost(before) <= fewWords) {
          vocabulary.collectWhole(before, into)
          keep(isWanted)
          return
        }
        // Two letters begin thousands of words: only those are looked up that may go on as the text does.
        whole(before + rest)
        whole(before + rest.charAt(0) + letter + rest.slice(1))
        for (let other = vocabulary.nextLetter(before, ''); other; other = vocabulary.nextLetter(before, other)) {
          if (other === letter) continue
          whole(before + other + rest)
          whole(before + other + letter + rest)
        }
      }
      function whole(opening: string): void {
        vocabulary.collectWhole(opening, into)
        keep(() => true)
      }
    },
    sounding(opening: string, isWanted: (word: number) => boolean = () => true): void {
      if (opening.length < fewestHeard) return
      vocabulary.collectSounding(opening, into)
      keep(isWanted)
    },
    whole(text: string): void {
      const word = vocabulary.numberOf(text)
      if (word !== undefined) found.add(word)
    },
    give(): void {
      const inOrder = [...found].sort((a, b) => (vocabulary.wordOf(a) < vocabulary.wordOf(b) ? -1 : 1))
      for (const word of inOrder) append(into, word)
    },
  }
}

/** The texts that are one slip from this one, at one of its first letters. */
function slipsAt(text: string, firstLetters: number): readonly string[] {
  const slips: string[] = []
  for (let at = 0; at < firstLetters; at++) {
    const [before, letter, rest] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
    slips.push(before + rest, before + rest.charAt(0) + letter + rest.slice(1))
    for (const other of 'abcdefghijklmnopqrstuvwxyz') slips.push(before + other + rest, before + other + letter + rest)
  }
  return slips
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
