import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { waitAfter } from './waits.ts'

const every = 15 * 60_000

test('in every case a pull comes neither at once nor much later than usual, unless the platform asks for it', () => {
  const ends = fc.record({
    trouble: fc.constantFrom('unreachable', 'unauthorised', 'platform-error', 'bad-file', null),
    retryAfterMs: fc.constant(null),
  })
  const random = fc.double({ min: 0, max: 0.999, noNaN: true })
  void fc.assert(
    fc.property(ends, fc.integer({ min: 1, max: 5000 }), random, (end, failures, drawn) => {
      const wait = waitAfter(end as never, failures, every, drawn)
      expect(wait).toBeGreaterThanOrEqual(22_500)
      expect(wait).toBeLessThanOrEqual(every * 1.25)
    }),
  )
})

test('stations that failed together do not come back together', () => {
  const end = { trouble: 'unreachable', retryAfterMs: null } as const
  expect([0, 0.5, 0.999].map((drawn) => waitAfter(end, 2, every, drawn))).toEqual([45_000, 60_000, 74_970])
})
