import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'

/**
 * Ms before scans get their turn: an import shares the thread with the desks. Storing what was decided takes three times as
 * long again.
 */
const sliceMs = 5
/** Steps before looking at the clock again. */
const stepsPerLook = 16

/** Runs `step` until it returns false, in slices that leave room for scans between them. */
export async function inSlices(log: EventLog, actor: string, step: (writing: Writing) => boolean): Promise<void> {
  let more = true
  function write(writing: Writing) {
    const until = performance.now() + sliceMs
    do {
      for (let count = 0; more && count < stepsPerLook; count++) more = step(writing)
    } while (more && performance.now() < until)
    return { answer: undefined, outcome: null }
  }
  while (more) {
    await log.submit({ actor, command: null, isBulk: true, run: write })
    // A scan that has come in meanwhile is asked for in the first turn of the event loop, and answered by itself in the second.
    await new Promise(setImmediate)
    await new Promise(setImmediate)
  }
}
