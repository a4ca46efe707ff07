import { expect, test } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const now = Date.parse('2026-11-26T09:00:00Z')

test('reads seconds, or an HTTP date', () => {
  expect(retryAfterMs('120', now)).toBe(120_000)
  expect(retryAfterMs('Thu, 26 Nov 2026 09:10:00 GMT', now)).toBe(600_000)
  expect(retryAfterMs('Thu, 26 Nov 2026 08:00:00 GMT', now)).toBe(0)
})

test('no wait is longer than six hours, and a meaningless header gives none', () => {
  expect(retryAfterMs('999999999', now)).toBe(6 * 3_600_000)
  expect(retryAfterMs('Fri, 26 Nov 2027 09:10:00 GMT', now)).toBe(6 * 3_600_000)
  for (const header of [null, '', '-5', 'soon', '1e9', '26 Nov 2026', '99999999999999'])
    expect([header, retryAfterMs(header, now)]).toEqual([header, null])
})
