import { expect, it } from 'vitest'
import { publicQuestion } from '../../../tests/support/public-view.ts'
import type { Question } from '../session-view.ts'
import { afterArrivals, countWaiting, ranked } from './calm-order.ts'

const question = (questionId: string, votes: number, state: Question['state'] = 'approved') =>
  publicQuestion(questionId, { votes, state })

it('ranks the question on air first, then the next one, then by support, and answered ones last', () => {
  const questions = [
    ...[question('few', 1), question('done', 90, 'answered'), question('many', 8)],
    ...[question('next', 0, 'next'), question('air', 2, 'on-air')],
  ]
  expect(ranked(questions)).toEqual(['air', 'next', 'many', 'few', 'done'])
})

it('moves nothing when support changes or questions arrive, and counts waiting ones', () => {
  const shown = ['a', 'b']
  const now = [question('b', 50), question('a', 1), question('new', 99)]
  expect(afterArrivals(shown, now)).toBe(shown)
  expect(countWaiting(shown, now)).toBe(1)
})

it('keeps the place of removed questions while others remain', () => {
  expect(afterArrivals(['a', 'b'], [question('b', 1)])).toEqual(['a', 'b'])
})

it('fills a list that has nothing left to move', () => {
  expect(afterArrivals([], [question('a', 1), question('b', 2)])).toEqual(['b', 'a'])
  expect(afterArrivals(['gone'], [question('a', 1)])).toEqual(['a'])
})
