import type { Question } from './question-row.ts'

/** A question as the station tells it, with defaults for what a test does not name. */
export const questionRow = (questionId: string, more: Partial<Question> = {}): Question => ({
  questionId,
  sessionId: 's',
  text: `Question ${questionId} ?`,
  original: null,
  masked: false,
  origin: 'room',
  state: 'incoming',
  at: '2026-11-26T10:00:00.000Z',
  since: '2026-11-26T10:00:00.000Z',
  votes: 0,
  version: 1,
  labels: [],
  claimedBy: null,
  mergedInto: null,
  danger: false,
  toCheck: false,
  proposals: [],
  held: [],
  changedBy: null,
  changedApart: false,
  airAsked: null,
  onAirAt: null,
  ...more,
})
