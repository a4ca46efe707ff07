import { expect, it } from 'vitest'
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
  const left = () => endsAt - gapOf('room', 'timer', 'a@1') - steady.now()
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
  expect(endsAt - gapOf('room', 'timer', 'b@2') - steady.now()).toBe(300_000)
})
