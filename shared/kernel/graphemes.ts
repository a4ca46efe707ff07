const byGrapheme = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Splits into what a reader calls letters: a base with its accents is one, and is never broken. */
export function graphemes(text: string): string[] {
  return Array.from(byGrapheme.segment(text), ({ segment }) => segment)
}
