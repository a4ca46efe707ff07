import { expect, it } from 'vitest'
import { preflightStateOf, type Summary } from './preflight-state.ts'

const all = (found: number) => ({ planned: 4, found })
const totals = {
  rooms: { withObs: 2, looked: 2 },
  scenes: all(4),
  safetyScenes: all(4),
  streams: all(4),
  disks: { looked: 2, ok: 2 },
  sounds: { looked: 2, ok: 2 },
  faults: 0,
  looks: 0,
}
const summary = (more: Partial<NonNullable<Summary['totals']>> = {}): Summary => ({
  checkedAt: '2026-11-26T09:00:00.000Z',
  running: false,
  stale: false,
  totals: { ...totals, ...more },
})

it('says the worst, and that all is well only after a fresh check', () => {
  expect(preflightStateOf(summary(), false)).toBe('well')
  expect(preflightStateOf(summary({ looks: 1 }), false)).toBe('looks')
  expect(preflightStateOf(summary({ looks: 1, faults: 1 }), false)).toBe('faults')
  expect(preflightStateOf(summary({ scenes: all(3), faults: 1 }), false)).toBe('scenes')
  expect(preflightStateOf(summary({ rooms: { withObs: 0, looked: 0 } }), false)).toBe('nothing')
})

it('an outdated check says neither that all is well nor what is wrong', () => {
  expect(preflightStateOf({ ...summary(), stale: true }, false)).toBe('stale')
  expect(preflightStateOf({ ...summary({ faults: 2 }), stale: true }, false)).toBe('stale')
  expect(preflightStateOf({ ...summary(), stale: true, running: true }, false)).toBe('running')
})

it('never looked, not known yet, and a station that is away are no look that found nothing', () => {
  const never = { checkedAt: null, running: false, stale: false, totals: null }
  expect(preflightStateOf(never, false)).toBe('never')
  expect(preflightStateOf(undefined, false)).toBe('unknown')
  expect(preflightStateOf(summary(), true)).toBe('away')
})
