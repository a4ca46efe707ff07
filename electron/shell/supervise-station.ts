import { failuresAfter, restartDelayMs } from './restart-delay.ts'

/** One run of a station. */
export interface StationRun {
  /** Null if the run ended before the station was ready. */
  readonly ready: Promise<{ readonly url: string } | null>
  readonly exited: Promise<{ readonly words: string }>
  /** Asks the station to stop. Everything that it has acknowledged is on the disk already. */
  stop(): void
  kill(): void
}

export interface SupervisorPorts {
  launch(): StationRun
  /**
   * Watches a station that is ready, and calls `hung` when it no longer answers. Returns a function that ends the
   * watch.
   */
  watch(url: string, hung: () => void): () => void
  onReady(url: string): void
  onGone(): void
  /** A station did not start and printed `words`. Resolves to whether to try again. */
  onRefused(words: string): Promise<boolean>
  wait(ms: number): Promise<void>
  /** ms, monotonic. */
  now(): number
}

/** Consecutive failed starts before a person is asked. */
const quietTries = 5

/**
 * Keeps one station running until it is told to stop. Its end is known at once from the process. A station that hangs
 * is killed. Windows are not affected and stay open.
 */
export function superviseStation(ports: SupervisorPorts) {
  let run: StationRun | undefined
  let stopping = false
  let hasBeenReady = false

  async function oneRun(): Promise<{ wasReady: boolean; words: string }> {
    const current = ports.launch()
    run = current
    let endWatch = () => {}
    const readiness = current.ready.then((ready) => {
      if (ready === null) return false
      hasBeenReady = true
      ports.onReady(ready.url)
      endWatch = ports.watch(ready.url, () => current.kill())
      return true
    })
    const { words } = await current.exited
    const wasReady = await readiness
    endWatch()
    return { wasReady, words }
  }

  async function keepRunning(): Promise<void> {
    let failures = 0
    while (!stopping) {
      const began = ports.now()
      const { wasReady, words } = await oneRun()
      if (stopping) return
      failures = failuresAfter(failures, ports.now() - began)
      ports.onGone()
      const isRefused = !wasReady && (!hasBeenReady || failures >= quietTries)
      if (isRefused && !(await ports.onRefused(words))) return
      await ports.wait(isRefused ? 0 : restartDelayMs(failures))
    }
  }

  const done = keepRunning()
  return {
    /** Resolves when the station will not be started again. */
    done,
    /** Takes at most 5 s, as stations promise. A station that takes longer is killed. */
    async stop(): Promise<void> {
      stopping = true
      run?.stop()
      const late = ports.wait(5000).then(() => run?.kill())
      await Promise.race([run?.exited, late.then(() => run?.exited)])
    },
  }
}
