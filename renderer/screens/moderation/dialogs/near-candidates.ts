import { foldText } from '../../../../shared/kernel/fold-text.ts'
import type { Question } from '../question-row.ts'

/**
 * What can be merged into a question: what is proposed first, the nearest first, then what most people ask. With words
 * sought, those that hold all of them.
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
