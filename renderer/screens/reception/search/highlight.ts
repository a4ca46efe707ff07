import { foldText, wordsOf } from '../../../../shared/kernel/fold-text.ts'

export interface Segment {
  readonly text: string
  readonly match: boolean
}

/** The places of the typed words in a name, whatever its accents: `le gof` in « Le Goffic », `oeuvre` in « Œuvre ». */
export const highlight = (text: string, q: string): readonly Segment[] => {
  const { folded, origin } = foldWithOrigin(text)
  const marked = new Set<number>()
  const words = wordsOf(q)
  const whole = markWord(folded, words.join(' '), origin, marked)
  if (!whole) for (const word of words) markWord(folded, word, origin, marked)
  return segmentsOf(text, marked)
}

/** The folded text, with the source position of each letter. */
const foldWithOrigin = (text: string) => {
  let folded = ''
  const origin: number[] = []
  let place = 0
  for (const character of text) {
    const isMark = /\p{M}/u.test(character)
    const piece = isMark ? '' : foldText(character) || ' '
    for (let i = 0; i < piece.length; i++) origin.push(place)
    folded += piece
    place += character.length
  }
  return { folded, origin }
}

const markWord = (folded: string, word: string, origin: readonly number[], marked: Set<number>): boolean => {
  if (word === '') return false
  let found = false
  for (let from = folded.indexOf(word); from !== -1; from = folded.indexOf(word, from + 1)) {
    if (from > 0 && folded[from - 1] !== ' ') continue
    found = true
    for (let i = from; i < from + word.length; i++) marked.add(origin[i] ?? 0)
  }
  return found
}

const segmentsOf = (text: string, marked: ReadonlySet<number>): readonly Segment[] => {
  const segments: { text: string; match: boolean }[] = []
  let place = 0
  for (const character of text) {
    const last = segments.at(-1)
    const match = marked.has(place) || (/\p{M}/u.test(character) && last?.match === true)
    if (last?.match === match) last.text += character
    else segments.push({ text: character, match })
    place += character.length
  }
  return segments
}
