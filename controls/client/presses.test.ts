import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPresses } from './presses.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const made = () => {
  const presses = createPresses(() => {})
  const run = vi.fn(async (): Promise<string | null> => null)
  return { presses, run, state: (key = 'k') => presses.stateOf(key).is }
}

it('acts once after a second, and shows the hold until then', async () => {
  const { presses, run, state } = made()
  presses.hold('k', 'a', run)
  expect(state()).toBe('holding')
  await vi.advanceTimersByTimeAsync(999)
  expect(run).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  presses.release('k', 'a')
  expect([run.mock.calls.length, state()]).toEqual([1, 'idle'])
})

it('does nothing when it is let go earlier, and tells so for a while', async () => {
  const { presses, run, state } = made()
  presses.hold('k', 'a', run)
  await vi.advanceTimersByTimeAsync(900)
  presses.release('k', 'a')
  expect(state()).toBe('early')
  await vi.advanceTimersByTimeAsync(5000)
  expect([run.mock.calls.length, state()]).toEqual([0, 'idle'])
})

it('tells each key’s press apart, and begins anew when one goes down twice', async () => {
  const { presses, run, state } = made()
  presses.hold('k', 'a', run)
  await vi.advanceTimersByTimeAsync(600)
  presses.hold('k', 'a', run)
  presses.hold('other', 'a', run)
  presses.release('other', 'a')
  await vi.advanceTimersByTimeAsync(600)
  expect([run.mock.calls.length, state(), state('other')]).toEqual([0, 'holding', 'early'])
  await vi.advanceTimersByTimeAsync(400)
  expect(run).toHaveBeenCalledTimes(1)
})

it('tells why nothing was done, and acts no more at its end', async () => {
  const { presses, run } = made()
  await presses.act('k', async () => 'Trop tôt')
  expect(presses.stateOf('k')).toEqual({ is: 'refused', why: 'Trop tôt' })
  presses.hold('other', 'a', run)
  presses.end()
  await vi.advanceTimersByTimeAsync(5000)
  expect(run).not.toHaveBeenCalled()
})

it('holds two things on one key at once', async () => {
  const { presses, run } = made()
  const second = vi.fn(async () => null)
  presses.hold('k', 'a', run)
  presses.hold('k', 'b', second)
  await vi.advanceTimersByTimeAsync(1000)
  expect([run.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
})

it('acts at the release where one may be lost: not before a second, and not after ten', async () => {
  const presses = createPresses(() => {})
  const run = vi.fn(async () => null)
  const press = async (ms: number) => {
    presses.holdUntilRelease('key', 'what', run)
    await vi.advanceTimersByTimeAsync(ms)
    presses.release('key', 'what')
    return run.mock.calls.length
  }
  expect(await press(900)).toBe(0)
  expect(presses.stateOf('key')).toEqual({ is: 'early' })
  expect(await press(1100)).toBe(1)
  // The release was lost, and another press's comes.
  expect(await press(11_000)).toBe(1)
  for (const ms of [3000, 400]) {
    presses.holdUntilRelease('key', 'what', run)
    await vi.advanceTimersByTimeAsync(ms)
  }
  presses.release('key', 'what')
  expect(run).toHaveBeenCalledTimes(1)
  presses.holdUntilRelease('key', 'what', run)
  await vi.advanceTimersByTimeAsync(2000)
  presses.end()
  presses.release('key', 'what')
  expect(run).toHaveBeenCalledTimes(1)
})
