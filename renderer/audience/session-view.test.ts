import { expect, it } from 'vitest'
import { ownQuestion, publicQuestion, publicView } from '../../tests/support/public-view.ts'
import { afterChange, type Mine, type SessionChange, type SessionView } from './session-view.ts'

const question = (questionId: string, votes = 0) => publicQuestion(questionId, { votes })
const mine = (questionId: string, state: Mine['state'] = 'incoming') => ownQuestion(questionId, { state })
const view: SessionView = {
  version: 4,
  value: publicView({ questions: [question('a', 3), question('b', 1)] }),
}
const change = (version: number, more: Partial<SessionChange> = {}): SessionChange => ({
  version,
  upserts: {},
  removals: {},
  ...more,
})
const valueAfter = (pushed: SessionChange) => {
  const after = afterChange(view, pushed)
  if (after === 'gap') throw new Error('a gap')
  return after.value
}

it('adds new rows, changes known ones in place, and removes removed ones', () => {
  const { questions } = valueAfter(
    change(5, { upserts: { questions: [question('c'), question('a', 9)] }, removals: { questions: ['b'] } }),
  )
  expect(questions.map(({ questionId, votes }) => [questionId, votes])).toEqual([
    ['a', 9],
    ['c', 0],
  ])
})

it('applies a change for this phone alone under the common version', () => {
  const asked = afterChange(view, change(4, { upserts: { mine: [mine('m')] } })) as SessionView
  const approved = afterChange(asked, change(4, { upserts: { mine: [mine('m', 'approved')] } })) as SessionView
  expect(approved.value.mine.map(({ state }) => state)).toEqual(['approved'])
  expect(approved.version).toBe(4)
})

it('takes which of its answers came too late, and leaves it when nothing is said of it', () => {
  const late = afterChange(view, change(4, { late: ['p'] })) as SessionView
  const closed = afterChange(late, change(5)) as SessionView
  expect(closed.value.late).toEqual(['p'])
  expect((afterChange(closed, change(5, { late: [] })) as SessionView).value.late).toEqual([])
})

it('notices that a change was missed, and lets an old one be', () => {
  expect(afterChange(view, change(6))).toBe('gap')
  expect(afterChange(view, change(3, { upserts: { questions: [question('old')] } }))).toBe(view)
})

it('knows when questions are closed and open again, and leaves it when nothing is said of it', () => {
  expect(valueAfter(change(5, { pausedAt: '2026-11-26T10:00:00Z' })).pausedAt).toBe('2026-11-26T10:00:00Z')
  const paused: SessionView = { ...view, value: { ...view.value, pausedAt: 'then' } }
  expect((afterChange(paused, change(5)) as SessionView).value.pausedAt).toBe('then')
  expect((afterChange(paused, change(5, { pausedAt: null })) as SessionView).value.pausedAt).toBeNull()
})
