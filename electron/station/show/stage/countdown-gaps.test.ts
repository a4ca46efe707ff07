import { expect, it } from 'vitest'
import {
  endsAt,
  remainingMs,
  type Timer,
  timerPaused,
  timerResumed,
  timerStarted,
} from '../../../../shared/domain/show/timer.ts'
import type { Instant } from '../../../../shared/kernel/ids.ts'
import { createSteadyClock } from '../../steady-clock.ts'
import { createCountdownGaps } from './countdown-gaps.ts'

function clocks() {
  const at = { wall: 1_000_000, monotonic: 50 }
  const steady = createSteadyClock(
    () => at.wall,
    () => at.monotonic,
  )
  const pass = (ms: number) => {
    at.wall += ms
    at.monotonic += ms
  }
  return { at, steady, pass, gapOf: createCountdownGaps(steady) }
}

it('a clock that is corrected moves no countdown that is shown', () => {
  const { at, steady, pass, gapOf } = clocks()
  const endsAt = at.wall + 300_000
  const left = () => endsAt - gapOf('room', 'timer', 'a@1').clockGapMs - steady.now()
  expect(left()).toBe(300_000)
  pass(60_000)
  at.wall -= 45_000
  expect(left()).toBe(240_000)
  at.wall += 3_600_000
  pass(1_000)
  expect(left()).toBe(239_000)
})

it('a countdown that begins after a correction is counted by the corrected clock', () => {
  const { at, steady, gapOf } = clocks()
  gapOf('room', 'timer', 'a@1')
  at.wall += 45_000
  const endsAt = at.wall + 300_000
  expect(endsAt - gapOf('room', 'timer', 'b@2').clockGapMs - steady.now()).toBe(300_000)
})

it('nor one that is paused, or goes on, whenever the clock is corrected', () => {
  const { at, steady, pass, gapOf } = clocks()
  const now = () => at.wall as Instant
  let timer: Timer = timerStarted('a', 300_000, now())
  const left = () => {
    const { clockGapMs, pausedMs } = gapOf('room', 'timer', 'a@1', timer.pausedAt !== null)
    const end = endsAt(timer)
    return end === null ? remainingMs(timer, now()) + pausedMs : end - clockGapMs - steady.now()
  }
  const correct = (ms: number) => {
    at.wall += ms
  }
  expect(left()).toBe(300_000)
  pass(10_000)
  correct(45_000)
  timer = timerPaused(timer, now())
  expect(left()).toBe(290_000)
  pass(60_000)
  correct(-20_000)
  expect(left()).toBe(290_000)
  timer = timerResumed(timer, now())
  expect(left()).toBe(290_000)
  correct(7_000)
  pass(20_000)
  timer = timerPaused(timer, now())
  expect(left()).toBe(270_000)
  correct(1_000)
  pass(5_000)
  timer = timerResumed(timer, now())
  expect(left()).toBe(270_000)
})
