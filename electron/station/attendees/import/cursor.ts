import type { LineBreaks } from './line-breaks.ts'

export interface Cursor {
  readonly text: string
  readonly breaks: LineBreaks
  readonly nextSeparator: (from: number) => number
}
