import type { EventLog } from './event-log/event-log.ts'

/** Nothing has been written for so long, in ms: a hall that has just voted is over its poll. */
const quietMs = 5000
const lookEveryMs = 2000
/** Bytes held above the least there ever were; below that it is not worth a pause. */
const worthIt = 32 * 1024 * 1024

/**
 * Gives back what a burst has left behind: 40 000 votes leave 70 MB of holes between what is still in use, which V8 keeps
 * for the next one. Tidying stops the program for 50 to 200 ms, so it is done when nothing is being written. Does
 * nothing where the station was started without `--expose-gc`.
 */
export function tidyMemoryWhenQuiet(log: Pick<EventLog, 'onCommitted'>): { stop(): void } {
  let writtenAt = performance.now()
  let least = Number.POSITIVE_INFINITY
  log.onCommitted(() => {
    writtenAt = performance.now()
  })
  const looking = setInterval(() => {
    const held = process.memoryUsage.rss()
    least = Math.min(least, held)
    if (held - least < worthIt || performance.now() - writtenAt < quietMs) return
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    // What is still in use is the least from now on: nothing is tidied twice for the same.
    least = process.memoryUsage.rss()
  }, lookEveryMs)
  looking.unref()
  return { stop: () => clearInterval(looking) }
}
