import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { workingTime } from './working-time.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('time runs out once, pauses not counted', () => {
  const spent = vi.fn()
  const clock = workingTime(1_000, spent)
  vi.advanceTimersByTime(600)
  clock.pause()
  clock.pause()
  vi.advanceTimersByTime(60_000)
  clock.resume()
  clock.resume()
  vi.advanceTimersByTime(399)
  expect(spent).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(spent).toHaveBeenCalledOnce()
})

it('time that was stopped never runs out', () => {
  const spent = vi.fn()
  workingTime(1_000, spent).stop()
  vi.advanceTimersByTime(60_000)
  expect(spent).not.toHaveBeenCalled()
})
