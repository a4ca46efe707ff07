import { findNext } from './find-next.ts'

/** Returns the `end` of the line that `start` is in, and where the `next` one starts. */
export type LineBreaks = (start: number) => { readonly end: number; readonly next: number }

/** Lines end with CRLF, LF or CR, even in one file. */
export function lineBreaks(text: string): LineBreaks {
  const nextLf = findNext(text, '\n')
  const nextCr = findNext(text, '\r')
  return (start) => {
    const lf = nextLf(start)
    const cr = nextCr(start)
    const end = Math.min(lf, cr)
    return { end, next: Math.min(end + (lf === cr + 1 ? 2 : 1), text.length) }
  }
}
