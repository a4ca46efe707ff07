import type { KeptCommand } from '../store.ts'
import { arrive, forgetArrival, takeArrival } from './arrival.ts'

const againMs = 1_000

/** The initial state of a page that may have come from another hub. */
export interface Beginning {
  readonly brought: readonly KeptCommand[]
  readonly leftBehind: boolean
  /** Everything is stored where a reload finds it. */
  readonly settled: () => void
}

/** `onWait`: luggage has arrived and is being checked. The new hub may be gone again: it is asked until it answers. */
export async function beginHere(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>, onWait: () => void) {
  const arrival = takeArrival(page.location, page.history, page.sessionStorage)
  const nothing: Beginning = { brought: [], leftBehind: false, settled: () => undefined }
  if (arrival === null) return nothing
  onWait()
  for (;;) {
    try {
      const come = await arrive(arrival)
      // The luggage stays: a new link may still admit this page.
      if (come === 'shut') return nothing
      const settled = () => forgetArrival(page.sessionStorage)
      if (come === 'unreadable') return { brought: [], leftBehind: true, settled }
      return { brought: come.commands, leftBehind: come.left > 0, settled }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againMs))
    }
  }
}
