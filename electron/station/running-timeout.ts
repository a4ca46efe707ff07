/** A timer that is so late, in ms, tells that this program has not run. */
const stalledMs = 50

/**
 * Calls `act` once after `ms` in which this program ran. After a stall, timers run before what came meanwhile is read:
 * it is given as long again, once.
 * @returns a function that cancels the call
 */
export function runningTimeout(ms: number, act: () => void): () => void {
  const due = performance.now() + ms
  let timer = setTimeout(() => {
    if (performance.now() - due < stalledMs) act()
    else timer = setTimeout(act, ms)
  }, ms)
  return () => clearTimeout(timer)
}
