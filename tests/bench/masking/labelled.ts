import type { Mask, MaskKind } from '../../../shared/domain/questions/masking/mask.ts'

/** A sentence of the corpus, its marks taken out. */
export interface Labelled {
  readonly text: string
  readonly labels: readonly Mask[]
  readonly danger: boolean
}

/** Reads `{kind|letters}`; the offsets are those of the text without marks. */
export function readLabelled({ text: marked, danger }: { readonly text: string; readonly danger: boolean }): Labelled {
  const labels: Mask[] = []
  let text = ''
  let from = 0
  for (const { 0: mark, 1: kind = '', 2: letters = '', index } of marked.matchAll(/\{([a-z]+)\|([^{}|]+)\}/g)) {
    text += marked.slice(from, index)
    labels.push({ start: text.length, end: text.length + letters.length, kind: kind as MaskKind })
    text += letters
    from = index + mark.length
  }
  return { text: text + marked.slice(from), labels, danger }
}
