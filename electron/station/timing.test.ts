import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { longestPutOffMs, realTiming } from './timing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('waits as long as a timer can, and never runs at once what is due in a month', () => {
  const looked = vi.fn()
  realTiming(Date.now).after(40 * 86_400_000, looked)
  vi.advanceTimersByTime(longestPutOffMs - 1)
  expect(looked).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(looked).toHaveBeenCalledOnce()
})
