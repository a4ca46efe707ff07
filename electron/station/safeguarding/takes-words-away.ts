import { losesWords } from '../../../shared/domain/questions/deleted-words.ts'
import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import type { Change } from '../event-log/projector.ts'

/** Whether unsealed words were deleted, which pages in memory and the database's log may still hold. */
export const takesWordsAway = ({ kind, before, after }: Pick<Change, 'kind' | 'before' | 'after'>): boolean =>
  kind === 'question' && losesWords(before as QuestionState, after as QuestionState)
