import type { Timing } from '../timing.ts'
import type { PullRun } from './pull-list.ts'
import { type PullEnd, waitAfter } from './waits.ts'

/** Ms to wait after a start, which has other work to do first. */
const settleMs = 5000

/** Decides when to pull: one pull at a time, at the configured interval, later after a failure. */
export function createScheduler(deps: {
  readonly timing: Timing
  /** Null if the platform is not to be read. */
  readonly everyMs: () => number | null
  /** When the list was last tried, also by an earlier run of the station. Wall clock in ms. */
  readonly lastAt: () => number | null
  /** Must always end and never throw. */
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
    // The caller learns that the pull runs before it starts.
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

  /** The interval has changed: aborts a running pull and plans the next one again. */
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
    /** False if a pull is running. */
    pullNow: (asked: PullRun): boolean => start(asked),
    isRunning: (): boolean => running !== null,
    /** Wall clock in ms. Null while a pull runs, and if none is planned. */
    nextAt: (): number | null => nextAt,
    async close(): Promise<void> {
      isClosed = true
      rest()
      running?.controller.abort(new Error('the station stops'))
      await running?.ended
    },
  }
}
