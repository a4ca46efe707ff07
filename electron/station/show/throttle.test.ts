import { expect, it, vi } from 'vitest'
import { realTiming } from '../event-log/timing.ts'
import { throttle } from './throttle.ts'

it('a burst is told at once, and of what follows the latest alone, when its time has come', () => {
  vi.useFakeTimers()
  const told: number[] = []
  const tell = throttle({ burst: 3, perSecond: 2 }, (value: number) => told.push(value), {
    elapsed: () => Date.now(),
    later: realTiming.later,
  })
  for (let value = 1; value <= 1000; value++) tell(value)
  expect(told).toEqual([1, 2, 3])
  vi.advanceTimersByTime(501)
  expect(told).toEqual([1, 2, 3, 1000])
  vi.advanceTimersByTime(2000)
  tell(1001)
  expect(told).toEqual([1, 2, 3, 1000, 1001])
  vi.useRealTimers()
})
