import { maskMarks } from './mask-text.ts'

export interface TextPart {
  readonly text: string
  readonly isMasked: boolean
}

const mark = new RegExp(
  `(${[...new Set(Object.values(maskMarks))].map((one) => one.replace(/[[\]]/g, '\\$&')).join('|')})`,
)

/** A masked text in pieces, so that a page can draw each mark as a chip. Joined, they are the text. */
export const maskedParts = (text: string): readonly TextPart[] =>
  text
    .split(mark)
    .map((part, at) => ({ text: part, isMasked: at % 2 === 1 }))
    .filter(({ text: part }) => part !== '')
