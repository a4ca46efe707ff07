import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { questionStream } from './question.ts'
import type { QuestionEvent } from './question-events.ts'
import type { Mover } from './question-moves.ts'
import type { QuestionState } from './question-state.ts'
import { editQuestion, maskQuestion, moveWithWords, restoreText, type SealedWords } from './question-words.ts'

const asked = (danger = false): QuestionEvent => ({
  type: 'QuestionAsked',
  sessionId: 's',
  origin: 'room',
  deviceId: 'phone',
  danger,
  withdrawn: false,
  person: danger ? { box: 'box of Il me frappe' } : { text: 'Que faire pour Nora ?' },
})
const moved = (to: QuestionState['state'], seen: number): QuestionEvent => ({
  type: 'QuestionMoved',
  to,
  seen,
  by: 'N',
})
const edited = (text: string, seen: number): QuestionEvent => ({
  type: 'QuestionEdited',
  seen,
  by: 'N',
  person: { text },
})
const question = (...events: readonly QuestionEvent[]) =>
  given(questionStream, ...events.map((event, at): Fact<QuestionEvent> => [event, written('hub', at + 1)]))
const ofHall = question(asked())
const onShow = question(asked(), moved('approved', 1))
const alert = question(asked(true))
const erased = question(asked(), { type: 'QuestionErased', person: null })

const open = (box: string | null) => box?.replace('box of ', '') ?? null
const atPilot: SealedWords = {
  opens: () => true,
  opened: (state) => ({
    ...state,
    text: state.text ?? open(state.textBox),
    original: state.original ?? open(state.originalBox),
  }),
  seal: (words) => `box of ${words}`,
}
const atDesk: SealedWords = { ...atPilot, opens: () => false, opened: (state) => state }

const moderator = (seen: number): Mover => ({ seen, by: 'Nadia', isReferent: false, unreadOf: () => null })
const referent = (seen: number): Mover => ({ ...moderator(seen), by: 'Rose', isReferent: true })
const whoReads = (seen: number): Mover => ({
  ...moderator(seen),
  unreadOf: (text) => (text.includes('Nora') ? 'unmasked-name' : text.includes('grève') ? 'held-word' : null),
})

describe('a moderator who changes the words of a question', () => {
  const edit = (by: Mover) => (state: QuestionState) => editQuestion(state, 'Que faire ?', by, atPilot)
  const restore = (by: Mover) => (state: QuestionState) => restoreText(state, by, atPilot)
  const mask = (by: Mover) => (state: QuestionState) =>
    maskQuestion(state, [{ start: 0, end: 3 }], by, { ...atPilot, masksOf: () => [] })

  it.each([
    ['edits', edit],
    ['restores', restore],
    ['masks', mask],
  ])('%s one that exists, as they have seen it; of an alert the referent alone does', (_, change) => {
    question()
      .when(change(moderator(0)))
      .refuses('unknown-question')
    erased.when(change(moderator(2))).refuses('unknown-question')
    ofHall.when(change(moderator(0))).refuses('stale')
    alert.when(change(moderator(1))).refuses('referent-needed')
    alert.when(change(referent(0))).refuses('stale')
  })
})

describe('a question to check', () => {
  const doubtful = question({ ...asked(), toCheck: true } as QuestionEvent)
  const move = (to: 'approved' | 'dismissed', by: Mover) => (state: QuestionState) =>
    moveWithWords(state, to, by, atPilot)

  it('becomes public only by a person who has read whether it tells of a danger', () => {
    doubtful.when(move('approved', moderator(1))).refuses('to-check')
    const decided = { type: 'QuestionMoved', seen: 1, by: 'Nadia', of: expect.anything() }
    doubtful
      .when(move('approved', { ...moderator(1), reviewed: true }))
      .gives([{ ...decided, to: 'approved' } as QuestionEvent])
    doubtful.when(move('dismissed', moderator(1))).gives([{ ...decided, to: 'dismissed' } as QuestionEvent])
  })
})

describe('an edit', () => {
  it('is in the log with who made it, and of an alert in its box alone', () => {
    ofHall
      .when((state) => editQuestion(state, 'Que faire ?', moderator(1), atPilot))
      .gives([{ type: 'QuestionEdited', seen: 1, by: 'Nadia', person: { text: 'Que faire ?' } }])
    alert
      .when((state) => editQuestion(state, 'On me frappe', referent(1), atPilot))
      .gives([
        { type: 'QuestionEdited', seen: 1, by: 'Rose', ofAlert: true, person: null },
        { type: 'QuestionSealed', person: { text: 'box of On me frappe', original: 'box of Il me frappe' } },
      ])
  })

  it('of what the public reads has to have been read', () => {
    const edit = (text: string) => (state: QuestionState) => editQuestion(state, text, whoReads(state.version), atPilot)
    onShow.when(edit('Et Nora ?')).refuses('unmasked-name')
    onShow.when(edit('La grève ?')).refuses('held-word')
    ofHall
      .when(edit('Et Nora ?'))
      .gives([{ type: 'QuestionEdited', seen: 1, by: 'Nadia', person: { text: 'Et Nora ?' } }])
  })
})

it('the author’s words are kept when a referent changes what a moderator’s station alone has referred', () => {
  const referred = given(
    questionStream,
    [asked(), written('hub', 1)],
    [moved('safeguarding', 1), { ...written('m', 2), role: 'moderator' }],
  )
  referred
    .when((state) => editQuestion(state, 'Autre chose', referent(2), atPilot))
    .gives([
      { type: 'QuestionEdited', seen: 2, by: 'Rose', ofAlert: true, person: null },
      { type: 'QuestionSealed', person: { text: 'box of Autre chose', original: 'box of Que faire pour Nora ?' } },
    ])
})

describe('a question that is given its first words again', () => {
  const changed = [asked(), edited('Que faire ?', 1)] as const
  // The plain words of before a mask are deleted: the box alone has them.
  const withMask = question(
    { ...asked(), person: null } as QuestionEvent,
    { type: 'QuestionSealed', person: { text: null, original: 'box of Que faire pour Nora ?' } },
    { type: 'QuestionMasked', seen: 1, by: 'N', person: { text: 'Que faire pour [nom masqué] ?' } },
  )

  it('has them back', () => {
    question(...changed)
      .when((state) => restoreText(state, moderator(2), atDesk))
      .gives([{ type: 'QuestionTextRestored', seen: 2, by: 'Nadia', person: { text: 'Que faire pour Nora ?' } }])
  })

  it('must have had others', () => {
    ofHall.when((state) => restoreText(state, moderator(1), atPilot)).refuses('never-changed')
  })

  it('needs the referent where they were masked, at a station that opens them', () => {
    withMask.when((state) => restoreText(state, moderator(2), atPilot)).refuses('referent-needed')
    withMask.when((state) => restoreText(state, referent(2), atDesk)).refuses('words-sealed')
    alert.when((state) => restoreText(state, referent(1), atDesk)).refuses('words-sealed')
    withMask
      .when((state) => restoreText(state, referent(2), atPilot))
      .gives([{ type: 'QuestionTextRestored', seen: 2, by: 'Rose', person: { text: 'Que faire pour Nora ?' } }])
  })

  it('has to have been read with them where the public reads it', () => {
    question(...changed, moved('approved', 2))
      .when((state) => restoreText(state, whoReads(3), atDesk))
      .refuses('unmasked-name')
    question(asked(), edited('La grève ?', 1), edited('Que faire ?', 2), moved('approved', 3))
      .when((state) => restoreText({ ...state, original: 'La grève ?' }, whoReads(4), atDesk))
      .refuses('held-word')
  })

  it('has them in its box alone where it is an alert', () => {
    const resealed = {
      type: 'QuestionSealed',
      person: { text: 'box of On crie', original: 'box of Il me frappe' },
    } as const
    question(asked(true), { type: 'QuestionEdited', seen: 1, by: 'Rose', ofAlert: true, person: null }, resealed)
      .when((state) => restoreText(state, referent(2), atPilot))
      .gives([
        { type: 'QuestionTextRestored', seen: 2, by: 'Rose', ofAlert: true, person: null },
        { type: 'QuestionSealed', person: { text: 'box of Il me frappe', original: null } },
      ])
  })
})

describe('a mask', () => {
  const mask =
    (start: number, end: number, by: Mover, words = atPilot) =>
    (state: QuestionState) =>
      maskQuestion(state, [{ start, end }], by, { ...words, masksOf: () => [] })

  it('takes the place of what it hides', () => {
    ofHall
      .when(mask(15, 19, moderator(1)))
      .gives([{ type: 'QuestionMasked', seen: 1, by: 'Nadia', person: { text: 'Que faire pour [nom masqué] ?' } }])
  })

  it('is refused beyond the text', () => {
    ofHall.when(mask(15, 190, moderator(1))).refuses('bad-range')
  })

  it('of an alert is made where its words are opened, and sealed', () => {
    alert.when(mask(0, 2, referent(1), atDesk)).refuses('words-sealed')
    alert.when(mask(0, 2, referent(1))).gives([
      { type: 'QuestionMasked', seen: 1, by: 'Rose', ofAlert: true, person: null },
      { type: 'QuestionSealed', person: { text: 'box of [nom masqué] me frappe', original: 'box of Il me frappe' } },
    ])
  })
})

describe('a move', () => {
  const move =
    (to: QuestionState['state'], by: Mover, words = atPilot) =>
    (state: QuestionState) =>
      moveWithWords(state, to, by, words)
  const of = 'hub.0.lane 1'

  it('goes where the table says, and as it was seen', () => {
    ofHall.when(move('next', moderator(1))).gives([{ type: 'QuestionMoved', to: 'next', seen: 1, by: 'Nadia', of }])
    ofHall.when(move('on-air', moderator(1))).refuses('move-not-possible')
    ofHall.when(move('approved', moderator(0))).refuses('stale')
    question()
      .when(move('approved', moderator(0)))
      .refuses('unknown-question')
  })

  it('to the air asks for it: a screen gives it', () => {
    question(asked(), moved('next', 1))
      .when(move('on-air', moderator(2)))
      .gives([{ type: 'QuestionAirAsked', by: 'Nadia' }])
  })

  it('makes nothing public that somebody has to read, and no part of another question', () => {
    ofHall.when(move('approved', whoReads(1))).refuses('unmasked-name')
    question(asked(), edited('La grève ?', 1))
      .when(move('approved', whoReads(2)))
      .refuses('held-word')
    question(asked(), { type: 'QuestionMerged', into: 'other' })
      .when(move('approved', moderator(2)))
      .refuses('is-merged')
  })

  it('out of the referent’s hands is the referent’s, who gives its words with it', () => {
    alert.when(move('incoming', moderator(1))).refuses('referent-needed')
    alert.when(move('incoming', referent(1), atDesk)).refuses('words-sealed')
    alert.when(move('incoming', referent(1))).gives([
      { type: 'QuestionMoved', to: 'incoming', seen: 1, by: 'Rose', of },
      { type: 'QuestionUnsealed', person: { text: 'Il me frappe', original: null, deviceId: 'phone' } },
    ])
  })
})
