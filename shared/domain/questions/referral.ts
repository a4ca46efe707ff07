import type { StationId } from '../../kernel/ids.ts'
import type { StationRole } from '../stations/authority.ts'
import type { QuestionState } from './question-state.ts'
import type { QuestionStateName } from './question-states.ts'

/**
 * With the referent, who has not yet said what was done: until then nothing of it is erased. `isBelieved`: whether the
 * word of a station that is not a pilot's still stands, which it does until that station is put out. Nobody can take back
 * an alert in its author's own words.
 */
export const isKeptBack = (question: QuestionState, isBelieved: (stationId: StationId) => boolean): boolean =>
  isKept(question, (by) => (isList(by) ? by.some(isBelieved) : by !== null))

export const isKeptByPilot = (question: QuestionState): boolean => isKept(question, (by) => by === 'pilot')

const isKept = (
  { state, referredBy: by, safeguarding: { seenAt, done } }: QuestionState,
  isReason: (by: QuestionState['referredBy']) => boolean,
): boolean => ((state === 'safeguarding' && isReason(by)) || seenAt !== null) && done === null

export function referredBy(
  { state, referredBy: before }: QuestionState,
  station: StationId,
  role: StationRole,
): QuestionState['referredBy'] {
  if (role === 'pilot') return 'pilot'
  if (state !== 'safeguarding') return [station]
  return !isList(before) || before.includes(station) ? before : [...before, station]
}

const isList = (by: QuestionState['referredBy']): by is readonly StationId[] => Array.isArray(by)

/** A second asking, by a station whose rules know more. It changes no later decision. */
export function raiseDanger(state: QuestionState, station: StationId, role: StationRole): QuestionState {
  const raised = { ...state, version: state.version + 1, danger: true, toCheck: false }
  const isWithheld = state.changedBy === null || state.state === 'safeguarding'
  return isWithheld
    ? { ...raised, state: 'safeguarding', wasWithheld: true, referredBy: referredBy(state, station, role) }
    : raised
}

/** The referent is asked about it once more only while nobody has decided. */
export const raiseDoubt = (state: QuestionState, toCheck: boolean): QuestionState =>
  toCheck && !state.danger && state.changedBy === null ? { ...state, toCheck } : state

/** Only the referent, who works at a pilot's station, takes it out of the referent's hands. */
export const mayBeMoved = ({ state }: QuestionState, to: QuestionStateName, by: StationRole): boolean =>
  state !== 'safeguarding' || to === 'safeguarding' || by === 'pilot'

/** From then on it is a pilot's word that it is with the referent, whoever referred it. */
export const withReferentNow = (state: QuestionState): QuestionState =>
  state.asked !== null && !state.erased
    ? { ...state, state: 'safeguarding', danger: true, toCheck: false, wasWithheld: true, referredBy: 'pilot' }
    : state
export const seenByReferent = (state: QuestionState): QuestionState =>
  state.safeguarding.seenAt === null ? withReferentNow(state) : state

/** The referent is not asked about words that are gone. */
export const withoutReferent = (state: QuestionState): QuestionState =>
  state.state === 'safeguarding' && state.referredBy !== 'pilot'
    ? { ...state, state: 'dismissed', referredBy: null, danger: false }
    : state
