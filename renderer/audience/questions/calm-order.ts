import type { Question } from '../session-view.ts'

const ranks: Readonly<Record<string, number>> = { 'on-air': 0, next: 1, approved: 2, answered: 3 }

/** The order when the reader refreshes the list: on air, next, by votes, and recently answered ones last. */
export const ranked = (questions: readonly Question[]): readonly string[] =>
  questions
    .toSorted(
      (one, other) =>
        (ranks[one.state] ?? 2) - (ranks[other.state] ?? 2) ||
        other.votes - one.votes ||
        (one.questionId < other.questionId ? -1 : 1),
    )
    .map(({ questionId }) => questionId)

/**
 * The list after a change: rows stay where the finger expects them, also removed ones, until the reader refreshes. If
 * no row is left, nothing can move.
 */
export const afterArrivals = (shown: readonly string[], questions: readonly Question[]): readonly string[] => {
  const here = new Set(questions.map(({ questionId }) => questionId))
  return shown.some((id) => here.has(id)) ? shown : ranked(questions)
}

/** How many questions wait behind the counter. */
export const countWaiting = (shown: readonly string[], questions: readonly Question[]): number => {
  const seen = new Set(shown)
  return questions.filter(({ questionId }) => !seen.has(questionId)).length
}
