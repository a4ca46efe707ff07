import { afterAll, vi } from 'vitest'

// Runs for each file of specs. The files of a worker share their globals and clock.
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
