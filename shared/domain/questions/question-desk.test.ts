import { describe, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { questionStream } from './question.ts'
import {
  claimQuestion,
  labelQuestion,
  releaseQuestion,
  upvoteQuestion,
  withdrawAir,
  withdrawAuthor,
} from './question-desk.ts'
import type { QuestionEvent } from './question-events.ts'
import type { QuestionState } from './question-state.ts'
import { questionVoteStream } from './question-vote.ts'
import { referentDone, referentSaw, replyToReferent } from './referred-question.ts'

const asked = (danger = false, deviceId: string | null = 'phone'): QuestionEvent => ({
  type: 'QuestionAsked',
  sessionId: 's',
  origin: 'room',
  deviceId,
  danger,
  withdrawn: false,
  person: danger ? { box: 'box' } : { text: 'Que faire ?' },
})
const question = (...events: readonly QuestionEvent[]) =>
  given(questionStream, ...events.map((event, at): Fact<QuestionEvent> => [event, written('hub', at + 1)]))
const none = question()
const ofHall = question(asked())
const alert = question(asked(true))
const erased = question(asked(), { type: 'QuestionErased', person: null })
const nadia = { isReferent: false, by: 'Nadia' }
const rose = { isReferent: true, by: 'Rose' }

describe('a moderator', () => {
  it('labels a question, each label once', () => {
    const label = (by: typeof nadia) => (state: QuestionState) => labelQuestion(state, ['santé', 'santé'], by)
    ofHall.when(label(nadia)).gives({ type: 'QuestionLabelled', person: { labels: ['santé'] } })
    alert.when(label(rose)).gives({ type: 'QuestionLabelled', person: { labels: ['santé'] } })
    alert.when(label(nadia)).refuses('referent-needed')
    for (const gone of [none, erased]) gone.when(label(nadia)).refuses('unknown-question')
  })

  it('takes a question in hand, and lets it go', () => {
    const claim = (by: typeof nadia) => (state: QuestionState) => claimQuestion(state, by)
    const claimed = question(asked(), { type: 'QuestionClaimed', by: 'Nadia' })
    ofHall.when(claim(nadia)).gives({ type: 'QuestionClaimed', by: 'Nadia' })
    claimed.when(claim(nadia)).gives(null)
    claimed.when(claim(rose)).gives({ type: 'QuestionClaimed', by: 'Rose' })
    alert.when(claim(nadia)).refuses('referent-needed')
    none.when(claim(nadia)).refuses('unknown-question')
    claimed.when(releaseQuestion).gives({ type: 'QuestionReleased' })
    ofHall.when(releaseQuestion).gives(null)
    none.when(releaseQuestion).refuses('unknown-question')
  })

  it('gives up the air that was asked for, until a screen has painted the question', () => {
    const next: QuestionEvent = { type: 'QuestionMoved', to: 'next', seen: 1, by: 'N' }
    const toAir: readonly QuestionEvent[] = [asked(), next, { type: 'QuestionAirAsked', by: 'N' }]
    question(...toAir)
      .when(withdrawAir)
      .gives({ type: 'QuestionAirWithdrawn' })
    question(...toAir, { type: 'QuestionOnAir' })
      .when(withdrawAir)
      .refuses('already-on-air')
    ofHall.when(withdrawAir).gives(null)
    none.when(withdrawAir).refuses('unknown-question')
  })
})

describe('a phone', () => {
  it('votes once for a question that is on show, and is told of no other', () => {
    const vote = given(questionVoteStream)
    const onShow = { isPublic: true, erased: false }
    vote.when((state) => upvoteQuestion(state, onShow)).gives({ type: 'QuestionUpvoted' })
    given(questionVoteStream, [{ type: 'QuestionUpvoted' }, written('hub', 1)])
      .when((state) => upvoteQuestion(state, onShow))
      .gives(null)
    vote.when((state) => upvoteQuestion(state, { ...onShow, isPublic: false })).refuses('unknown-question')
    vote.when((state) => upvoteQuestion(state, { ...onShow, erased: true })).refuses('unknown-question')
  })
})

describe('an author whose questions are put aside', () => {
  const dismissed: QuestionEvent = { type: 'QuestionMoved', to: 'dismissed', seen: 1, by: 'N' }
  const all = { q: ofHall.state, other: ofHall.state, done: question(asked(), dismissed).state, danger: alert.state }
  const withdraw = (by: typeof nadia) => (state: QuestionState) =>
    withdrawAuthor('q', state, by, {
      ofAuthor: (deviceId) => (deviceId === 'phone' ? Object.entries(all) : []),
      partsOf: () => [],
    })

  it('keeps with the referent what is there', () => {
    const aside = { type: 'QuestionMoved', to: 'dismissed', seen: 1, by: 'Nadia' } as const
    ofHall.when(withdraw(nadia)).gives([
      ['q', { type: 'QuestionAuthorWithdrawn' }],
      ['q', aside],
      ['other', aside],
    ])
  })

  it('takes nothing of what others ask with it', () => {
    const into: QuestionEvent = { type: 'QuestionMerged', into: 'q' }
    const own = question(asked(), into).state
    const others = question(asked(false, 'another phone'), into).state
    const withdrawal = (state: QuestionState) =>
      withdrawAuthor('q', state, nadia, {
        ofAuthor: () => Object.entries({ q: state, own }),
        partsOf: (id) => (id === 'q' ? Object.entries({ own, others }) : []),
      })
    ofHall.when(withdrawal).gives([
      ['q', { type: 'QuestionAuthorWithdrawn' }],
      ['others', { type: 'QuestionUnmerged' }],
      ['q', { type: 'QuestionMoved', to: 'dismissed', seen: 1, by: 'Nadia' }],
      ['own', { type: 'QuestionMoved', to: 'dismissed', seen: own.version, by: 'Nadia' }],
    ])
  })

  it('is one whom we know by a phone, and not through an alert', () => {
    question(asked(false, null)).when(withdraw(nadia)).refuses('no-device')
    alert.when(withdraw(nadia)).refuses('referent-needed')
    none.when(withdraw(nadia)).refuses('unknown-question')
  })
})

describe('the referent and the author of an alert', () => {
  const seal = (words: string) => `box of ${words}`
  const saw = (state: QuestionState) => referentSaw(state, 'Stand 4')
  const done = (state: QuestionState) => referentDone(state, 'Parents appelés', { seal })
  const reply = (deviceId: string | null) => (state: QuestionState) =>
    replyToReferent(state, 'J’arrive', { deviceId, seal })

  it('tell each other where to meet, and what was done', () => {
    alert.when(saw).gives({ type: 'ReferentSawQuestion', person: { where: 'Stand 4' } })
    alert.when(done).gives({ type: 'ReferentSettledQuestion', person: { box: 'box of Parents appelés' } })
    alert.when(reply('phone')).gives({ type: 'QuestionReplied', person: { box: 'box of J’arrive' } })
  })

  it('do so still once it was given back', () => {
    const seen: QuestionEvent = { type: 'ReferentSawQuestion', person: { where: 'Stand 4' } }
    const back: QuestionEvent = { type: 'QuestionMoved', to: 'incoming', seen: 1, by: 'Rose' }
    question(asked(true), seen, back)
      .when(reply('phone'))
      .gives({
        type: 'QuestionReplied',
        person: { box: 'box of J’arrive' },
      })
  })

  it('are told that fifty messages are enough', () => {
    const replied: QuestionEvent = { type: 'QuestionReplied', person: { box: 'words' } }
    question(asked(true), ...Array.from({ length: 50 }, () => replied))
      .when(reply('phone'))
      .refuses('too-many-replies')
  })

  it('have nothing to say of a question that never was an alert, nor of one that is gone', () => {
    for (const act of [saw, done, reply('phone')]) {
      ofHall.when(act).refuses('not-withheld')
      none.when(act).refuses('unknown-question')
      erased.when(act).refuses('unknown-question')
    }
  })

  it('are not somebody else with a phone', () => {
    for (const deviceId of ['other', null]) alert.when(reply(deviceId)).refuses('unknown-question')
    question(asked(true, null)).when(reply(null)).refuses('unknown-question')
  })
})
