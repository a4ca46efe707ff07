import { hasPurged } from '../../../shared/domain/event/retention.ts'
import { losesWords } from '../../../shared/domain/questions/deleted-words.ts'
import type { Change } from '../event-log/change.ts'

/** Whether unsealed words were deleted, which pages in memory and the database's log may still hold. */
export const takesWordsAway = ({ kind, before, after }: Change): boolean =>
  (kind === 'question' && losesWords(before, after)) || (kind === 'retention' && hasPurged(before, after))
