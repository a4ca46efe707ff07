import { describe, expect, it } from 'vitest'
import { questionRow } from '../question-for-tests.ts'
import type { Question } from '../question-row.ts'
import {
  afterMove,
  isGone,
  neighbourOf,
  type Orders,
  openLists,
  sorted,
  waitingIn,
  withNew,
  withNext,
} from './held-lists.ts'
import { bookOf, listNames, withAhead } from './lists.ts'
import { inOrder, lastOrigins } from './orders.ts'

const at = (minute: number) => `2026-11-26T10:${String(minute).padStart(2, '0')}:00.000Z`
const row = (id: string, minute: number, more: Partial<Question> = {}) =>
  questionRow(id, { since: at(minute), ...more })
const byTime = Object.fromEntries(listNames.map((name) => [name, 'time'])) as unknown as Orders

describe('lists', () => {
  const before = [row('a', 1), row('b', 2), row('c', 3)]
  const held = openLists(bookOf(before), byTime, [])

  it('begin with the latest on top', () => {
    expect(held.incoming).toEqual(['c', 'b', 'a'])
  })

  it('stay as they are whatever arrives, is voted for, or is taken away', () => {
    const after = bookOf([
      row('a', 1, { votes: 90 }),
      row('b', 2, { state: 'approved', version: 2 }),
      row('c', 3),
      row('d', 4),
    ])
    expect(held.incoming).toEqual(['c', 'b', 'a'])
    expect(waitingIn(held, 'incoming', after).map(({ questionId }) => questionId)).toEqual(['d'])
    expect(held.incoming.filter((id) => isGone(after.byId.get(id), 'incoming'))).toEqual(['b'])
  })

  it('put waiting rows on top when asked, and drop removed ones', () => {
    const after = bookOf([row('a', 1), row('b', 2, { state: 'dismissed' }), row('c', 3), row('d', 4), row('e', 5)])
    expect(withNew(held, 'incoming', after).incoming).toEqual(['e', 'd', 'c', 'a'])
  })

  it('show a moved question in its new list, and change nothing else', () => {
    const book = bookOf([row('a', 1), row('b', 2, { state: 'approved' }), row('c', 3), row('d', 4)])
    const next = afterMove(held, 'b', 'approved', book)
    expect([next.incoming, next.approved]).toEqual([['c', 'a'], ['b']])
    expect(waitingIn(next, 'incoming', book).map(({ questionId }) => questionId)).toEqual(['d'])
  })

  it('keep the chosen question that another person has moved, while the moderator acts on others', () => {
    const book = bookOf([row('a', 1), row('b', 2, { state: 'dismissed' }), row('c', 3, { state: 'approved' })])
    expect(afterMove(held, 'c', 'approved', book, 'b').incoming).toEqual(['b', 'a'])
    expect(afterMove(held, 'c', 'approved', book, 'a').incoming).toEqual(['a'])
  })

  it('append a question that becomes next', () => {
    const book = bookOf([...before, row('x', 1, { state: 'next' })])
    const first = withNext(held, book)
    expect(first.next).toEqual(['x'])
    expect(withNext(first, book)).toBe(first)
    expect(withNext(first, bookOf([row('x', 1, { state: 'next' }), row('y', 0, { state: 'next' })])).next).toEqual([
      'x',
      'y',
    ])
  })

  it('choose the one below, then the one above', () => {
    expect(['c', 'a', 'z'].map((id) => neighbourOf(['c', 'b', 'a'], id))).toEqual(['b', 'b', 'c'])
    expect(neighbourOf(['c'], 'c')).toBeNull()
  })

  it('choose none that another person has taken away', () => {
    const isThere = (id: string) => id !== 'b'
    expect(neighbourOf(['c', 'b', 'a'], 'c', isThere)).toBe('a')
    expect(neighbourOf(['c', 'b'], 'c', isThere)).toBeNull()
  })
})

describe('orders', () => {
  const rows = [row('old', 1, { votes: 3 }), row('far', 2, { votes: 1, origin: 'remote' }), row('new', 3, { votes: 3 })]
  const ids = (list: readonly Question[]) => list.map(({ questionId }) => questionId)

  it('are by time, by votes, or by whose turn it is', () => {
    expect(ids(inOrder(rows, 'time', []))).toEqual(['new', 'far', 'old'])
    expect(ids(inOrder(rows, 'votes', []))).toEqual(['new', 'old', 'far'])
    expect(ids(inOrder(rows, 'fairness', ['room', 'room', 'room']))[0]).toBe('far')
  })

  it('sort a list anew when the moderator asks', () => {
    const book = bookOf(rows)
    expect(sorted(openLists(book, byTime, []), 'incoming', book, 'votes', []).incoming).toEqual(['new', 'old', 'far'])
  })

  it('list the last origins on air, latest first', () => {
    const aired = [row('a', 1, { onAirAt: at(1) }), row('b', 2, { onAirAt: at(5), origin: 'floor' }), row('c', 3)]
    expect(lastOrigins(aired)).toEqual(['floor', 'room'])
  })
})

describe('a book of questions', () => {
  it('shows a merged question as the one it was merged into', () => {
    const book = bookOf([row('a', 1), row('b', 2, { mergedInto: 'a' }), row('c', 3, { mergedInto: 'b' })])
    expect(book.lists.incoming.map(({ questionId }) => questionId)).toEqual(['a'])
    expect(book.partsOf.get('a')?.map(({ questionId }) => questionId)).toEqual(['b', 'c'])
  })

  it('shows the moderator’s action before the station reports it, and never against its report', () => {
    const rows = [row('a', 1, { version: 2 }), row('b', 2, { version: 3 })]
    const ahead = new Map([
      ['a', { changed: { state: 'approved' }, version: 2 } as const],
      ['b', { changed: { state: 'approved' }, version: 2 } as const],
    ])
    expect(withAhead(rows, ahead).map(({ state, version }) => [state, version])).toEqual([
      ['approved', 3],
      ['incoming', 3],
    ])
    expect(withAhead(rows, new Map())).toBe(rows)
  })

  it('loses none of two that stations apart have merged into each other', () => {
    const book = bookOf([row('a', 1, { mergedInto: 'b' }), row('b', 2, { mergedInto: 'a' })])
    expect(book.lists.incoming.map(({ questionId }) => questionId)).toEqual(['a'])
    expect(isGone(book.byId.get('a'), 'incoming')).toBe(false)
  })
})
