import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Instant } from '../../kernel/ids.ts'
import { endsAt, remainingMs, type Timer, timerAdjusted, timerPaused, timerResumed, timerStarted } from './timer.ts'

const at = (ms: number) => ms as Instant
const five = timerStarted('t', 300_000, at(1000))

it('counts down from its facts, and beyond its end', () => {
  expect(remainingMs(five, 1000)).toBe(300_000)
  expect(remainingMs(five, 61_000)).toBe(240_000)
  expect(remainingMs(five, 301_000 + 72_000)).toBe(-72_000)
  expect(endsAt(five)).toBe(301_000)
})

it('stands still while it is paused, and ends later by the pause', () => {
  const paused = timerPaused(five, at(61_000))
  expect([remainingMs(paused, 61_000), remainingMs(paused, 999_000)]).toEqual([240_000, 240_000])
  expect(endsAt(paused)).toBeNull()
  const resumed = timerResumed(paused, at(91_000))
  expect([remainingMs(resumed, 91_000), endsAt(resumed)]).toEqual([240_000, 331_000])
})

it('is paused and resumed once, however often it is asked', () => {
  const paused = timerPaused(five, at(61_000))
  expect(timerPaused(paused, at(70_000))).toBe(paused)
  const resumed = timerResumed(paused, at(91_000))
  expect(timerResumed(resumed, at(95_000))).toBe(resumed)
})

it('is made longer and shorter, never below nothing', () => {
  expect(remainingMs(timerAdjusted(five, 60_000), 1000)).toBe(360_000)
  expect(timerAdjusted(timerAdjusted(five, -400_000), 400_000).lengthMs).toBe(300_000)
})

it('of two stations whose clocks differ, a pause never gives time back', () => {
  const resumed = timerResumed(timerPaused(five, at(61_000)), at(60_000))
  expect(resumed.pausedMs).toBe(0)
})

it('whatever is done to it, its version rises with each change and its time is a number', () => {
  const acts = {
    pause: timerPaused,
    resume: timerResumed,
    more: (timer: Timer) => timerAdjusted(timer, 30_000),
    less: (timer: Timer) => timerAdjusted(timer, -30_000),
  }
  const names = fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]))
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.integer({ min: -50, max: 5000 })), { maxLength: 20 }), (steps) => {
      let timer = five
      let now = 1000
      for (const [name, forth] of steps) {
        now += forth
        const before = timer
        timer = acts[name](timer, at(now))
        expect(timer.version - before.version).toBe(timer === before ? 0 : 1)
        expect(Number.isFinite(remainingMs(timer, now))).toBe(true)
        expect(remainingMs(timer, now)).toBeLessThanOrEqual(timer.lengthMs)
      }
    }),
  )
})
