import { byFairness } from '../../../../shared/domain/questions/fairness.ts'
import type { QuestionOrigin } from '../../../../shared/domain/questions/question-events.ts'
import type { Question } from '../question-row.ts'

export const orders = ['time', 'votes', 'fairness'] as const
export type Order = (typeof orders)[number]

/** Latest first. Equal times are ordered by id, so that a list is always the same. */
const byTime = (one: Question, other: Question): number =>
  other.since.localeCompare(one.since) || one.questionId.localeCompare(other.questionId)

/** @param last origins of what was on air, latest first */
export function inOrder(rows: readonly Question[], order: Order, last: readonly QuestionOrigin[]): Question[] {
  switch (order) {
    case 'time':
      return rows.toSorted(byTime)
    case 'votes':
      return rows.toSorted((one, other) => other.votes - one.votes || byTime(one, other))
    case 'fairness':
      return byFairness(rows, last)
  }
}

/** Origins of what was on air, latest first. */
export const lastOrigins = (rows: Iterable<Question>): QuestionOrigin[] =>
  [...rows]
    .flatMap((row) => (row.onAirAt === null ? [] : [{ at: row.onAirAt, origin: row.origin }]))
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .map(({ origin }) => origin)
