import type { Question } from '../session-view.ts'

const ranks: Readonly<Record<string, number>> = { 'on-air': 0, next: 1, approved: 2, answered: 3 }

/** As the list is sorted when the reader asks for it: on air, next, by votes, and what has had its answer last. */
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
 * What the list shows after a change: rows stay where the finger expects them, gone ones too, until the reader asks.
 * A list of which nothing is left has nothing that could move.
 */
export const afterArrivals = (shown: readonly string[], questions: readonly Question[]): readonly string[] => {
  const here = new Set(questions.map(({ questionId }) => questionId))
  return shown.some((id) => here.has(id)) ? shown : ranked(questions)
}

/** How many wait behind the counter. */
export const countWaiting = (shown: readonly string[], questions: readonly Question[]): number => {
  const seen = new Set(shown)
  return questions.filter(({ questionId }) => !seen.has(questionId)).length
}
