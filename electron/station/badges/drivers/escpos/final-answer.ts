import type { AnswerReader } from './answers.ts'
import { inOrderPaperIsOut } from './requests.ts'

/**
 * What the printer has said of a badge; undefined while it has said nothing that counts.
 * `before`: answers in order that came before the question, and so belong to no question.
 */
export function finalAnswer(
  answers: AnswerReader,
  processId: string,
  before: number,
): 'printed' | 'printer-paper-out-midway' | undefined {
  if (answers.processIds.includes(processId)) return 'printed'
  // One byte proves nothing among bytes that nobody asked for.
  if (before > 0 || answers.noise() > 0) return undefined
  const [status] = answers.inOrder
  if (status === undefined) return undefined
  return (status & inOrderPaperIsOut) === inOrderPaperIsOut ? 'printer-paper-out-midway' : 'printed'
}
