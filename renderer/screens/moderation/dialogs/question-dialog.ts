import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'

export interface QuestionDialogProps {
  readonly desk: Desk
  /** As it is now. */
  readonly row: Question
}
