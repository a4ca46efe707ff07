import type { Catalog } from '../../catalog.ts'
import type { Days } from '../../event/today.ts'
import type { RunBook } from '../cues/run-book.ts'
import type { PlannedScene } from './findings.ts'

/** The scenes that cues of today or later name, one for each leg; a day that is over needs none of its scenes. */
export const createPlannedScenes = (catalog: Catalog, run: RunBook, days: Days) => (): readonly PlannedScene[] => {
  const today = days.today().date
  const rooms = new Set([...catalog.all('cue')].flatMap(([, { settings }]) => settings?.roomId ?? []))
  return [...rooms].flatMap((roomOfCue) => {
    const cues = run.ofRoom(roomOfCue)
    const dates = run.datesOf(cues)
    return cues.flatMap(({ cueId, endedAt, settings: { title, legs } }) =>
      (dates.get(cueId) ?? today) < today
        ? []
        : legs.flatMap((leg) =>
            leg.kind === 'scene'
              ? [
                  {
                    cueId,
                    title,
                    roomId: leg.roomId,
                    scene: leg.scene,
                    isDone: endedAt !== null,
                    isNamed: legs.some(
                      (one) => one.kind === 'lower-third' && one.roomId === leg.roomId && one.speakerId !== undefined,
                    ),
                  },
                ]
              : [],
          ),
    )
  })
}
