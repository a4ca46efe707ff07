import type { HeldRange } from '../../../../shared/domain/questions/held-words.ts'
import type { Mask } from '../../../../shared/domain/questions/masking/mask.ts'

/** Words that may name a person, in UTF-16 code units of the text. */
export type Proposal = Mask

export interface Piece {
  readonly is: 'text' | 'masked' | 'spotted' | 'held'
  readonly text: string
  /** Its start. */
  readonly start: number
}

/** The station's mark for a masked passage. */
const maskMark = /\[[^[\]]*masqué[^[\]]*\]/g

/** A question's text with masked passages, proposals and words to hold. */
export function piecesOf(text: string, proposals: readonly Proposal[], held: readonly HeldRange[] = []): Piece[] {
  const marks = [
    ...[...text.matchAll(maskMark)].map(({ 0: mark, index }) => ({
      is: 'masked' as const,
      start: index,
      end: index + mark.length,
      text: mark.slice(1, -1),
    })),
    // Before proposals: where both apply, the person's own list is shown.
    ...held.map(({ start, end }) => ({ is: 'held' as const, start, end, text: text.slice(start, end) })),
    ...proposals.map(({ start, end }) => ({ is: 'spotted' as const, start, end, text: text.slice(start, end) })),
  ].toSorted((one, other) => one.start - other.start)
  const pieces: Piece[] = []
  let at = 0
  for (const { is, start, end, text: shown } of marks) {
    if (start < at) continue
    if (start > at) pieces.push({ is: 'text', text: text.slice(at, start), start: at })
    pieces.push({ is, text: shown, start })
    at = end
  }
  if (at < text.length) pieces.push({ is: 'text', text: text.slice(at), start: at })
  return pieces
}

export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text between it and the next word. */
  readonly after: string
}

/** Words that can be masked separately: « l’ » is separate from the name after it. */
export function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}@._+-]*[\p{L}\p{M}\p{N}]/gu)]
  return found.map(({ 0: word, index }, place) => {
    const end = index + word.length
    return { start: index, end, text: word, after: text.slice(end, found[place + 1]?.index ?? text.length) }
  })
}

/** Ranges of the chosen words. Neighbours become one, so that the text between them is masked too. */
export function rangesOf(words: readonly Word[], chosen: ReadonlySet<number>): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  for (const [index, { start, end }] of words.entries()) {
    if (!chosen.has(index)) continue
    const last = ranges.at(-1)
    if (last && chosen.has(index - 1)) last.end = end
    else ranges.push({ start, end })
  }
  return ranges
}
