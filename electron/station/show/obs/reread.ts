import { setTimeout as pause } from 'node:timers/promises'
import type { ObsClient } from './client.ts'

/** Several changes of one act are read once. */
const soonMs = 20
const againMs = 1000

/**
 * Reads OBS's scenes again after a change. One reading at a time, as OBS may answer two in any order. A change during a
 * reading asks for another, and so does a reading without an answer: nobody asks for the scenes otherwise.
 */
export function createRereading(deps: {
  /** OBS may be asked over this connection now. */
  readonly isAskable: (one: ObsClient) => boolean
  /** @throws where OBS does not answer */
  readonly read: (one: ObsClient) => Promise<void>
}) {
  /** Whose scenes have changed since they were last read. */
  let changed: ObsClient | null = null
  let isReading = false

  return async function rereadSoon(one: ObsClient): Promise<void> {
    changed = one
    if (isReading) return
    isReading = true
    for (let restMs = soonMs; changed && deps.isAskable(changed); ) {
      await pause(restMs)
      const read = changed
      if (!deps.isAskable(read)) continue
      changed = null
      restMs = await deps.read(read).then(
        () => soonMs,
        () => {
          changed ??= read
          return againMs
        },
      )
    }
    isReading = false
  }
}
