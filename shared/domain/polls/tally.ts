/** So much more for one key: an option's id, a number, a text as it was written. */
export type Weight = readonly [key: string, weight: number]

/** Sums of what each voter's answer weighs: so the order in which votes come, go and change makes no difference. */
export interface Tally {
  voters: number
  readonly weights: Map<string, number>
}

export const emptyTally = (): Tally => ({ voters: 0, weights: new Map() })

/** Adds one voter's answer, or takes it away again. `null`: it is no answer to this poll, and changes nothing. */
export function count(tally: Tally, answer: readonly Weight[] | null, by: 1 | -1): void {
  if (!answer) return
  tally.voters += by
  for (const [key, weight] of answer) {
    const sum = (tally.weights.get(key) ?? 0) + by * weight
    if (sum === 0) tally.weights.delete(key)
    else tally.weights.set(key, sum)
  }
}

/** Those with the most, all of them where it is a tie; none where nobody has any. */
export function leadingOf(keys: readonly string[], tally: Tally): readonly string[] {
  const most = Math.max(0, ...keys.map((key) => tally.weights.get(key) ?? 0))
  return most === 0 ? [] : keys.filter((key) => tally.weights.get(key) === most)
}
