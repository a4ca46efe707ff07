export interface Window {
  /** Rows from `first` up to `last`, `last` excluded, are drawn. */
  readonly first: number
  readonly last: number
  /** Pixels of the other rows, above and below. */
  readonly before: number
  readonly after: number
}

/** Pixels drawn beyond the visible part, so that a fast scroll shows no blank. */
const spare = 600

/** Which rows of these heights to draw. All in pixels. */
export function windowOf(heights: readonly number[], scrollTop: number, viewHeight: number): Window {
  const [from, to] = [scrollTop - spare, scrollTop + viewHeight + spare]
  let [first, last, before, after, at] = [-1, 0, 0, 0, 0]
  for (const [index, height] of heights.entries()) {
    const end = at + height
    if (end < from) before = end
    else if (at > to) after += height
    else {
      if (first < 0) first = index
      last = index + 1
    }
    at = end
  }
  return { first: Math.max(first, 0), last, before, after }
}
