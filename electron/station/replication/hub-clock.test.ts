import { expect, it } from 'vitest'
import { createHubClock } from './hub-clock.ts'

const hour = 3_600_000
const noon = Date.parse('2026-11-26T12:00:00Z')
const at = (now: number, kept?: { aheadMs: number; heardAt: number }, heard: number | null = null) =>
  createHubClock({ now: () => now, kept, heardMs: () => heard })

it('a clock that is wrong by more than an hour is remembered, and the hub’s word goes before', () => {
  const kept = at(noon, undefined, -26 * hour).toKeep()
  expect(kept).toEqual({ aheadMs: -26 * hour, heardAt: noon })
  expect(at(noon + hour, kept).aheadMs()).toBe(-26 * hour)
  expect(at(noon + hour, kept, 0).aheadMs()).toBe(0)
  expect(at(noon, undefined, 0.5 * hour).toKeep()).toBeUndefined()
})

it('not of a clock that was set since, or of a computer that was off for long', () => {
  const kept = { aheadMs: -26 * hour, heardAt: noon }
  expect(at(noon - 26 * hour, kept).aheadMs()).toBe(0)
  expect(at(noon + 13 * hour, kept).aheadMs()).toBe(0)
})
