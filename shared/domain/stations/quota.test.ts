import { expect, it } from 'vitest'
import { admit, mostInStream, type Quota, quotaOf, refilled } from './quota.ts'

const quota: Quota = {
  total: { facts: 1000, bytes: 10_000, origins: 4 },
  burst: { facts: 300, bytes: 5000 },
  perSecond: { facts: 10, bytes: 100 },
}
const whole = refilled(quota, undefined, 0)
const held = { facts: 100, bytes: 1000, origins: 1 }
const some = { facts: 100, bytes: 1000 }

it('takes what is within the total and the allowance, and counts it', () => {
  expect(admit(quota, 0, held, some, whole)).toEqual({ facts: 200, bytes: 4000, atMs: 0 })
  expect(admit(quota, 0, held, { facts: 300, bytes: 5000 }, whole)).toEqual({ facts: 0, bytes: 0, atMs: 0 })
})

it.each([
  ['facts', { ...held, facts: 1001 }],
  ['bytes', { ...held, bytes: 10_001 }],
  ['origins', { ...held, origins: 5 }],
])('is full beyond the total of %s, until a pilot raises it', (_, over) => {
  expect(admit(quota, 0, over, some, whole)).toBe('full')
  expect(admit(quota, 1, over, some, whole)).toMatchObject({ facts: 200 })
})

it.each([
  ['facts', { facts: 301, bytes: 1 }],
  ['bytes', { facts: 1, bytes: 5001 }],
])('takes no more %s at once than the allowance', (_, arriving) => {
  expect(admit(quota, 0, held, arriving, whole)).toBe('too-fast')
})

it('gives the allowance back with time, up to the burst, and never takes it away', () => {
  const empty = { facts: 0, bytes: 0, atMs: 1000 }
  expect(refilled(quota, empty, 3500)).toEqual({ facts: 25, bytes: 250, atMs: 3500 })
  expect(refilled(quota, empty, 10_000_000)).toMatchObject(quota.burst)
  expect(refilled(quota, { ...empty, facts: 7 }, 500)).toMatchObject({ facts: 7, bytes: 0 })
})

it('bounds every role but the pilot’s, and never less at once than any batch of a station holds', () => {
  const { pilot, ...others } = quotaOf
  expect(pilot).toBeNull()
  for (const one of Object.values(others)) {
    expect(one?.burst.facts).toBeGreaterThan(1000)
    expect(one?.burst.bytes).toBeGreaterThanOrEqual(16 * 1024 * 1024)
  }
})

it('bounds what one stream of any kind takes of a station: a late fact folds all of it again', () => {
  expect(mostInStream('question')).toBe(300)
  expect(mostInStream('stage')).toBeLessThanOrEqual(5000)
})
