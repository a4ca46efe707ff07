import type { cloudViews } from '../../../shared/contract/cloud.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { Catalog } from '../catalog.ts'
import type { Linking } from '../replication/linking.ts'
import type { ViewSources } from '../views/view.ts'
import { cloudIn } from './known-cloud.ts'

export function createCloudViews(
  self: string,
  catalog: Catalog,
  linking: Pick<Linking, 'cloud' | 'rows'>,
): ViewSources<keyof typeof cloudViews> {
  const { cloud } = linking
  return {
    cloud: {
      topics: ['station', 'hub', 'link-state'],
      value() {
        const hub = catalog.get('hub', hubStreamId).stationId
        const here = hub === null || hub === self
        const known = cloudIn(catalog)
        if (!known) {
          const url = here ? cloud.url() : null
          return {
            state: url === null ? ('none' as const) : ('linking' as const),
            stationId: null,
            url,
            here,
            trouble: here ? cloud.trouble() : null,
            since: null,
            waiting: 0,
            heldBack: 0,
            metered: false,
            clockSkewMs: null,
          }
        }
        const { stationId } = known
        const row = linking.rows().find((one) => one.stationId === stationId)
        const isLinked = row?.connected === true
        return {
          state: isLinked ? ('linked' as const) : ('away' as const),
          stationId,
          here,
          url: (here ? cloud.url() : null) ?? known.url,
          trouble: row?.cloud?.trouble ?? null,
          since: isLinked ? null : (row?.aloneSince ?? row?.lastSeenAt ?? null),
          waiting: row?.waiting ?? 0,
          heldBack: row?.cloud?.heldBack ?? 0,
          metered: row?.cloud?.metered ?? false,
          clockSkewMs: cloud.standing(stationId)?.clockSkewMs ?? null,
        }
      },
    },
  }
}
