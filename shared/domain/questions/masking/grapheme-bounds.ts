import { graphemes } from '../../../kernel/graphemes.ts'

/** Where a text may be cut: between two letters as a reader sees them, and at both ends. */
export function graphemeBounds(text: string): ReadonlySet<number> {
  const bounds = new Set([0])
  let at = 0
  for (const letter of graphemes(text)) {
    at += letter.length
    bounds.add(at)
  }
  return bounds
}
