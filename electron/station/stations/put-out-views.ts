import { mostFactsBeyond, mostForwarded, type stationViews } from '../../../shared/contract/stations.ts'
import { type KeyPurpose, mayHold, sheetStanding } from '../../../shared/domain/stations/keys.ts'
import { standingRoleOf } from '../../../shared/domain/stations/station.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { cameBy, type FactBeyond, factsBeyond } from './facts-beyond.ts'
import { forwardedFacts } from './forwarded-facts.ts'
import { believedLeftOut, believedReport } from './put-out-standing.ts'

type PutOutViewName = Exclude<keyof typeof stationViews, 'stations'>

/**
 * `badgesOut`: the number of people who have had a badge. `holdsSystem`: whether a station is known to hold all events
 * of lane `system` that are held here; keys travel in that lane.
 */
export function createPutOutViews(deps: {
  log: EventLog
  catalog: Catalog
  badgesOut: () => number
  holdsSystem: (stationId: string) => boolean
}): ViewSources<PutOutViewName> {
  const { log, catalog } = deps
  /** `<key>/<station>` for keys that have been seen to arrive. A station that disconnects still has its keys. */
  const received = new Set<string>()

  function unread(stationId: string): FactBeyond[] {
    const { revoked } = catalog.get('station', stationId)
    return revoked ? factsBeyond(log, stationId, revoked.cut, believedLeftOut(log.streams, stationId)) : []
  }

  /** Stations that may be the hub: pilots' stations that are still part of the event. */
  const pilots = () => [...catalog.all('station')].filter(([, station]) => standingRoleOf(station) === 'pilot')

  function standingOf({ purpose, keyId }: { readonly purpose: KeyPurpose; readonly keyId: string }) {
    const made = log.streams.state('key', purpose).generations.find((one) => one.keyId === keyId)
    if (!made) return []
    const holders = [...catalog.all('station')].filter(([, station]) => {
      const role = standingRoleOf(station)
      return role !== null && mayHold(role, purpose)
    })
    for (const [id] of holders)
      if (Object.hasOwn(made.boxes, id) && deps.holdsSystem(id)) received.add(`${keyId}/${id}`)
    const count = holders.filter(([id]) => received.has(`${keyId}/${id}`)).length
    return [{ purpose, generation: made.generation, holders: holders.length, received: count }]
  }

  return {
    'stations.putOut': {
      topics: ['put-out', 'station', 'key', 'link-state', 'print-job'],
      value({ stationId }) {
        const report = believedReport(log.streams, stationId)
        const { refusedAt } = catalog.get('put-out', stationId)
        const { pairing, revoked, sealing } = catalog.get('station', stationId)
        if (!report || !pairing || !revoked) return null
        const times = unread(stationId).map(({ at }) => at)
        const first = times.length === 0 ? null : times.reduce((one, other) => Math.min(one, other))
        const last = times.length === 0 ? null : times.reduce((one, other) => Math.max(one, other))
        return {
          name: catalog.stationName(stationId),
          role: pairing.role,
          why: report.why,
          by: report.by,
          sealed: sealing,
          at: iso(report.at),
          lastHeardAt: report.lastHeardAt === null ? null : iso(report.lastHeardAt),
          endedAccesses: report.endedAccesses,
          reads: report.reads,
          badgesOut: deps.badgesOut(),
          keys: report.keys.flatMap(standingOf),
          sheetIsVoid: sheetStanding(log.streams.state('key', 'recovery')) === 'replaced',
          refusals: pilots().map(([id]) => ({
            stationId: id,
            name: catalog.stationName(id),
            tookMs: refusedAt[id]?.tookMs ?? null,
          })),
          toRead: {
            count: times.length,
            from: first === null ? null : iso(first),
            to: last === null ? null : iso(last),
          },
        }
      },
    },
    'stations.cameSince': {
      topics: ['station'],
      value({ stationId, since }) {
        const came = cameBy(log, stationId, Date.parse(since))
        const facts = Object.entries(log.origins.vectorOf(stationId)).map(([origin, seq]) => seq - (came[origin] ?? 0))
        const first = log.table.firstStored(log.origins.ofStation(stationId))
        return { facts: facts.reduce((sum, one) => sum + one, 0), heardFrom: first === null ? null : iso(first) }
      },
    },
    'stations.forwarded': {
      topics: ['put-out', 'station'],
      rows: ({ stationId, since }) =>
        forwardedFacts(log, stationId, since === undefined ? 0 : Date.parse(since))
          .slice(-mostForwarded)
          .map(({ origin, seq, at, type }) => ({
            factId: `${origin}/${seq}`,
            at: iso(at),
            type,
            writtenAt: catalog.stationName(parseOrigin(origin)?.station ?? ''),
          })),
    },
    'stations.leftOut': {
      topics: ['put-out', 'station', 'attendee'],
      rows: ({ stationId }) =>
        unread(stationId)
          .slice(0, mostFactsBeyond)
          .map(({ at, ...fact }) => ({ factId: `${fact.origin}/${fact.seq}`, ...fact, at: iso(at) })),
    },
  }
}
