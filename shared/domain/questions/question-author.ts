import type { StationRole } from '../stations/authority.ts'
import type { QuestionState } from './question-state.ts'

/**
 * Events that tell a phone what becomes of its question: a moderator's laptop, which phones never reach, could
 * otherwise write to any phone.
 */
export const takesPhones = (role: StationRole): boolean => role === 'pilot' || role === 'cloud'

export const withAuthor = (state: QuestionState, deviceId: string | undefined): QuestionState =>
  state.asked && deviceId !== undefined ? { ...state, asked: { ...state.asked, deviceId } } : state
