import { accept, type Result, refuse } from '../../../kernel/result.ts'
import { graphemeBounds } from './grapheme-bounds.ts'
import type { Mask, MaskKind } from './mask.ts'

/** A moderator's mark, in UTF-16 offsets. Without a kind, the touched proposal gives it. */
export interface MaskRange {
  readonly start: number
  readonly end: number
  readonly kind?: MaskKind | undefined
}

/** The text that replaces a masked passage, the same in every language of the screens: it is read on a French stage. */
export const maskMarks: Readonly<Record<MaskKind, string>> = {
  name: '[nom masqué]',
  judge: '[nom masqué]',
  age: '[âge masqué]',
  school: '[école masquée]',
  home: '[foyer masqué]',
  place: '[lieu masqué]',
  phone: '[téléphone masqué]',
  address: '[adresse masquée]',
  email: '[adresse masquée]',
}

/**
 * The text with a mark in the place of each range. Refused: no range, an empty range, one outside the text, and one
 * that cuts a letter in two (a surrogate pair, a letter and its accent, an emoji). Ranges may come in any order.
 * Overlapping or touching ones become one.
 * @param proposals the result of `proposeMasks` for this text
 */
export function maskText(
  text: string,
  ranges: readonly MaskRange[],
  proposals: readonly Mask[],
): Result<string, { readonly type: 'bad-range' }> {
  if (ranges.length === 0) return refuse({ type: 'bad-range' })
  const bounds = graphemeBounds(text)
  const isBad = ({ start, end }: MaskRange): boolean => start >= end || !bounds.has(start) || !bounds.has(end)
  if (ranges.some(isBad)) return refuse({ type: 'bad-range' })
  const kindOf = ({ start, end, kind }: MaskRange): MaskKind =>
    kind ?? proposals.find((mask) => mask.start < end && mask.end > start)?.kind ?? 'name'
  let masked = ''
  let from = 0
  for (const range of joined(ranges)) {
    masked += text.slice(from, range.start) + maskMarks[kindOf(range)]
    from = range.end
  }
  return accept(masked + text.slice(from))
}

function joined(ranges: readonly MaskRange[]): readonly MaskRange[] {
  const inOrder = [...ranges].sort((one, other) => one.start - other.start || other.end - one.end)
  const apart: MaskRange[] = []
  for (const range of inOrder) {
    const last = apart.at(-1)
    if (!last || range.start > last.end || (range.start === last.end && range.kind !== last.kind)) apart.push(range)
    else apart[apart.length - 1] = { ...last, end: Math.max(last.end, range.end), kind: last.kind ?? range.kind }
  }
  return apart
}
