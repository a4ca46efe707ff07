/** An amount for one key: an option's id, a number, or a text as it was written. */
export type Weight = readonly [key: string, weight: number]

/** Sums of the weights of all voters' answers. So the order in which votes come, go and change has no effect. */
export interface Tally {
  voters: number
  readonly weights: Map<string, number>
}

export const emptyTally = (): Tally => ({ voters: 0, weights: new Map() })

/** Adds one voter's answer, or removes it. `null`: it is no valid answer to this poll, and changes nothing. */
export function count(tally: Tally, answer: readonly Weight[] | null, by: 1 | -1): void {
  if (!answer) return
  tally.voters += by
  for (const [key, weight] of answer) {
    const sum = (tally.weights.get(key) ?? 0) + by * weight
    if (sum === 0) tally.weights.delete(key)
    else tally.weights.set(key, sum)
  }
}

/** The keys with the most, all of them in a tie. Empty if no key has any. */
export function leadingOf(keys: readonly string[], tally: Tally): readonly string[] {
  const most = Math.max(0, ...keys.map((key) => tally.weights.get(key) ?? 0))
  return most === 0 ? [] : keys.filter((key) => tally.weights.get(key) === most)
}
