import { authority } from '../../../shared/domain/stations/authority.ts'
import { mostCloudSkewMs } from '../../../shared/domain/stations/cloud-trouble.ts'
import { laneIn } from '../../../shared/replication/version-vector.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Presence } from '../replication/link-wire.ts'
import type { Peers } from '../replication/peers.ts'
import type { CloudLink } from './cloud-link.ts'
import { cloudIn } from './known-cloud.ts'

/** How the cloud stands, as its hub tells it to everybody. */
export type CloudStanding = NonNullable<Presence[number]['cloud']>

/**
 * What of the venue the cloud has said to hold, also while it is away and after a restart of this hub: a copy of it that
 * was restored is believed when it says that it holds less.
 */
export function createCloudStanding(deps: {
  log: EventLog
  catalog: Catalog
  peers: Peers
  link: Pick<CloudLink, 'trouble'>
  /** As it was kept when this station last ended. */
  held: Readonly<Record<string, number>> | undefined
}) {
  const { log, catalog, peers, link } = deps
  let held: Record<string, number> = { ...deps.held }

  function standing(cloudId: string): CloudStanding {
    const peer = peers.of(cloudId)
    const said = peer?.link.said()
    if (said) held = Object.fromEntries(said)
    const { metered } = catalog.get('station', cloudId)
    let [waiting, heldBack] = [0, 0]
    for (const [, name] of log.origins.all()) {
      const lane = laneIn(name)
      if (!lane || !authority.cloud.reads.includes(lane) || name.startsWith(`${cloudId}.`)) continue
      const lacks = Math.max(0, log.origins.seqOf(name) - (held[name] ?? 0))
      waiting += lacks
      if (metered && lane === 'people') heldBack += lacks
    }
    const clockSkewMs = peer?.clockSkewMs ?? null
    const isApart = clockSkewMs !== null && Math.abs(clockSkewMs) > mostCloudSkewMs
    return { waiting, heldBack, clockSkewMs, trouble: link.trouble() ?? (isApart ? 'clock-apart' : null) }
  }

  return {
    /** Null where the event has no cloud, or this is another station. */
    of: (stationId: string): CloudStanding | null =>
      cloudIn(catalog)?.stationId === stationId ? standing(stationId) : null,
    /** What is kept of it between two starts. */
    held: (): Readonly<Record<string, number>> => held,
  }
}
