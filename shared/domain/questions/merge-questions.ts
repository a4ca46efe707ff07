import { accept, type Result, refuse } from '../../kernel/result.ts'
import { mostMergesInARow, rootOf, wayOf } from './merging.ts'
import type { QuestionEvent } from './question-events.ts'
import { isWithheldFrom } from './question-moves.ts'
import type { QuestionState } from './question-state.ts'

/** Events of several questions, each with the question's id, in the order in which they are written. */
export type EventsByQuestion = readonly (readonly [questionId: string, event: QuestionEvent])[]

export interface MergeFacts {
  readonly questionOf: (questionId: string) => QuestionState
  /** The question and all that was merged into it, directly or through another. */
  readonly familyOf: (questionId: string) => Iterable<string>
  readonly isReferent: boolean
  readonly by: string
}

interface Merge {
  readonly into: string
  readonly questionIds: readonly string[]
  /** The version of `into` that the person had before their eyes; absent where they do not ask to be told of a newer one. */
  readonly version?: number | undefined
}

export type MergeRefusal =
  | 'unknown-question'
  | 'into-itself'
  | 'other-session'
  | 'into-its-part'
  | 'is-merged'
  | 'referent-needed'
  | 'stale'
  | 'too-many-merges'

export function mergeQuestions(
  { into, questionIds, version }: Merge,
  { questionOf, familyOf, isReferent, by }: MergeFacts,
): Result<EventsByQuestion, MergeRefusal> {
  const target = questionOf(into)
  if (!target.asked) return refuse('unknown-question')
  if (questionIds.includes(into)) return refuse('into-itself')
  const mergedInto = (id: string) => questionOf(id).mergedInto
  for (const id of questionIds) {
    const part = questionOf(id)
    if (!part.asked) return refuse('unknown-question')
    if (part.asked.sessionId !== target.asked.sessionId) return refuse('other-session')
    if (rootOf(into, mergedInto) === id) return refuse('into-its-part')
    if (part.mergedInto !== null && part.mergedInto !== into) return refuse('is-merged')
    if (isWithheldFrom(part, { isReferent })) return refuse('referent-needed')
  }
  if (target.mergedInto !== null) return refuse('is-merged')
  if (isWithheldFrom(target, { isReferent })) return refuse('referent-needed')
  if (version !== undefined && version !== target.version) return refuse('stale')
  const parts = [...new Set(questionIds)].filter((id) => mergedInto(id) !== into)
  const isFar = (id: string) => wayOf(id, mergedInto).size > mostMergesInARow
  if (parts.some((id) => [...familyOf(id)].some(isFar))) return refuse('too-many-merges')
  if (parts.length === 0) return accept([])
  const merged = parts.map((id) => [id, { type: 'QuestionMerged', into }] as const)
  return accept([...merged, [into, { type: 'QuestionPartsChanged', by }]])
}

export function unmergeQuestion(
  questionId: string,
  question: QuestionState,
  { isReferent, by }: Pick<MergeFacts, 'isReferent' | 'by'>,
): Result<EventsByQuestion, 'unknown-question' | 'not-merged' | 'referent-needed'> {
  const { asked, mergedInto } = question
  if (!asked) return refuse('unknown-question')
  if (mergedInto === null) return refuse('not-merged')
  if (isWithheldFrom(question, { isReferent })) return refuse('referent-needed')
  return accept([
    [questionId, { type: 'QuestionUnmerged' }],
    [mergedInto, { type: 'QuestionPartsChanged', by }],
  ])
}
