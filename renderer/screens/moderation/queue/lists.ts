import { rootOf } from '../../../../shared/domain/questions/merging.ts'
import type { QuestionStateName } from '../../../../shared/domain/questions/question-states.ts'
import type { Question } from '../question-row.ts'

/** In the order of the arrow keys. The question on air has its own place. */
export const listNames = [
  ...(['incoming', 'approved', 'next', 'answered', 'follow-up', 'dismissed', 'safeguarding'] as const),
] satisfies QuestionStateName[]
export type ListName = (typeof listNames)[number]

/** All questions of a session, arranged for the screen. */
export interface Book {
  readonly byId: ReadonlyMap<string, Question>
  readonly lists: Readonly<Record<ListName, readonly Question[]>>
  /** The questions merged into each, directly or through another. */
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
    // Of a ring of merges one question stands for all.
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

/** Changes by own actions, and the version of each: the station's update may come a moment later. */
export type Ahead = ReadonlyMap<string, { readonly changed: Partial<Question>; readonly version: number }>

/** Each action raises the version by one, and the next action uses the raised version. */
export const withAhead = (rows: readonly Question[], ahead: Ahead): readonly Question[] =>
  ahead.size === 0
    ? rows
    : rows.map((row) => {
        const done = ahead.get(row.questionId)
        return done && row.version <= done.version ? { ...row, ...done.changed, version: done.version + 1 } : row
      })
