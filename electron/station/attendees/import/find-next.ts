/**
 * Returns the next position of `sign` at or after `from`, or the text's length. The last answer is remembered, so that
 * reading forward costs one pass over the text in all, however rare the sign is.
 */
export function findNext(text: string, sign: string): (from: number) => number {
  let searchedFrom = 0
  let found = -1
  return (from) => {
    if (from < searchedFrom || from > found) {
      const at = text.indexOf(sign, from)
      searchedFrom = from
      found = at < 0 ? text.length : at
    }
    return found
  }
}
