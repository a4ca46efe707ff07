import { expect, it } from 'vitest'
import { arrivalsOf } from './arrivals.ts'

it('people come one after the other, most of them before the opening', () => {
  const arrivals = arrivalsOf(2300)
  expect(arrivals).toHaveLength(2300)
  expect(arrivals.every((at, index) => at >= (arrivals[index - 1] ?? 0) && at < 1)).toBe(true)
  const within = (from: number, to: number) => arrivals.filter((at) => at >= from && at < to).length
  expect(within(0.45, 0.65)).toBeGreaterThan(2 * within(0.1, 0.3))
})
