import type { Measure } from './fit-text.ts'

interface Word {
  readonly text: string
  readonly votes: number
}

export interface WordBox {
  readonly width: number
  readonly height: number
  /** A multiple of the size of a row's largest word. */
  readonly lineHeight: number
  readonly largest: number
  /** Size of a word with the fewest votes. */
  readonly smallest: number
  /** Space between two words of a row. */
  readonly gap: number
}

export interface SizedWord extends Word {
  readonly size: number
}

const STEPS = 12

/**
 * Words in rows, the most frequent first and largest. The box holds as many words as fit, in the largest sizes in which
 * they fit. Nothing exceeds the box. All lengths use one unit, chosen by the caller.
 */
export function fitWords(words: readonly Word[], box: WordBox, measure: Measure): readonly (readonly SizedWord[])[] {
  const sorted = [...words].sort((one, other) => other.votes - one.votes)
  const most = sorted[0]?.votes ?? 1
  const widths = new Map(sorted.map(({ text }) => [text, measure(text)]))
  for (let count = sorted.length; count > 0; count--) {
    const kept = sorted.slice(0, count)
    // Differences in votes must stay visible: words are left out rather than all set in one size.
    const least = box.smallest * (2 - (kept.at(-1)?.votes ?? most) / most)
    for (let step = 0; step <= STEPS; step++) {
      const top = box.largest - ((box.largest - least) * step) / STEPS
      const sizeOf = ({ text, votes }: Word) =>
        Math.min(
          box.smallest + ((top - box.smallest) * votes) / most,
          box.height / box.lineHeight,
          box.width / (widths.get(text) ?? 1),
        )
      const rows = inRows(
        kept.map((word) => ({ ...word, size: sizeOf(word) })),
        box,
        widths,
      )
      if (rows) return rows
    }
  }
  return []
}

/** Null: the words do not fit in the box. */
function inRows(
  words: readonly SizedWord[],
  { width, height, lineHeight, gap }: WordBox,
  widths: ReadonlyMap<string, number>,
): SizedWord[][] | null {
  const rows: SizedWord[][] = []
  let right = Number.POSITIVE_INFINITY
  let bottom = 0
  for (const word of words) {
    const wide = (widths.get(word.text) ?? 0) * word.size
    const isNew = right + gap + wide > width
    if (isNew) bottom += word.size * lineHeight
    // A row's first word is usually its largest. Words before it had as many votes, but may be too long for their size.
    else bottom += Math.max(0, word.size - Math.max(...(rows.at(-1) ?? []).map(({ size }) => size))) * lineHeight
    if (bottom > height) return null
    right = isNew ? wide : right + gap + wide
    if (isNew) rows.push([word])
    else rows.at(-1)?.push(word)
  }
  return rows
}
