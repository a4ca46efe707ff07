import { expect, it } from 'vitest'
import { markedOf } from './privacy.ts'

const hour = 3_600_000

it('a cut marks what was said in the two minutes before it, and until it ends', () => {
  expect(markedOf(100 * hour, 101 * hour)).toEqual({ from: 100 * hour - 120_000, to: 101 * hour })
})

it('a cut of a wrong date marks a day at most, and ends', () => {
  expect(markedOf(0, 100 * hour)).toEqual({ from: 76 * hour, to: 100 * hour })
  expect(markedOf(0, hour)).toEqual({ from: 0, to: hour })
  expect(markedOf(200 * hour, 100 * hour)).toEqual({ from: 100 * hour, to: 100 * hour })
})
