import type { Question } from '../question-row.ts'
import { isGone } from '../queue/held-lists.ts'
import type { Queue } from '../queue/use-queue.ts'

/**
 * Of the next questions, the one that the air's key concerns: the chosen one, or else the requested one, or else the
 * first.
 */
export function airMeant({ row, book, idsIn }: Pick<Queue, 'row' | 'book' | 'idsIn'>): Question | undefined {
  if (row?.state === 'next') return row
  const next = idsIn('next').flatMap((id) => book.byId.get(id) ?? [])
  const waiting = next.filter((one) => !isGone(one, 'next'))
  return waiting.find(({ airAsked }) => airAsked !== null) ?? waiting[0]
}
