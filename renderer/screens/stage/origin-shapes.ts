import type { QuestionOrigin } from '../../../shared/domain/questions/question-events.ts'
import type { IconName } from '../../ui/icons.tsx'

/** A question's origin: the hall's seats, a distant screen, a microphone. */
export const originShapes: Readonly<Record<QuestionOrigin, IconName>> = {
  room: 'room',
  remote: 'remote',
  floor: 'micro',
}
