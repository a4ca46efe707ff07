import { plannedIn } from '../../../../shared/domain/programme/session.ts'
import type { Catalog } from '../../catalog.ts'
import type { PlannedItem } from './replay-files.ts'

/** The programme as a run of show: what is planned is known, and nobody has said when it began. */
export const sessionsAsItems = (catalog: Catalog): readonly PlannedItem[] =>
  [...catalog.all('session')].flatMap(([, session]) => {
    const planned = plannedIn(session)
    if (!planned) return []
    const { roomId, title, startsAt, endsAt } = planned
    return [{ roomId, title, plannedAt: startsAt, plannedEnd: endsAt, startedAt: null, endedAt: null }]
  })
