import type { ImportRun } from '../attendees/import-runner.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import { realTiming, type Timing } from '../timing.ts'
import { createConnector } from './connector.ts'
import { connectorOwnerOf } from './connector-owner.ts'

/** The registration platform. @param needs `timing`: when the platform is read; real time if absent */
export function createRegistrationPlatform(
  { log, catalog, touch, onError, now }: Kit,
  { imports, people, timing = realTiming(now) }: { imports: ImportRun; people: People; timing: Timing | undefined },
) {
  const connector = createConnector({ log, catalog, imports, onError, touch, timing })
  return {
    handlers: connector.handlers,
    views: connector.views,
    projections: [connector],
    owners: { connector: { of: () => connectorOwnerOf(catalog) } },
    start: () => void people.filled().then(connector.start, onError),
    stop: connector.close,
  } satisfies FeatureWithExports
}
