import type { EventLog } from './event-log/event-log.ts'

/** Ms without a write: no desk scans yet. */
const quietAfterStartMs = 1000
/** Ms without a write: a hall that has just voted has finished its poll. */
const quietMs = 5000
const lookEveryMs = 2000
/** Bytes above the lowest use so far. Less is not worth a pause. */
const worthIt = 32 * 1024 * 1024

/**
 * Returns the memory that the start or a burst has left behind. 40 000 votes leave 70 MB of holes between live objects,
 * which V8 keeps for the next burst. A collection stops the program for 50 to 200 ms, so it runs while nothing is being
 * written.
 * Does nothing if the station was started without `--expose-gc`.
 */
export function tidyMemoryWhenQuiet(log: Pick<EventLog, 'onCommitted'>): { stop(): void } {
  let writtenAt = performance.now()
  /** Null until the start's memory was returned. */
  let least: number | null = null
  log.onCommitted(() => {
    writtenAt = performance.now()
  })
  const looking = setInterval(() => {
    const held = process.memoryUsage.rss()
    if (least !== null) {
      least = Math.min(least, held)
      if (held - least < worthIt) return
    }
    if (performance.now() - writtenAt < (least === null ? quietAfterStartMs : quietMs)) return
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    // The present use is the new lowest, so that the same memory is not collected twice.
    least = process.memoryUsage.rss()
  }, lookEveryMs)
  looking.unref()
  return { stop: () => clearInterval(looking) }
}
