/** Where a question has been merged, by id; null: nowhere. */
export type MergedInto = (questionId: string) => string | null

/**
 * Merges in a row that count. Beyond them a question stands for itself: each vote and each press on one goes the whole way,
 * and no moderator merges one question so often.
 */
export const mostMergesInARow = 32

/** The question and all that it is merged into, one by one. */
export function wayOf(questionId: string, mergedInto: MergedInto): ReadonlySet<string> {
  const way = new Set([questionId])
  for (let at = mergedInto(questionId); at !== null && !way.has(at); at = mergedInto(at)) {
    if (way.size > mostMergesInARow) return new Set([questionId])
    way.add(at)
  }
  return way
}

/**
 * The question that one is shown as. Stations that were apart may have merged two into each other: of such a ring the
 * smallest id stands for all, wherever it is asked.
 */
export function rootOf(questionId: string, mergedInto: MergedInto): string {
  const way = [...wayOf(questionId, mergedInto)]
  const last = way.at(-1) ?? questionId
  const back = way.indexOf(mergedInto(last) ?? '')
  return back < 0 ? last : (way.slice(back).sort()[0] ?? questionId)
}

/** A question and all that was merged into it, directly or through another. */
export function* familyOf(
  questionId: string,
  mergedInto: MergedInto,
  partsOf: (questionId: string) => Iterable<string>,
  met: Set<string> = new Set(),
): Generator<string> {
  if (met.has(questionId)) return
  const way = wayOf(questionId, mergedInto)
  const into = mergedInto(questionId)
  const isTooFar = way.size === 1 && into !== null && into !== questionId
  const isInRing = mergedInto([...way].at(-1) ?? '') === questionId
  let level: Iterable<string> = isInRing ? way : [questionId]
  for (let steps = way.size - 1; steps <= mostMergesInARow; steps++) {
    const next: string[] = []
    for (const one of level) {
      if (met.has(one)) continue
      met.add(one)
      yield one
      if (!isTooFar) for (const part of partsOf(one)) next.push(part)
    }
    level = next
    if (next.length === 0) return
  }
}
