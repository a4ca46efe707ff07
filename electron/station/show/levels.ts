import { type levelsViews, lowestDb } from '../../../shared/contract/levels.ts'
import type { ViewSources } from '../views/view.ts'

/** Of two tellings of levels, in ms: a bar that moves ten times a second is seen as one that moves. */
const drawEveryMs = 100
/** Without a look within this time, in ms, nobody is looking any more; the watch of alarms tells each second. */
const lookedMs = 3000

/**
 * How loud the rooms are, for whoever has the booth's page open. Its rows are read only while somebody watches: that is
 * how the second connection to each OBS knows whether it is wanted.
 */
export function createLevels(deps: {
  readonly levels: () => readonly (readonly [string, readonly number[]])[]
  readonly onState: () => void
}) {
  let lookedAt = -Infinity
  let toldAt = -Infinity
  function tell(): void {
    const now = performance.now()
    if (now - toldAt < drawEveryMs) return
    toldAt = now
    deps.onState()
  }
  const views: ViewSources<keyof typeof levelsViews> = {
    levels: {
      topics: ['obs-levels'],
      rows() {
        lookedAt = performance.now()
        return deps.levels().map(([roomId, channels]) => ({
          roomId,
          // A mono has one bar; what is beyond stereo is another mix.
          db: channels.slice(0, 2).map((db) => Math.max(lowestDb, Math.round(db))),
        }))
      },
    },
  }
  return {
    views,
    tell,
    isLookedAt: (): boolean => performance.now() - lookedAt < lookedMs,
  }
}
