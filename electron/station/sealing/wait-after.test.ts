import { expect, it } from 'vitest'
import { waitAfterMs } from './wait-after.ts'

it('allows four mistakes, then doubles the wait at each further one, up to five minutes', () => {
  expect([0, 1, 4].map(waitAfterMs)).toEqual([0, 0, 0])
  expect([5, 6, 7, 8].map(waitAfterMs)).toEqual([5000, 10_000, 20_000, 40_000])
  expect([11, 12, 500].map(waitAfterMs)).toEqual([300_000, 300_000, 300_000])
})
