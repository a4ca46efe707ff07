import type { VoteCut } from '../../../shared/domain/polls/poll.ts'
import { mostOriginsOfStation } from '../../../shared/domain/stations/quota.ts'
import { cutOf } from '../../../shared/domain/stations/station.ts'
import type { Origins } from '../event-log/origins.ts'
import type { StreamStore } from '../event-log/stream-store.ts'

/**
 * What this station holds of the audience and counts, in this transaction. A lost laptop may have begun more chains than a
 * fact can name, which must keep nobody from closing a poll.
 */
export function voteCut({
  origins,
  streams,
}: {
  readonly origins: Pick<Origins, 'all' | 'partsOf' | 'head'>
  readonly streams: Pick<StreamStore, 'state'>
}): VoteCut {
  const named = new Map<string, number>()
  const heads = origins.all().flatMap(([origin, name]) => {
    const { lane, station = '' } = origins.partsOf(origin) ?? {}
    if (lane !== 'audience') return []
    const { seq } = origins.head(origin)
    const cut = cutOf(streams.state('station', station))
    const counted = cut === null ? seq : Math.min(seq, cut[name] ?? 0)
    const before = named.get(station) ?? 0
    if (counted === 0 || before >= mostOriginsOfStation) return []
    named.set(station, before + 1)
    return [[name, counted] as const]
  })
  return Object.fromEntries(heads)
}
