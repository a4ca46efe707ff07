import type { QuestionOrigin } from './question-events.ts'

/** How many of the last questions on air the hint considers. */
export const fairnessSpan = 4

/**
 * Whose turn it is: the origin with waiting questions that was on air least among the last ones, if that is clear. Only
 * a hint. Null: no hint.
 * @param last origins of what was on air, latest first
 * @param waiting origins of what could be put on air now
 */
export function turnOf(last: readonly QuestionOrigin[], waiting: ReadonlySet<QuestionOrigin>): QuestionOrigin | null {
  const recent = last.slice(0, fairnessSpan)
  if (recent.length < 2 || waiting.size < 2) return null
  const heard = (origin: QuestionOrigin) => recent.filter((one) => one === origin).length
  const [least, second] = [...waiting].sort((one, other) => heard(one) - heard(other))
  if (least === undefined || second === undefined || heard(least) === heard(second)) return null
  return heard(least) * 2 < recent.length ? least : null
}

/** By turn, then by votes, then by age: the order called *équité*. */
export function byFairness<
  Row extends { readonly origin: QuestionOrigin; readonly votes: number; readonly at: string },
>(rows: readonly Row[], last: readonly QuestionOrigin[]): Row[] {
  const turn = turnOf(last, new Set(rows.map(({ origin }) => origin)))
  return rows.toSorted(
    (one, other) =>
      Number(other.origin === turn) - Number(one.origin === turn) ||
      other.votes - one.votes ||
      (one.at < other.at ? -1 : 1),
  )
}
