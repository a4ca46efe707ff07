import { graphemes } from './graphemes.ts'

/** Width of a text at size 1. */
export type Measure = (text: string) => number

export interface FitBox {
  readonly width: number
  readonly height: number
  readonly lines: number
  /** A multiple of the size. */
  readonly lineHeight: number
  readonly largest: number
  /** The usual minimum. The text is set down to a quarter smaller before a word is broken or the text cut. */
  readonly smallest: number
  /** The text stays on one line down to this size. Only then a second line is tried. */
  readonly oneLineFrom?: number
}

export interface FittedText {
  readonly size: number
  readonly lines: readonly { readonly text: string; readonly width: number }[]
  /** Letters were left out at the smallest size. The last line ends in "…". */
  readonly shortened: boolean
}

const STEPS = 24

/**
 * The largest setting of `text` inside the box. One line is kept while it is readable. Otherwise the text uses the
 * lines that give the largest letters, broken at spaces, then at hyphens, then inside a word that is wider than every
 * line. A text that still does not fit is cut. The result never exceeds the box. All lengths use one unit, chosen by
 * the caller.
 */
export function fitText(text: string, box: FitBox, measure: Measure): FittedText {
  if (text === '') return { size: 0, lines: [], shortened: false }
  const byHeight = box.height / box.lineHeight
  const oneLine = Math.min(box.largest, byHeight, box.width / measure(text))
  if (oneLine >= Math.min(box.oneLineFrom ?? box.smallest, box.largest, byHeight)) return set([text], oneLine, measure)

  const lastResort = box.smallest * 0.75
  for (const { breaks, smallest } of [
    { breaks: [AT_SPACES, AT_HYPHENS], smallest: box.smallest },
    { breaks: [AT_SPACES, AT_HYPHENS], smallest: lastResort },
    { breaks: [atNeed(box.width / lastResort, measure)], smallest: lastResort },
  ]) {
    for (let step = 0; step <= STEPS; step++) {
      const size = box.largest - ((box.largest - smallest) * step) / STEPS
      if (size <= oneLine) return set([text], oneLine, measure)
      const allowed = Math.min(box.lines, Math.floor(byHeight / size))
      for (const at of breaks) {
        const lines = wrap(at(text), box.width / size, measure)
        if (lines.length <= allowed && lines.every((line) => measure(line) * size <= box.width)) {
          return set(balanced(at(text), lines, box.width / size, measure), size, measure)
        }
      }
    }
  }
  const size = Math.min(lastResort, byHeight)
  const allowed = Math.max(1, Math.min(box.lines, Math.floor(byHeight / size)))
  return { ...set(cut(text, box.width / size, allowed, measure), size, measure), shortened: true }
}

function set(lines: readonly string[], size: number, measure: Measure): FittedText {
  return { size, lines: lines.map((text) => ({ text, width: measure(text) * size })), shortened: false }
}

/** Splits where a line may end. The pieces join to the text again. No-break spaces do not split. */
const AT_SPACES = (text: string): string[] => text.split(/(?= )/)
const AT_HYPHENS = (text: string): string[] => text.split(/(?<=[-–/])(?=\p{L})|(?= )/u)
/** Also splits between the letters of a piece that is wider than a line. */
const atNeed =
  (width: number, measure: Measure) =>
  (text: string): string[] =>
    AT_HYPHENS(text).flatMap((word) => {
      if (measure(word.trimStart()) <= width) return [word]
      const [first = '', ...others] = graphemes(word.trimStart())
      // The space before a word stays with the word's first letter.
      return [word.slice(0, word.length - word.trimStart().length) + first, ...others]
    })

/** Greedy. A piece that is wider than the line stays whole. */
function wrap(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure(line + piece) > width) {
      lines.push(line)
      line = piece.trimStart()
    } else line = line === '' ? piece.trimStart() : line + piece
  }
  lines.push(line)
  return lines
}

/**
 * The same number of lines, with lengths as equal as possible, so that no word stands alone on the last line. A break
 * after a comma is preferred.
 */
function balanced(
  pieces: readonly string[],
  lines: readonly string[],
  width: number,
  measure: Measure,
): readonly string[] {
  const candidates = [lines]
  for (let tenths = 9; tenths >= 5; tenths--) {
    const narrower = wrap(pieces, (width * tenths) / 10, measure)
    if (narrower.length > lines.length || narrower.some((line) => measure(line) > width)) break
    candidates.push(narrower)
  }
  return (
    candidates.findLast((each) => each.slice(0, -1).every((line) => line.endsWith(','))) ?? candidates.at(-1) ?? lines
  )
}

/** `allowed` full lines; the last one ends in "…". */
function cut(text: string, width: number, allowed: number, measure: Measure): string[] {
  const lines = wrap(atNeed(width, measure)(text), width, measure)
  const last = graphemes(lines[allowed - 1] ?? '')
  while (last.length > 1 && measure(`${last.join('').trimEnd()}…`) > width) last.pop()
  return [...lines.slice(0, allowed - 1), `${last.join('').trimEnd()}…`]
}
