import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchHealth } from './watch-health.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('takes a station that is slow for a moment for alive', async () => {
  const answers = [true, false, false, false, true]
  const hung = vi.fn()
  const ask = async () => new Response('', { status: answers.shift() === false ? 503 : 200 })
  const end = watchHealth('http://127.0.0.1:1', hung, ask)
  await vi.advanceTimersByTimeAsync(30_000)
  end()
  expect(hung).not.toHaveBeenCalled()
})

it('says once that a station no longer answers', async () => {
  const hung = vi.fn()
  watchHealth('http://127.0.0.1:1', hung, async () => Promise.reject(new TypeError('fetch failed')))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(hung).toHaveBeenCalledOnce()
})

it('asks no more once it is told to end', async () => {
  const ask = vi.fn<typeof fetch>(async () => new Response(''))
  watchHealth('http://127.0.0.1:1', () => {}, ask)()
  await vi.advanceTimersByTimeAsync(5000)
  expect(ask).not.toHaveBeenCalled()
})
