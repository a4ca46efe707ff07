import type { cloudCommands } from '../../../shared/contract/cloud.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { type HandlersOf, settling, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { rotateWithout } from '../keys/give-keys.ts'
import { writeLinkMemory } from '../replication/link-memory.ts'
import type { Linking } from '../replication/linking.ts'
import { revocationWord } from '../stations/revocation-word.ts'
import { cloudIn } from './known-cloud.ts'

/** A pilot links the event to its cloud, unlinks it, and says whether the network in between is metered. */
export function createCloudHandlers(
  log: EventLog,
  catalog: Catalog,
  cloud: Linking['cloud'],
): HandlersOf<keyof typeof cloudCommands> {
  const { identity, crypto, origins } = log

  /** Only the hub holds the link. Only the pilot's key admits a cloud or puts it out. */
  function obstacle(writing: Writing): 'not-the-hub' | 'not-a-pilot-station' | null {
    const { stationId } = writing.state('hub', hubStreamId)
    if (stationId !== null && stationId !== identity.stationId) return 'not-the-hub'
    return identity.pilotPrivateKey ? null : 'not-a-pilot-station'
  }

  return {
    'cloud.link': settling<'cloud.link', { url: string }>(
      ({ url, code: given }, { writing }) => {
        const hindrance = obstacle(writing)
        if (hindrance) return refuse(hindrance)
        if (catalog.event().days.length === 0) return refuse('no-event')
        const known = cloudIn(catalog)
        if (known && given !== undefined) return refuse('cloud-linked')
        if (!known && given === undefined) return refuse('cloud-code-needed')
        // A name that is no possible host is refused here. Other wrong names fail when they are looked up.
        const origin = URL.canParse(url) ? new URL(url).origin : url
        // The code is kept in the link's memory only, never in what is stored under the command's id.
        if (known) {
          writing.append('station', known.stationId, { type: 'CloudReachable', url: origin })
          writeLinkMemory(log, { cloudTold: origin })
        } else writeLinkMemory(log, { cloudUrl: origin, cloudCode: given })
        return accept({ url: origin })
      },
      ({ url }) => cloud.follow(url),
      () => ({}),
    ),

    'cloud.unlink': settling(
      (_, { writing }) => {
        const hindrance = obstacle(writing)
        if (hindrance) return refuse(hindrance)
        const known = cloudIn(catalog)
        if (!known && cloud.url() === null) return refuse('no-cloud')
        writeLinkMemory(log, { cloudUrl: undefined, cloudTold: undefined, cloudCode: undefined, cloudHolds: {} })
        if (known && identity.pilotPrivateKey) {
          const { stationId } = known
          const of = { eventId: identity.eventId, stationId, cut: origins.vectorOf(stationId) }
          writing.append('station', stationId, revocationWord(crypto, identity.pilotPrivateKey, of))
          rotateWithout(log, writing, ['cloud'])
        }
        return accept({})
      },
      () => cloud.follow(null),
      () => ({}),
    ),

    'cloud.meter': storing(({ on }, { writing }) => {
      const known = cloudIn(catalog)
      if (!known) return refuse('no-cloud')
      if (!identity.pilotPrivateKey) return refuse('not-a-pilot-station')
      if (writing.state('station', known.stationId).metered !== on)
        writing.append('station', known.stationId, { type: 'CloudMetered', on })
      return accept({})
    }),
  }
}
