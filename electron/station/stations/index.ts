import type { Sealing } from '../../../shared/domain/stations/sealing.ts'
import { whatRolesRead } from '../disclosure/count-items.ts'
import type { FeatureWithExports } from '../feature.ts'
import { createKeySteward } from '../keys/key-steward.ts'
import type { Kit } from '../kit.ts'
import type { People } from '../people/index.ts'
import type { Linking } from '../replication/linking.ts'
import { createOwnSealing } from './own-sealing.ts'
import { createPutOutHandlers } from './put-out-handlers.ts'
import { createPutOutViews } from './put-out-views.ts'
import { createStationHandlers } from './station-handlers.ts'
import { createStationViews } from './station-views.ts'

/** A station is put out within 2 s, in ms. */
const mostCountMs = 1000

/**
 * The stations of the event: pairing, promotion, returning and putting out, and the keys of each role.
 * @param needs `sealing`: how the key of this station's folder is protected; null if there is no folder
 */
export function createStations(
  { log, catalog, link, onError }: Kit,
  { linking, people, sealing }: { linking: Linking; people: People; sealing: Sealing | null },
) {
  const ownSealing = createOwnSealing(log, sealing, onError)
  const steward = createKeySteward({ log, isHub: link.isHub, onError })
  function lastHeardAt(stationId: string): number | null {
    const { lastSeenAt } = linking.rows().find((row) => row.stationId === stationId) ?? { lastSeenAt: null }
    return lastSeenAt === null ? null : Date.parse(lastSeenAt)
  }
  return {
    handlers: {
      ...createStationHandlers(log, catalog, linking),
      ...createPutOutHandlers({
        log,
        lastHeardAt,
        whatRolesRead: async (roles) => ({ ...(await whatRolesRead(log, roles, mostCountMs)) }),
        onError,
      }),
    },
    views: {
      ...createStationViews(linking),
      ...createPutOutViews({
        log,
        catalog,
        badgesOut: people.badges.peopleWithBadge,
        holdsSystem: linking.holdsSystem,
      }),
    },
    projections: [steward, ownSealing],
    async start(): Promise<void> {
      await ownSealing.tell()
      steward.look()
    },
  } satisfies FeatureWithExports
}
