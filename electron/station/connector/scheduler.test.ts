import { expect, test } from 'vitest'
import { virtualTiming } from '../../../tests/support/virtual-timing.ts'
import type { PullRun } from './pull-list.ts'
import { createScheduler } from './scheduler.ts'
import type { PullEnd } from './waits.ts'

const minute = 60_000
const byHand = { how: 'whole', actor: 'Nadia' } as const

/** A scheduler with a virtual clock. The test ends its pulls. */
function given({ everyMs = (15 * minute) as number | null, lastAt = null as number | null } = {}) {
  const clock = virtualTiming(1_000_000)
  const pulls: { run: PullRun; signal: AbortSignal; end: (end: PullEnd) => void }[] = []
  const settings = { everyMs, lastAt }
  const scheduler = createScheduler({
    timing: clock.timing,
    everyMs: () => settings.everyMs,
    lastAt: () => settings.lastAt,
    pull: (run, signal) => new Promise((end) => void pulls.push({ run, signal, end })),
    onState: () => {},
  })
  /** Ends the running pull and lets the scheduler plan the next one. */
  async function ends(end: PullEnd = { trouble: null }): Promise<void> {
    pulls.at(-1)?.end(end)
    await new Promise(setImmediate)
  }
  async function advance(ms: number): Promise<void> {
    clock.advance(ms)
    await new Promise(setImmediate)
  }
  return { clock, pulls, settings, scheduler, ends, advance }
}
const fails = (trouble: 'unreachable' | 'unauthorised' | 'too-many-requests', retryAfterMs: number | null = null) => ({
  trouble,
  retryAfterMs,
})

test('the first pull comes soon after a start, the next ones at the configured interval', async () => {
  const { pulls, scheduler, advance, ends, clock } = given()
  scheduler.follow()
  await advance(4999)
  expect(pulls).toHaveLength(0)
  await advance(1)
  expect(pulls.map(({ run }) => run.how)).toEqual(['changes'])
  expect(scheduler.nextAt()).toBeNull()
  await ends()
  expect(clock.next()).toBe(15 * minute)
  await advance(15 * minute)
  expect(pulls).toHaveLength(2)
})

test('a list read before a restart is not read again before its time', async () => {
  const { scheduler, clock, settings } = given({ lastAt: 1_000_000 - 5 * minute })
  scheduler.follow()
  expect(clock.next()).toBe(10 * minute)
  // A clock that was set back must not delay the pull beyond the usual interval.
  settings.lastAt = clock.timing.now() + 600 * minute
  scheduler.follow()
  expect(clock.next()).toBe(15 * minute)
})

test('after a fault of the network the wait doubles up to a limit, and a successful pull resets it', async () => {
  const { scheduler, clock, ends, advance } = given({ everyMs: 60 * minute })
  scheduler.follow()
  await advance(5000)
  const waits: number[] = []
  for (let failure = 0; failure < 7; failure++) {
    await ends(fails('unreachable'))
    waits.push((clock.next() ?? 0) / 1000)
    await advance(clock.next() ?? 0)
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900])
  await ends()
  expect(clock.next()).toBe(60 * minute)
  await advance(60 * minute)
  await ends(fails('unreachable'))
  expect(clock.next()).toBe(30_000)
})

test('a fault that a person must mend is not tried more often than usual', async () => {
  const { scheduler, clock, ends, advance } = given()
  scheduler.follow()
  await advance(5000)
  await ends(fails('unauthorised'))
  expect(clock.next()).toBe(15 * minute)
})

test('a platform gets the wait that it asks for', async () => {
  const { scheduler, clock, ends, advance } = given({ everyMs: 5 * minute })
  scheduler.follow()
  await advance(5000)
  await ends(fails('too-many-requests', 40 * minute))
  expect(clock.next()).toBe(40 * minute)
})

test('one pull at a time: one requested meanwhile is refused, and one requested during a wait replaces the planned one', async () => {
  const { scheduler, pulls, ends, advance, clock } = given()
  scheduler.follow()
  expect(scheduler.pullNow(byHand)).toBe(true)
  expect(scheduler.pullNow(byHand)).toBe(false)
  await advance(5000)
  expect(pulls.map(({ run }) => run.how)).toEqual(['whole'])
  await ends()
  expect(clock.next()).toBe(15 * minute)
})

test('new settings abort the running pull, and a new one follows soon', async () => {
  const { scheduler, pulls, ends, advance, clock } = given()
  scheduler.follow()
  await advance(5000)
  scheduler.follow()
  expect(pulls[0]?.signal.aborted).toBe(true)
  await ends()
  expect(clock.next()).toBe(5000)
})

test('switched off, nothing is planned, but a pull requested by hand runs', async () => {
  const { scheduler, pulls, ends, clock } = given({ everyMs: null })
  scheduler.follow()
  expect(clock.next()).toBeUndefined()
  expect(scheduler.pullNow(byHand)).toBe(true)
  await new Promise(setImmediate)
  expect(pulls).toHaveLength(1)
  await ends()
  expect(clock.next()).toBeUndefined()
})

test('closed, it waits for the aborted pull, and starts no other', async () => {
  const { scheduler, pulls, ends, advance, clock } = given()
  scheduler.follow()
  await advance(5000)
  let isClosed = false
  const closed = scheduler.close().then(() => {
    isClosed = true
  })
  await new Promise(setImmediate)
  expect([pulls[0]?.signal.aborted, isClosed]).toEqual([true, false])
  await ends()
  await closed
  expect([scheduler.pullNow(byHand), clock.next()]).toEqual([false, undefined])
})
