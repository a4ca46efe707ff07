import type { Session } from '../../renderer/audience/programme.ts'
import type { Mine, Poll, Question, SessionValue } from '../../renderer/audience/session-view.ts'

/** What a phone receives, for specs of the public's page: each with ordinary values, except those given. */
export const publicSession = (more: Partial<Session> = {}): Session => ({
  sessionId: 's',
  title: 'Grandir en confiance',
  kind: 'plenary',
  roomId: 'r',
  roomName: 'Grande salle',
  day: 1,
  startsAt: '2026-11-26T10:00:00Z',
  endsAt: '2026-11-26T11:00:00Z',
  expectedStartsAt: more.startsAt ?? '2026-11-26T10:00:00Z',
  expectedEndsAt: more.endsAt ?? '2026-11-26T11:00:00Z',
  cancelled: null,
  streamed: false,
  replay: false,
  ...more,
})

export const publicQuestion = (questionId: string, more: Partial<Question> = {}): Question => ({
  questionId,
  text: `Question ${questionId}`,
  votes: 0,
  state: 'approved',
  origin: 'room',
  at: '2026-11-26T10:00:00Z',
  answer: null,
  ...more,
})

export const ownQuestion = (questionId: string, more: Partial<Mine> = {}): Mine => ({
  questionId,
  text: 'La mienne',
  at: '2026-11-26T10:29:00Z',
  state: 'incoming',
  answer: null,
  referent: null,
  ...more,
})

export const publicPoll = (pollId: string, more: Partial<Poll> = {}): Poll => ({
  pollId,
  sessionId: 's',
  type: 'single',
  title: 'Un sondage',
  options: [],
  max: null,
  hidden: false,
  shown: false,
  resultsShown: false,
  state: 'open',
  votes: null,
  leading: [],
  mean: null,
  remoteUntil: null,
  counts: null,
  ...more,
})

export const publicView = (more: Partial<SessionValue> = {}): SessionValue => ({
  sessionId: 's',
  title: 'Grandir en confiance',
  roomName: 'Grande salle',
  startsAt: '2026-11-26T10:00:00Z',
  endsAt: '2026-11-26T11:00:00Z',
  pausedAt: null,
  watching: null,
  questions: [],
  polls: [],
  mine: [],
  late: [],
  ...more,
})
