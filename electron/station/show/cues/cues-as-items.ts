import { plannedTimes } from '../../../../shared/domain/show/run-of-show.ts'
import type { Catalog } from '../../catalog.ts'
import type { PlannedItem } from '../replay/replay-files.ts'
import { sessionsAsItems } from '../replay/sessions-as-items.ts'
import type { RunBook } from './run-book.ts'

/** Each room's day as it was planned and as it came; of a room without a run of show, its sessions. */
export function cuesAsItems(catalog: Catalog, run: RunBook): readonly PlannedItem[] {
  const conducted = new Set<string>()
  const items = [...catalog.all('room')].flatMap(([roomId]): PlannedItem[] => {
    const cues = run.ofRoom(roomId)
    if (cues.length > 0) conducted.add(roomId)
    const planned = plannedTimes(cues)
    return cues.flatMap(({ cueId, settings, baseLengthS, startedAt, endedAt }) => {
      const plannedAt = planned.get(cueId)
      if (plannedAt === undefined) return []
      const plannedEnd = plannedAt + baseLengthS * 1000
      return [{ roomId, title: settings.title, plannedAt, plannedEnd, startedAt, endedAt }]
    })
  })
  return [...items, ...sessionsAsItems(catalog).filter(({ roomId }) => !conducted.has(roomId))]
}
