import type { accessViews } from '../../../shared/contract/access.ts'
import { nextMoveOf } from '../../../shared/domain/access/access.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import { otherHubsOf } from '../replication/other-hubs.ts'
import type { ViewSources } from '../views/view.ts'
import type { AccessSecrets } from './access-secrets.ts'

export function createAccessViews(
  { identity }: Pick<EventLog, 'identity'>,
  catalog: Catalog,
  secrets: AccessSecrets,
): ViewSources<keyof typeof accessViews> {
  return {
    accesses: {
      topics: ['access'],
      rows: () =>
        [...catalog.all('access')].flatMap(([accessId, { grant, createdAt, used, revoked }]) =>
          // A link that was revoked before anyone opened it admitted nobody. The journal shows it, and no list does.
          grant && (used || !revoked)
            ? [
                {
                  accessId,
                  role: grant.role,
                  label: grant.label,
                  checkpoint: grant.checkpoint,
                  used,
                  revoked,
                  createdAt: iso(createdAt),
                  expiresAt: iso(grant.expiresAt),
                },
              ]
            : [],
        ),
    },

    me: {
      topics: ['access'],
      perSession: true,
      value: (_, { role, label, checkpoint }) => ({
        role: role === 'audience' || role === 'organiser' ? 'screen' : role,
        label,
        checkpoint,
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
