import type { accessViews } from '../../../shared/contract/access.ts'
import { type AccessState, endOf, isOfStart, nextMoveOf } from '../../../shared/domain/access/access.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import { standingRole } from '../replication/forwarded-callers.ts'
import { otherHubsOf } from '../replication/other-hubs.ts'
import type { ViewSources } from '../views/view.ts'
import type { AccessSecrets } from './access-secrets.ts'

/** Rows of one station that is not a pilot's: its own windows. A stolen laptop can make tens of thousands. */
const mostOfStation = 100

function listed(catalog: Catalog): readonly (readonly [accessId: string, access: AccessState])[] {
  const counts = new Map<string, number>()
  return [...catalog.all('access')].filter(([, { station }]) => {
    if (station === null || standingRole(catalog, station) === 'pilot') return true
    const count = (counts.get(station) ?? 0) + 1
    counts.set(station, count)
    return count <= mostOfStation
  })
}

export function createAccessViews(
  { identity }: Pick<EventLog, 'identity'>,
  catalog: Catalog,
  secrets: AccessSecrets,
): ViewSources<keyof typeof accessViews> {
  return {
    accesses: {
      topics: ['access'],
      rows: () =>
        // A link that was revoked before anyone opened it admitted nobody. The link of a start waits for nobody until it
        // is opened. The journal shows both.
        listed(catalog).flatMap(([accessId, { grant, createdAt, used, revoked }]) =>
          grant && (used || !(revoked || isOfStart(grant)))
            ? [
                {
                  accessId,
                  role: grant.role,
                  label: grant.label,
                  checkpoint: grant.checkpoint,
                  used,
                  revoked,
                  createdAt: iso(createdAt),
                  expiresAt: iso(endOf(grant, used)),
                },
              ]
            : [],
        ),
    },

    me: {
      topics: ['access'],
      perSession: true,
      value: (_, { role, label, checkpoint, accessId }) => ({
        role: role === 'audience' || role === 'organiser' ? 'screen' : role,
        label,
        checkpoint,
        accessId,
      }),
    },

    handover: {
      topics: ['station', 'access'],
      perSession: true,
      value: (_, { accessId, opensHere }) => ({
        eventId: identity.eventId,
        urls: otherHubsOf(catalog, identity.stationId, 'staffUrl'),
        pass:
          accessId === null || opensHere ? null : secrets.pass(accessId, nextMoveOf(catalog.get('access', accessId))),
      }),
    },
  }
}
