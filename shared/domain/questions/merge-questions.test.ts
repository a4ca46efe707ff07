import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type MergeFacts, mergeQuestions, unmergeQuestion } from './merge-questions.ts'
import { familyOf, mostMergesInARow } from './merging.ts'
import { questionStream } from './question.ts'
import type { QuestionEvent } from './question-events.ts'
import type { QuestionState } from './question-state.ts'

const asked = (sessionId = 's', danger = false): QuestionEvent => ({
  type: 'QuestionAsked',
  sessionId,
  origin: 'room',
  deviceId: null,
  danger,
  withdrawn: false,
  person: danger ? { box: 'box' } : { text: 'Que faire ?' },
})
const merged = (into: string): QuestionEvent => ({ type: 'QuestionMerged', into })
const question = (...events: readonly QuestionEvent[]): QuestionState =>
  given(questionStream, ...events.map((event, at): Fact<QuestionEvent> => [event, written('hub', at + 1)])).state

function merging(questions: Readonly<Record<string, QuestionState>>, isReferent = false) {
  const questionOf = (id: string) => questions[id] ?? questionStream.initial
  const partsOf = (id: string) => Object.keys(questions).filter((one) => questions[one]?.mergedInto === id)
  const facts: MergeFacts = {
    questionOf,
    familyOf: (id) => familyOf(id, (one) => questionOf(one).mergedInto, partsOf),
    isReferent,
    by: 'Nadia',
  }
  return (into: string, questionIds: readonly string[], version?: number) => {
    const result = mergeQuestions({ into, questionIds, version }, facts)
    return {
      gives: (...events: readonly unknown[]) => expect(result).toEqual({ ok: true, value: events }),
      refuses: (refusal: string) => expect(result).toEqual({ ok: false, refusal }),
    }
  }
}
const changed = (into: string) => [into, { type: 'QuestionPartsChanged', by: 'Nadia' }]
const hall = { a: question(asked()), b: question(asked()), c: question(asked()) }

describe('questions that ask the same', () => {
  it('are merged into one, and a moderator who acts on that one is told', () => {
    merging(hall)('a', ['b', 'c', 'b']).gives(['b', merged('a')], ['c', merged('a')], changed('a'))
  })

  it('are merged once', () => {
    merging({ ...hall, b: question(asked(), merged('a')) })('a', ['b']).gives()
  })

  it('are there, and of one session', () => {
    merging(hall)('x', ['a']).refuses('unknown-question')
    merging(hall)('a', ['b', 'x']).refuses('unknown-question')
    merging({ ...hall, b: question(asked('other')) })('a', ['b']).refuses('other-session')
  })

  it('make no ring', () => {
    merging(hall)('a', ['b', 'a']).refuses('into-itself')
    merging({ ...hall, a: question(asked(), merged('b')) })('a', ['b']).refuses('into-its-part')
  })

  it('are part of one question alone, which is part of none', () => {
    merging({ ...hall, b: question(asked(), merged('c')) })('a', ['b']).refuses('is-merged')
    merging({ ...hall, a: question(asked(), merged('c')) })('a', ['b']).refuses('is-merged')
  })

  it('are the referent’s where one may tell of a danger', () => {
    const withAlert = { ...hall, b: question(asked('s', true)) }
    merging(withAlert)('a', ['b']).refuses('referent-needed')
    merging(withAlert)('b', ['a']).refuses('referent-needed')
    merging(withAlert, true)('a', ['b']).gives(['b', merged('a')], changed('a'))
  })

  it('are merged as the moderator has seen the first', () => {
    merging(hall)('a', ['b'], 0).refuses('stale')
    merging(hall)('a', ['b'], 1).gives(['b', merged('a')], changed('a'))
  })

  it('are no longer merged where that would make too many in a row', () => {
    const row = Object.fromEntries(
      Array.from({ length: mostMergesInARow + 3 }, (_, at) => [
        `q${at}`,
        question(asked(), ...(at === 0 || at === 1 ? [] : [merged(`q${at - 1}`)])),
      ]),
    )
    merging(row)('q0', ['q1']).refuses('too-many-merges')
  })
})

describe('a part that is taken out again', () => {
  const moderator = { isReferent: false, by: 'Nadia' }
  const part = question(asked(), merged('a'))

  it('stands for itself, and a moderator who acts on the other is told', () => {
    expect(unmergeQuestion('b', part, moderator)).toEqual({
      ok: true,
      value: [['b', { type: 'QuestionUnmerged' }], changed('a')],
    })
  })

  it('has been merged', () => {
    expect(unmergeQuestion('b', hall.b, moderator)).toEqual({ ok: false, refusal: 'not-merged' })
    expect(unmergeQuestion('x', question(), moderator)).toEqual({ ok: false, refusal: 'unknown-question' })
  })

  it('is the referent’s where it is an alert', () => {
    const alert = question(asked('s', true), merged('a'))
    expect(unmergeQuestion('b', alert, moderator)).toEqual({ ok: false, refusal: 'referent-needed' })
    expect(unmergeQuestion('b', alert, { ...moderator, isReferent: true })).toMatchObject({ ok: true })
  })
})
