import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'

export interface QuestionDialogProps {
  readonly desk: Desk
  /** The present row. */
  readonly row: Question
}
