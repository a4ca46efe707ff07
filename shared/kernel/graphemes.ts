/** Made when first used: it takes as long as forty scans. */
let byGrapheme: Intl.Segmenter | undefined

/** Splits into what a reader calls letters: a base with its accents is one, and is never broken. */
export function graphemes(text: string): string[] {
  byGrapheme ??= new Intl.Segmenter('fr', { granularity: 'grapheme' })
  return Array.from(byGrapheme.segment(text), ({ segment }) => segment)
}
