import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import { createEventHandlers } from './event-handlers.ts'
import { createEventViews } from './event-views.ts'

const dayEveryMs = 60_000

export function createEvent({ log, catalog, days, touch }: Kit) {
  let looking: NodeJS.Timeout | undefined
  return {
    handlers: createEventHandlers(log, catalog),
    views: createEventViews(log, catalog, days),
    start(): void {
      looking = setInterval(() => touch('day'), dayEveryMs)
    },
    stop: () => clearInterval(looking),
  } satisfies FeatureWithExports
}
