import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createJobExpiry } from './job-expiry.ts'

type Deps = Parameters<typeof createJobExpiry>[0]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('waits as long as a timer can for a job of another century, and does not look again without pause', async () => {
  const looked = vi.fn(async () => {})
  const job = { status: 'queued', askedBy: 'here', changedAt: Date.UTC(2199), attempt: 1, request: { printerId: 'p' } }
  const expiry = createJobExpiry({
    log: { identity: { stationId: 'here' }, now: Date.now, note: looked },
    catalog: { get: () => ({ owner: 'there', settings: { takeWithinS: 2 } }) },
    badges: { all: () => [['job', job]] },
    onError: () => {},
  } as unknown as Deps)
  expiry.resume()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looked).not.toHaveBeenCalled()
  expiry.end()
})

/** What a job that was asked of a neighbour is given up with in 2 s and a little more. */
async function givesUp({ isAtItsEnd }: { readonly isAtItsEnd: boolean }): Promise<readonly unknown[]> {
  const written: unknown[] = []
  const job = { status: 'queued', askedBy: 'here', changedAt: 0, attempt: 1, request: { printerId: 'p' } }
  // This clock stands a moment behind the timers', as a real one may by a millisecond.
  const now = () => Math.max(0, Date.now() - startedAt - 5)
  const startedAt = Date.now()
  const writing = {
    state: () => job,
    isAtItsEnd: () => isAtItsEnd,
    append: (_kind: string, _id: string, event: { said: string }) => written.push(event.said),
    get now() {
      return now()
    },
  }
  const expiry = createJobExpiry({
    log: {
      identity: { stationId: 'here' },
      now,
      note: async (_what: string, write: (w: unknown) => void) => write(writing),
    },
    catalog: { get: () => ({ owner: 'there', settings: { takeWithinS: 2 } }) },
    badges: { all: () => [['job', job]] },
    onError: (error: unknown) => {
      throw error
    },
  } as unknown as Deps)
  expiry.resume()
  await vi.advanceTimersByTimeAsync(2003)
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(20)
  expiry.end()
  return written
}

it('gives a job up in the end where its timer fires before its time by the clock of the log', async () => {
  expect(await givesUp({ isAtItsEnd: false })).toEqual(['unheard'])
})

it('gives no job up that would not be given up by it: it would be again and again', async () => {
  expect(await givesUp({ isAtItsEnd: true })).toEqual([])
})
