import { expect, it } from 'vitest'
import { openedAtStart, trades, tradesOf } from './trades.ts'

it('gives an organiser’s machine a desk and the booth beside it, and every other its own trade alone', () => {
  expect(tradesOf('pilot')).toEqual(trades)
  for (const own of trades.filter((trade) => trade !== 'pilot')) expect(tradesOf(own)).toEqual([own])
})

it('opens nothing by itself that the station has not', () => {
  for (const own of trades) for (const trade of openedAtStart(own)) expect(tradesOf(own)).toContain(trade)
  expect(openedAtStart('booth')).toEqual(['booth'])
  expect(openedAtStart('pilot')).not.toContain('booth')
})
