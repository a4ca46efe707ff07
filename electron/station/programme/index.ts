import { createPlanReader } from '../attendees/import/plan-reader.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { createProgrammeHandlers } from './programme-handlers.ts'
import { createProgrammeImport } from './programme-import.ts'
import { createProgrammeViews } from './programme-views.ts'
import { createSessionClock } from './session-clock.ts'
import { createSessionSeats } from './session-seats.ts'

/** @param importWorker the entry of the thread that reads files; if absent, it runs from source */
export function createProgramme({ log, catalog, days, now }: Kit, people: People, importWorker: URL | undefined) {
  const readPlan = createPlanReader(importWorker)
  const seats = createSessionSeats(people, days)
  const { choices } = people.directory.counts
  return {
    clock: createSessionClock(catalog, now),
    readPlan,
    import: createProgrammeImport(log, catalog, readPlan, seats.registeredFor, choices),
    handlers: createProgrammeHandlers({ log, catalog, seats }),
    views: createProgrammeViews(catalog, seats, choices),
  } satisfies FeatureWithExports
}
