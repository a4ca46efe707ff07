import { expect, it } from 'vitest'
import { createSteadyClock } from './steady-clock.ts'

/** A machine's clock tells whole milliseconds, so its readings stand up to 1 ms before the time. */
function clocks() {
  let ms = 1_000_000.9
  let correction = 0
  const clock = createSteadyClock(
    () => Math.floor(ms) + correction,
    () => ms,
  )
  return {
    clock,
    pass(by: number) {
      ms += by
    },
    correct(by: number) {
      correction += by
    },
  }
}

it('takes no reading between two milliseconds for a correction', () => {
  const { clock, pass } = clocks()
  for (let step = 0; step < 50; step++) {
    expect(clock.gapMs()).toBe(0)
    pass(0.31)
  }
})

it('follows corrections, also slow ones', () => {
  const { clock, pass, correct } = clocks()
  correct(-5000)
  expect(Math.abs(clock.gapMs() + 5000)).toBeLessThanOrEqual(1)
  for (let second = 0; second < 100; second++) {
    pass(1000)
    correct(1)
    clock.gapMs()
  }
  expect(Math.abs(clock.gapMs() + 4900)).toBeLessThanOrEqual(2)
})
