/** The question into which one was merged, by id. Null: none. */
export type MergedInto = (questionId: string) => string | null

/**
 * Most consecutive merges that count. Beyond them a question stands for itself. Each vote and press walks the whole
 * chain, and no moderator merges one question so often.
 */
export const mostMergesInARow = 32

/**
 * A question that was merged into one that is not there is separate: that one has not arrived, or was taken back with its
 * station, and nobody could be shown either of them.
 */
export const asItStands = <Question extends { readonly mergedInto: string | null }>(
  question: Question,
  isThere: (questionId: string) => boolean,
): Question =>
  question.mergedInto === null || isThere(question.mergedInto) ? question : { ...question, mergedInto: null }

/** The question and everything it is merged into, in order. */
export function wayOf(questionId: string, mergedInto: MergedInto): ReadonlySet<string> {
  const way = new Set([questionId])
  for (let at = mergedInto(questionId); at !== null && !way.has(at); at = mergedInto(at)) {
    if (way.size > mostMergesInARow) return new Set([questionId])
    way.add(at)
  }
  return way
}

/**
 * The question as which one is shown. Stations that were apart may have merged two into each other. In such a ring the
 * smallest id stands for all.
 */
export function rootOf(questionId: string, mergedInto: MergedInto): string {
  const way = [...wayOf(questionId, mergedInto)]
  const last = way.at(-1) ?? questionId
  const back = way.indexOf(mergedInto(last) ?? '')
  return back < 0 ? last : (way.slice(back).sort()[0] ?? questionId)
}

/** A question and everything that was merged into it, directly or through another. */
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
