import { expect, it } from 'vitest'
import { windowOf } from './windowing.ts'

const heights = Array.from({ length: 3000 }, (_, index) => (index % 3 === 0 ? 150 : 100))
const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, one) => all + one, 0)

it('draws the visible rows and a few around them, and keeps the place of the rest', () => {
  const { first, last, before, after } = windowOf(heights, 50_000, 700)
  expect(last - first).toBeLessThan(30)
  expect(before).toBe(sum(0, first))
  expect(after).toBe(sum(last, heights.length))
  expect(sum(0, first)).toBeLessThan(50_000)
  expect(sum(0, last)).toBeGreaterThan(50_700)
})

it('draws the beginning, the end, and nothing of nothing', () => {
  expect(windowOf(heights, 0, 700)).toMatchObject({ first: 0, before: 0 })
  expect(windowOf(heights, sum(0, 3000) - 700, 700)).toMatchObject({ last: 3000, after: 0 })
  expect(windowOf([], 0, 700)).toEqual({ first: 0, last: 0, before: 0, after: 0 })
})
