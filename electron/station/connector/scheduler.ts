import type { Timing } from '../timing.ts'
import type { PullRun } from './pull-list.ts'
import { type PullEnd, waitAfter } from './waits.ts'

/** A start has other things to do first. */
const settleMs = 5000

/** When to pull: one at a time, as often as told, later after a trouble. */
export function createScheduler(deps: {
  readonly timing: Timing
  /** Null: not at all. */
  readonly everyMs: () => number | null
  /** When the list was last tried, wall clock in ms, by an earlier run of the station too. */
  readonly lastAt: () => number | null
  /** Must end, whatever happens, and never throw. */
  readonly pull: (run: PullRun, signal: AbortSignal) => Promise<PullEnd>
  readonly onState: () => void
}) {
  const { timing, everyMs, lastAt, pull, onState } = deps
  let takeBack: (() => void) | null = null
  let nextAt: number | null = null
  let failures = 0
  let running: { readonly controller: AbortController; readonly ended: Promise<void> } | null = null
  let isClosed = false

  function waitFor(ms: number): void {
    takeBack?.()
    nextAt = timing.now() + ms
    takeBack = timing.after(ms, () => start({ how: 'changes', actor: 'station' }))
    onState()
  }

  function rest(): void {
    takeBack?.()
    takeBack = null
    nextAt = null
  }

  function start(asked: PullRun): boolean {
    if (running || isClosed) return false
    rest()
    const controller = new AbortController()
    const ended = run(asked, controller)
    running = { controller, ended }
    onState()
    return true
  }

  async function run(asked: PullRun, controller: AbortController): Promise<void> {
    // The caller knows that it runs before it does.
    await Promise.resolve()
    const end = await pull(asked, controller.signal)
    running = null
    if (isClosed) return
    const every = everyMs()
    failures = end.trouble === null ? 0 : failures + 1
    if (controller.signal.aborted) follow()
    else if (every === null) onState()
    else waitFor(waitAfter(end, failures, every, timing.random()))
  }

  /** What is told by `everyMs` is new: a pull under way is given up, and the next one is planned anew. */
  function follow(): void {
    if (running) {
      running.controller.abort(new Error('the settings have changed'))
      return
    }
    rest()
    failures = 0
    const every = isClosed ? null : everyMs()
    if (every === null) {
      onState()
      return
    }
    const last = lastAt()
    const due = last === null ? settleMs : Math.min(every, last + every - timing.now())
    waitFor(Math.max(settleMs, due))
  }

  return {
    follow,
    /** False where one is under way. */
    pullNow: (asked: PullRun): boolean => start(asked),
    isRunning: (): boolean => running !== null,
    /** Wall clock, ms; null while one runs, and where none is planned. */
    nextAt: (): number | null => nextAt,
    async close(): Promise<void> {
      isClosed = true
      rest()
      running?.controller.abort(new Error('the station stops'))
      await running?.ended
    },
  }
}
