import { afterAll, vi } from 'vitest'

// Runs for each file of specs. The files of a worker share their globals, their clock and their modules: none mocks a module.
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
