import type { Catalog } from '../../catalog.ts'
import type { PlannedItem } from './replay-files.ts'

/** The programme as a run of show: what is planned is known, and nobody has said when it began. */
export const sessionsAsItems = (catalog: Catalog): readonly PlannedItem[] =>
  [...catalog.all('session')].flatMap(([, { settings }]) =>
    settings
      ? [
          {
            roomId: settings.roomId,
            title: settings.title,
            plannedAt: settings.startsAt,
            plannedEnd: settings.endsAt,
            startedAt: null,
            endedAt: null,
          },
        ]
      : [],
  )
