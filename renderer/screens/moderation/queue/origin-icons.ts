import type { QuestionOrigin } from '../../../../shared/domain/questions/question-events.ts'
import type { IconName } from '../../../ui/icons.tsx'

/** The hall's seats, a screen far away, a microphone. */
export const originIcons: Readonly<Record<QuestionOrigin, IconName>> = {
  room: 'room',
  remote: 'remote',
  floor: 'micro',
}
