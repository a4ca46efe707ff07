import { asItStands } from '../../../shared/domain/questions/merging.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import type { States } from '../event-log/states.ts'

/** A question as rules about merged questions must see it. */
export const standingQuestion = (states: States, questionId: string): QuestionState =>
  asItStands(states.state('question', questionId), (into) => states.state('question', into).asked !== null)
