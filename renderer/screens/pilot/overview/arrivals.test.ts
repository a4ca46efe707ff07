import { expect, test } from 'vitest'
import { lastQuarters, pace } from './arrivals.ts'

const at = (time: string) => `2026-11-26T${time}:00.000Z`

test('a quarter without an arrival keeps its place on the axis', () => {
  const quarters = [
    { from: at('08:00'), admitted: 3 },
    { from: at('08:45'), admitted: 5 },
  ]
  expect(lastQuarters(quarters, 12).map(({ admitted }) => admitted)).toEqual([3, 0, 0, 5])
  expect(lastQuarters(quarters, 2).map(({ from }) => from)).toEqual([at('08:30'), at('08:45')])
  expect(lastQuarters([], 12)).toEqual([])
})

test('the pace is that of the quarter under way', () => {
  const quarters = [{ from: at('09:30'), admitted: 119 }]
  expect(pace(quarters, Date.parse(at('09:37')))).toBe(17)
  expect(pace(quarters, Date.parse(at('09:30')) + 20_000)).toBeNull()
  expect(pace(quarters, Date.parse(at('09:50')))).toBeNull()
})
