import { expect, it, vi } from 'vitest'
import { createHold, holdMs } from './hold.ts'

function held() {
  const timers: { ms: number; then: () => void; isTaken: boolean }[] = []
  const onFire = vi.fn()
  const states: string[] = []
  const hold = createHold({
    onFire,
    onState: (state) => states.push(state),
    after(ms, then) {
      const timer = { ms, then, isTaken: false }
      timers.push(timer)
      return () => {
        timer.isTaken = true
      }
    },
  })
  return { hold, timers, onFire, states }
}

it('fires once after a second, and not again before it is let go', () => {
  const { hold, timers, onFire, states } = held()
  hold.press()
  expect(timers.map(({ ms }) => ms)).toEqual([holdMs])
  expect(onFire).not.toHaveBeenCalled()
  timers[0]?.then()
  hold.press()
  expect(onFire).toHaveBeenCalledOnce()
  expect(timers).toHaveLength(1)
  expect(hold.release()).toBe('done')
  expect(states).toEqual(['holding', 'fired', 'idle'])
})

it('let go too early, it does nothing, and says so', () => {
  const { hold, timers, onFire } = held()
  hold.press()
  expect(hold.release()).toBe('early')
  expect(timers[0]?.isTaken).toBe(true)
  expect(onFire).not.toHaveBeenCalled()
  expect(hold.release()).toBe('done')
})
