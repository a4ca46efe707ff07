import { foldText } from '../../../../shared/kernel/fold-text.ts'
import type { Question } from '../question-row.ts'

/**
 * Questions that can be merged into this one: proposals first, nearest first, then by votes. With search words, those
 * that contain all of them.
 */
export function nearCandidates(
  rows: Iterable<Question>,
  into: Question,
  near: readonly string[],
  sought: string,
): Question[] {
  const words = foldText(sought).split(' ').filter(Boolean)
  const rank = ({ questionId }: Question) => (near.includes(questionId) ? near.indexOf(questionId) : near.length)
  return [...rows]
    .filter((row) => mayJoin(row, into))
    .filter((row) => words.length === 0 || words.every((word) => foldText(row.text ?? '').includes(word)))
    .toSorted((one, other) => rank(one) - rank(other) || other.votes - one.votes)
}

const mayJoin = (row: Question, into: Question): boolean =>
  row.questionId !== into.questionId &&
  row.mergedInto === null &&
  row.text !== null &&
  !['safeguarding', 'on-air', 'dismissed'].includes(row.state)
