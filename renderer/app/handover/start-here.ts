import type { KeptCommand } from '../store.ts'
import { arrive, forgetArrival, takeArrival } from './arrival.ts'

const againMs = 1_000

/** What a page begins with that may have come from another hub. */
export interface Beginning {
  readonly brought: readonly KeptCommand[]
  readonly leftBehind: boolean
  /** All of it is where a reload finds it. */
  readonly settled: () => void
}

/** `onWait`: something has come, and is asked about. The hub that was gone to may be gone again: it is asked until it answers. */
export async function beginHere(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>, onWait: () => void) {
  const arrival = takeArrival(page.location, page.history, page.sessionStorage)
  const nothing: Beginning = { brought: [], leftBehind: false, settled: () => undefined }
  if (arrival === null) return nothing
  onWait()
  for (;;) {
    try {
      const come = await arrive(arrival)
      // It lies where it is: a new link may let this page in yet.
      if (come === 'shut') return nothing
      const settled = () => forgetArrival(page.sessionStorage)
      if (come === 'unreadable') return { brought: [], leftBehind: true, settled }
      return { brought: come.commands, leftBehind: come.left > 0, settled }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againMs))
    }
  }
}
