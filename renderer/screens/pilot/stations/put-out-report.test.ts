import { expect, it } from 'vitest'
import { keptKeys, refusalOf, whatItRead } from './put-out-report.ts'

it('a report separates what a laptop could read from what was never on its disk', () => {
  const { could, never, isBreach, isUnknown } = whatItRead({ reads: { people: 3, notes: 1, alerts: 0 }, why: 'lost' })
  expect(could).toEqual([
    { kind: 'people', count: 3 },
    { kind: 'notes', count: 1 },
  ])
  expect(never).toEqual([
    ['admissions', 'codes'],
    ['alerts', 'originals', 'questions'],
    ['accesses', 'obsPasswords'],
    ['organisers', 'platformTokens', 'linkableVotes'],
  ])
  expect([isBreach, isUnknown]).toEqual([true, false])
})

it('without counts a breach is assumed, and nothing is listed as never on the disk', () => {
  expect(whatItRead({ reads: {}, why: 'stolen' })).toEqual({ could: [], never: [], isUnknown: true, isBreach: true })
})

it('a laptop that could read no person’s data, or that is still here, is no breach', () => {
  expect(whatItRead({ reads: { obsPasswords: 2, people: 0 }, why: 'lost' }).isBreach).toBe(false)
  expect(whatItRead({ reads: { people: 2 }, why: 'unneeded' }).isBreach).toBe(false)
})

it('a link is refused everywhere once the slowest pilot’s station has refused it', () => {
  const one = { stationId: 'a', name: 'A', tookMs: 40 }
  expect(refusalOf({ refusals: [one, { ...one, tookMs: 800 }] })).toEqual({ done: 2, count: 2, tookMs: 800 })
  expect(refusalOf({ refusals: [one, { ...one, tookMs: null }] })).toEqual({ done: 1, count: 2, tookMs: null })
})

it('keys that were not made anew are those that it did not have', () => {
  expect(keptKeys({ keys: [{ purpose: 'people', generation: 2, holders: 3, received: 1 }] })).toEqual([
    ...['access', 'remote', 'show', 'seal', 'safeguarding'],
  ])
})
