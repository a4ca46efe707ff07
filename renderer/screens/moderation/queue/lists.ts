import { rootOf } from '../../../../shared/domain/questions/merging.ts'
import type { QuestionStateName } from '../../../../shared/domain/questions/question-states.ts'
import type { Question } from '../question-row.ts'

/** In the order in which the arrow keys go through them. What is on air has a place of its own. */
export const listNames = [
  ...(['incoming', 'approved', 'next', 'answered', 'follow-up', 'dismissed', 'safeguarding'] as const),
] satisfies QuestionStateName[]
export type ListName = (typeof listNames)[number]

/** All questions of a session, by what a screen asks of them. */
export interface Book {
  readonly byId: ReadonlyMap<string, Question>
  readonly lists: Readonly<Record<ListName, readonly Question[]>>
  /** What was merged into each, directly or through another. */
  readonly partsOf: ReadonlyMap<string, readonly Question[]>
  readonly onAir: Question | undefined
}

export function bookOf(rows: readonly Question[]): Book {
  const raw = new Map(rows.map((row) => [row.questionId, row]))
  const byId = new Map<string, Question>()
  const lists = Object.fromEntries(listNames.map((name) => [name, [] as Question[]])) as Record<ListName, Question[]>
  const partsOf = new Map<string, Question[]>()
  let onAir: Question | undefined
  for (const read of rows) {
    const root = read.mergedInto === null ? null : rootOf(read.questionId, (id) => raw.get(id)?.mergedInto ?? null)
    // Of a ring of merges one stands for all.
    const row = root === read.questionId ? { ...read, mergedInto: null } : read
    byId.set(row.questionId, row)
    if (root !== null && row.mergedInto !== null) {
      const parts = partsOf.get(root)
      if (parts) parts.push(row)
      else partsOf.set(root, [row])
    } else if (row.state === 'on-air') {
      if (!onAir || row.since > onAir.since) onAir = row
    } else lists[row.state].push(row)
  }
  return { byId, lists, partsOf, onAir }
}

/** What own acts have changed, and the version that each was done on: the station's word may come a moment later. */
export type Ahead = ReadonlyMap<string, { readonly changed: Partial<Question>; readonly version: number }>

/** Each act raises the version by one: the next one is done on that. */
export const withAhead = (rows: readonly Question[], ahead: Ahead): readonly Question[] =>
  ahead.size === 0
    ? rows
    : rows.map((row) => {
        const done = ahead.get(row.questionId)
        return done && row.version <= done.version ? { ...row, ...done.changed, version: done.version + 1 } : row
      })
