import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFades } from './fades.ts'

let isFading = false
let ends = 0
let swallowed = 0
const fades = () =>
  createFades({
    isFading: async () => isFading,
    onSwallowed: async () => void swallowed++,
    onEnd: () => void ends++,
  })

beforeEach(() => {
  vi.useFakeTimers()
  isFading = false
  ends = 0
  swallowed = 0
})
afterEach(() => void vi.useRealTimers())

it('a fade ends when OBS has told both its end and what is on air by it, in either order', () => {
  const one = fades()
  one.started()
  one.onAir()
  expect(one.isRunning()).toBe(true)
  one.ended()
  expect([one.isRunning(), ends]).toEqual([false, 1])
  one.started()
  one.ended()
  expect(one.isRunning()).toBe(true)
  one.onAir()
  expect([one.isRunning(), ends]).toEqual([false, 2])
})

it('what one fade told is not counted for the next one', () => {
  const one = fades()
  one.started()
  one.ended()
  one.started()
  one.onAir()
  expect(one.isRunning()).toBe(true)
})

it('OBS is asked when the second word does not come', async () => {
  const one = fades()
  one.started()
  one.onAir()
  await vi.advanceTimersByTimeAsync(300)
  expect([one.isRunning(), ends]).toEqual([false, 1])
  // Nothing is known of what is on air: it is asked once more.
  one.started()
  one.ended()
  await vi.advanceTimersByTimeAsync(300)
  expect(one.isRunning()).toBe(true)
  await vi.advanceTimersByTimeAsync(300)
  expect([one.isRunning(), ends, swallowed]).toEqual([false, 2, 0])
})

it('a fade of which OBS tells nothing is swallowed once OBS has said twice that none runs', async () => {
  const one = fades()
  isFading = true
  one.started()
  await vi.advanceTimersByTimeAsync(3000)
  isFading = false
  await vi.advanceTimersByTimeAsync(300)
  expect([one.isRunning(), swallowed]).toEqual([true, 0])
  await vi.advanceTimersByTimeAsync(300)
  expect([one.isRunning(), ends, swallowed]).toEqual([false, 1, 1])
})

it('a fade that still runs is waited for', async () => {
  const one = fades()
  isFading = true
  one.started()
  one.onAir()
  await vi.advanceTimersByTimeAsync(3000)
  expect(one.isRunning()).toBe(true)
})

it('a fade that is found running has both words still to come, whatever was told before', async () => {
  const one = fades()
  one.onAir()
  one.ended()
  isFading = true
  await one.find()
  one.ended()
  expect(one.isRunning()).toBe(true)
  one.onAir()
  expect([one.isRunning(), ends]).toEqual([false, 1])
})
