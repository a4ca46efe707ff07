/** Where a question has been merged, by id; null: nowhere. */
export type MergedInto = (questionId: string) => string | null

/**
 * The question that one is shown as. Stations that were apart may have merged two into each other: of such a ring the
 * smallest id stands for all, wherever it is asked.
 */
export function rootOf(questionId: string, mergedInto: MergedInto): string {
  const path: string[] = [questionId]
  for (let at = mergedInto(questionId); at !== null; at = mergedInto(at)) {
    const back = path.indexOf(at)
    if (back >= 0) return path.slice(back).sort()[0] ?? questionId
    path.push(at)
  }
  return path.at(-1) ?? questionId
}
