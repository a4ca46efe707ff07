import { authority } from '../../../shared/domain/stations/authority.ts'
import { mostCloudSkewMs } from '../../../shared/domain/stations/cloud-trouble.ts'
import { laneIn } from '../../../shared/replication/version-vector.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Presence } from '../replication/link-wire.ts'
import type { Peers } from '../replication/peers.ts'
import type { CloudLink } from './cloud-link.ts'
import { cloudIn } from './known-cloud.ts'

/** The state of the cloud, as its hub reports it to everybody. */
export type CloudStanding = NonNullable<Presence[number]['cloud']>

/**
 * How much of the venue's log the cloud has said that it holds. The figure remains while the cloud is away and after a
 * restart of this hub. A restored copy of the cloud is believed when it reports less.
 */
export function createCloudStanding(deps: {
  log: EventLog
  catalog: Catalog
  peers: Peers
  link: Pick<CloudLink, 'trouble'>
  /** The figures kept at this station's last end. */
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
    /** Null if the event has no cloud, or if the id is another station's. */
    of: (stationId: string): CloudStanding | null =>
      cloudIn(catalog)?.stationId === stationId ? standing(stationId) : null,
    /** The figures to keep between two starts. */
    held: (): Readonly<Record<string, number>> => held,
  }
}
