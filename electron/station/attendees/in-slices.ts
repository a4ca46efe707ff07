import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'

/** Ms of writing before scans get their turn: an import shares the thread with the desks. */
const sliceMs = 4
/** Steps before looking at the clock again. */
const stepsPerLook = 16

/** Runs `step` until it returns false, in slices that leave room for scans between them. */
export async function inSlices(log: EventLog, actor: string, step: (writing: Writing) => boolean): Promise<void> {
  let more = true
  while (more) {
    await log.note(actor, (writing) => {
      const until = performance.now() + sliceMs
      do {
        for (let count = 0; more && count < stepsPerLook; count++) more = step(writing)
      } while (more && performance.now() < until)
    })
    // Two turns of the event loop for waiting work: writing the slice and flushing its rows are separate steps.
    await new Promise(setImmediate)
    log.derived.flush()
    await new Promise(setImmediate)
  }
}
