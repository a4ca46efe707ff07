// A spread argument list ends with a RangeError from about 125 000 items. One station may write more facts than that.

/** Appends every item to `list`. */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}

/** Infinity if there are none, as `Math.min()`. */
export const lowestOf = (numbers: Iterable<number>): number => {
  let lowest = Number.POSITIVE_INFINITY
  for (const number of numbers) lowest = Math.min(lowest, number)
  return lowest
}

/** -Infinity if there are none, as `Math.max()`. */
export const highestOf = (numbers: Iterable<number>): number => {
  let highest = Number.NEGATIVE_INFINITY
  for (const number of numbers) highest = Math.max(highest, number)
  return highest
}
