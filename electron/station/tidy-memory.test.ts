import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tidyMemoryWhenQuiet } from './tidy-memory.ts'

const collect = vi.fn()
let held = 0
let write = () => {}
const log = {
  onCommitted: (told: (changes: readonly []) => void) => {
    write = () => told([])
    return () => {}
  },
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('gc', collect)
  held = 150_000_000
  vi.spyOn(process.memoryUsage, 'rss').mockImplementation(() => held)
})
afterEach(() => {
  collect.mockReset()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('the start is tidied once, when nothing is written', () => {
  const { stop } = tidyMemoryWhenQuiet(log)
  vi.advanceTimersByTime(60_000)
  expect(collect).toHaveBeenCalledTimes(1)
  stop()
})

test('a station that writes since its start is not stopped for it', () => {
  const { stop } = tidyMemoryWhenQuiet(log)
  for (let half = 0; half < 40; half++) {
    vi.advanceTimersByTime(500)
    write()
  }
  expect(collect).not.toHaveBeenCalled()
  stop()
})

test('a burst is tidied when it has been quiet for five seconds', () => {
  const { stop } = tidyMemoryWhenQuiet(log)
  vi.advanceTimersByTime(2000)
  collect.mockClear()
  held += 33 * 1024 * 1024
  write()
  vi.advanceTimersByTime(4000)
  expect(collect).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2000)
  expect(collect).toHaveBeenCalledTimes(1)
  stop()
})
