import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type ReplayEvent, replayStream } from '../programme/replay.ts'
import type { SessionSettings } from '../programme/session.ts'
import { type AskFacts, askQuestion } from './ask-question.ts'
import { audienceSessionStream, setQuestions } from './audience-session.ts'

const session: SessionSettings = {
  code: null,
  title: 'Plénière',
  kind: 'plenary',
  roomId: 'r',
  day: 1,
  startsAt: 100,
  endsAt: 200,
  capacity: null,
  registration: false,
}
const inTheHall: AskFacts = {
  session,
  replay: replayStream.initial,
  event: { days: ['2026-11-26'], timeZone: 'Europe/Paris' },
  isPaused: false,
  phone: 'room',
  danger: false,
  toCheck: false,
  now: 150,
}
const ask = (facts: Partial<AskFacts>) => askQuestion({ sessionId: 's', origin: 'floor' }, { ...inTheHall, ...facts })
const asked = { sessionId: 's', origin: 'room', danger: false }
const gives = (facts: Partial<AskFacts>, value: object) => expect(ask(facts)).toEqual({ ok: true, value })
const refuses = (facts: Partial<AskFacts>, refusal: string) => expect(ask(facts)).toEqual({ ok: false, refusal })

describe('a question', () => {
  it('is asked from where the phone is, or as the moderator who writes it down says', () => {
    gives({}, asked)
    gives({ phone: 'remote' }, { ...asked, origin: 'remote' })
    gives({ phone: null }, { ...asked, origin: 'floor' })
  })

  it('is refused of a session that is not there', () => {
    refuses({ session: null }, 'unknown-session')
    refuses({ session: null, danger: true }, 'unknown-session')
  })

  it('is refused to phones while moderators take none, and not to a moderator', () => {
    for (const phone of ['room', 'remote'] as const) refuses({ isPaused: true, phone }, 'questions-closed')
    gives({ isPaused: true, phone: null }, { ...asked, origin: 'floor' })
  })

  it('that tells of a danger does not wait until questions are open again', () => {
    gives({ isPaused: true, danger: true }, { ...asked, danger: true })
    gives({ toCheck: true }, { ...asked, toCheck: true })
    // The referent alone, then: moderators expect no question.
    gives({ isPaused: true, toCheck: true }, { ...asked, danger: true })
  })
})

describe('a question from afar, once the session is over', () => {
  const replayEvents: readonly ReplayEvent[] = [
    { type: 'ReplaySpeakersSet', speakerIds: ['n'], person: { names: [{ speakerId: 'n', name: 'Nora' }] } },
    { type: 'SpeakerConsented', speakerId: 'n', how: 'signed' },
    { type: 'ReplayPublished', embedUrl: 'https://player.example/1', captionsUrl: null, person: null },
  ]
  const replay = given(replayStream, ...replayEvents.map((event, at): Fact<ReplayEvent> => [event, written('hub', at)]))
  const onReplay = { replay: replay.state, phone: 'remote', isPaused: true, now: 200 } as const

  it('is for later where there is a replay, be questions open in the hall or not', () => {
    gives(onReplay, { ...asked, origin: 'remote', followUp: true })
    gives({ ...onReplay, isPaused: false }, { ...asked, origin: 'remote', followUp: true })
  })

  it('is one like any other before, without a replay, and in the hall', () => {
    refuses({ ...onReplay, now: 199 }, 'questions-closed')
    refuses({ ...onReplay, replay: replayStream.initial }, 'questions-closed')
    refuses({ ...onReplay, phone: 'room' }, 'questions-closed')
    gives({ ...onReplay, phone: 'room', isPaused: false }, asked)
  })

  it('is refused when replays have ended, unless it tells of a danger', () => {
    const over = { ...onReplay, isPaused: false, now: Date.UTC(2036, 0) }
    refuses(over, 'questions-closed')
    gives({ ...over, danger: true }, { ...asked, origin: 'remote', danger: true })
  })
})

describe('a moderator who pauses questions', () => {
  it('writes it once', () => {
    const open = given(audienceSessionStream)
    const paused = given(audienceSessionStream, [{ type: 'QuestionsPaused' }, written('hub', 1)])
    open.when((state) => setQuestions(state, 'paused', true)).gives({ type: 'QuestionsPaused' })
    paused.when((state) => setQuestions(state, 'paused', true)).gives(null)
    paused.when((state) => setQuestions(state, 'open', true)).gives({ type: 'QuestionsResumed' })
    open.when((state) => setQuestions(state, 'open', true)).gives(null)
  })

  it('is refused of a session that is not there', () => {
    for (const to of ['paused', 'open'] as const)
      given(audienceSessionStream)
        .when((state) => setQuestions(state, to, false))
        .refuses('unknown-session')
  })
})
