/** Where a question has been merged, by id; null: nowhere. */
export type MergedInto = (questionId: string) => string | null

/**
 * How many merges deep a question may lie in another: people merge one into another, and that one again perhaps. What lies
 * deeper stands apart; every answer walks this way.
 */
export const deepestMerge = 20

/**
 * The question that one is shown as. Stations that were apart may have merged two into each other: of such a ring the
 * smallest id stands for all, wherever it is asked.
 */
export function rootOf(questionId: string, mergedInto: MergedInto): string {
  const path: string[] = [questionId]
  for (let at = mergedInto(questionId); at !== null && path.length <= deepestMerge; at = mergedInto(at)) {
    const back = path.indexOf(at)
    if (back >= 0) return path.slice(back).sort()[0] ?? questionId
    path.push(at)
  }
  return path.at(-1) ?? questionId
}
