import type { accessViews } from '../../../shared/contract/access.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { ViewSources } from '../views/view.ts'

export function createAccessViews(log: EventLog, catalog: Catalog): ViewSources<keyof typeof accessViews> {
  return {
    accesses: {
      topics: ['access'],
      rows: () =>
        [...catalog.all('access')].flatMap(([accessId, { grant, createdAt, used, revoked }]) =>
          // A link that ended before anybody opened it let nobody in: it stands in the journal, and in no list.
          grant && (used || !revoked)
            ? [
                {
                  accessId,
                  ...{ role: grant.role, label: grant.label, checkpoint: grant.checkpoint, used, revoked },
                  createdAt: new Date(createdAt).toISOString(),
                  expiresAt: new Date(grant.expiresAt).toISOString(),
                },
              ]
            : [],
        ),
    },

    me: {
      topics: ['access'],
      perSession: true,
      value: (_, { role, label, checkpoint }) => ({ role: role === 'audience' ? 'screen' : role, label, checkpoint }),
    },

    stations: {
      topics: ['station'],
      rows: () =>
        [...catalog.all('station')].map(([stationId, { pairing }]) => ({
          stationId,
          name: catalog.stationName(stationId),
          role: pairing?.role ?? 'pilot',
          self: stationId === log.identity.stationId,
          hub: stationId === log.identity.stationId,
          connected: stationId === log.identity.stationId,
          lastSeenAt: null,
          aloneSince: null,
          waiting: 0,
          clockSkewMs: null,
        })),
    },
  }
}
