import { describe, expect, it } from 'vitest'
import { questionStates } from '../../../../shared/domain/questions/question-states.ts'
import { questionRow } from '../question-for-tests.ts'
import { firstActs, mayAct, moveOf } from './row-acts.ts'
import { undoOf } from './undo.ts'

const row = (more = {}) => questionRow('q', { version: 4, ...more })

describe('undo', () => {
  it('moves back on the present version, in two steps where the table of moves asks for two', () => {
    const kept = { act: 'move', questionId: 'q', from: 'incoming', to: 'approved' } as const
    expect(undoOf(kept, row({ state: 'approved' }), false)).toEqual({
      steps: [{ name: 'questions.move', input: { questionId: 'q', to: 'incoming', version: 4 } }],
    })
    expect(undoOf({ ...kept, to: 'next' }, row({ state: 'next' }), false)).toMatchObject({
      steps: [{ input: { to: 'approved', version: 4 } }, { input: { to: 'incoming', version: 5 } }],
    })
  })

  it('asks nothing again of a question that was public before, whatever its words', () => {
    const dropped = { act: 'move', questionId: 'q', from: 'approved', to: 'dismissed' } as const
    const inputs = [
      { questionId: 'q', to: 'incoming', version: 4 },
      { questionId: 'q', to: 'approved', version: 5, reviewed: true },
    ]
    expect(undoOf(dropped, row({ state: 'dismissed' }), false)).toEqual({
      steps: inputs.map((input) => ({ name: 'questions.move', input })),
    })
  })

  it('does not undo a move that another person has changed since', () => {
    const kept = { act: 'move', questionId: 'q', from: 'incoming', to: 'approved' } as const
    expect(undoOf(kept, row({ state: 'next' }), false)).toEqual({ cannot: 'moved' })
    expect(undoOf({ ...kept, to: 'next' }, row({ state: 'on-air' }), false)).toEqual({ cannot: 'on-air' })
    expect(undoOf(kept, undefined, false)).toEqual({ cannot: 'gone' })
  })

  it('restores earlier words, and none that another person has written', () => {
    const edit = { act: 'edit', questionId: 'q', before: row({ text: 'Avant' }), text: 'Après' } as const
    expect(undoOf(edit, row({ text: 'Après', original: 'Avant' }), false)).toMatchObject({
      steps: [{ name: 'questions.restoreText', input: { version: 4 } }],
    })
    expect(
      undoOf({ ...edit, before: row({ text: 'Avant', original: 'Tout avant' }) }, row({ text: 'Après' }), false),
    ).toMatchObject({ steps: [{ name: 'questions.edit', input: { text: 'Avant' } }] })
    expect(undoOf(edit, row({ text: 'Autre chose' }), false)).toEqual({ cannot: 'changed' })
  })

  it('leaves sealed questions, and those with the referent, to the referent', () => {
    expect(undoOf({ act: 'mask', questionId: 'q' }, row({ masked: true }), false)).toEqual({ cannot: 'masked' })
    expect(undoOf({ act: 'mask', questionId: 'q' }, row({ masked: true }), true)).toHaveProperty('steps')
    const given = { act: 'move', questionId: 'q', from: 'incoming', to: 'safeguarding' } as const
    expect(undoOf(given, row({ state: 'safeguarding', text: null }), false)).toEqual({ cannot: 'reserved' })
  })

  it('gives up the air that was asked for, unless it was given', () => {
    const asked = { act: 'askAir', questionId: 'q' } as const
    expect(undoOf(asked, row({ state: 'next', airAsked: '2026-11-26T10:00:00Z' }), false)).toMatchObject({
      steps: [{ name: 'questions.withdrawAir' }],
    })
    expect(undoOf(asked, row({ state: 'on-air' }), false)).toEqual({ cannot: 'on-air' })
  })
})

describe('what a question allows', () => {
  it('offers first only what the table of moves allows from there', () => {
    for (const state of questionStates)
      for (const act of firstActs[state] ?? [])
        expect([state, act, mayAct(act, row({ state }), true)]).toEqual([state, act, true])
  })

  it('undoes nothing that is with the referent', () => {
    const withheld = row({ state: 'safeguarding', text: null })
    expect(mayAct('keep', withheld, false)).toBe(false)
    expect(mayAct('keep', withheld, true)).toBe(true)
    expect(moveOf('keep', 'safeguarding')).toBe('incoming')
  })

  it('requests the air only for next questions, and moves none there by itself', () => {
    expect(questionStates.filter((state) => mayAct('air', row({ state }), false))).toEqual(['next'])
    for (const state of questionStates) expect(moveOf('air', state)).toBeNull()
  })
})
