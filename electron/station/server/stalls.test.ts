import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStalls, type Stalls } from './stalls.ts'

let monotonic: number
let wall: number
let stalls: Stalls
beforeEach(() => {
  vi.useFakeTimers()
  monotonic = 1000
  wall = 5_000_000
  stalls = createStalls([() => monotonic, () => wall])
})
afterEach(() => {
  stalls.end()
  vi.useRealTimers()
})
function pass(ms: number): void {
  for (let gone = 0; gone < ms; gone += 250) {
    monotonic += 250
    wall += 250
    vi.advanceTimersByTime(250)
  }
}

it('a message that arrives while the program runs is new', () => {
  const since = stalls.now()
  pass(10_000)
  expect(stalls.mayBeOld(since)).toBe(false)
})

it('a message that is read just after a stall may be old, on a connection from before', () => {
  const since = stalls.now()
  pass(1000)
  monotonic += 25_000
  wall += 25_000
  expect(stalls.mayBeOld(since)).toBe(true)
  pass(500)
  expect(stalls.mayBeOld(since)).toBe(true)
  expect(stalls.mayBeOld(stalls.now())).toBe(false)
  pass(1000)
  expect(stalls.mayBeOld(since)).toBe(false)
})

it('a machine that has slept counts as stalled too, although its monotonic clock did not go on', () => {
  const since = stalls.now()
  monotonic += 10
  wall += 60_000
  expect(stalls.mayBeOld(since)).toBe(true)
})
