import type { QuestionOrigin } from '../../../shared/domain/questions/question.ts'
import type { IconName } from '../../ui/icons.tsx'

/** Where a question comes from: the hall's seats, a screen far away, a microphone. */
export const originShapes: Readonly<Record<QuestionOrigin, IconName>> = {
  room: 'room',
  remote: 'remote',
  floor: 'micro',
}
