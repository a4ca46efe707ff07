import type { VoteCut } from '../../../shared/domain/polls/poll.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { mostOriginsOfStation } from '../../../shared/domain/stations/quota.ts'
import { cutOf } from '../../../shared/domain/stations/station.ts'
import type { Origins } from '../event-log/origins.ts'
import type { StreamStore } from '../event-log/stream-store.ts'

/** Fewer than `seqByOrigin` takes. */
const mostNamed = 14_000

/**
 * What this station holds of the audience and counts, in this transaction. Lost laptops may have begun more chains than a
 * fact can name, which must keep nobody from closing a poll: stations that may vote for people are named first.
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
    const writer = streams.state('station', station)
    const cut = cutOf(writer)
    const counted = cut === null ? seq : Math.min(seq, cut[name] ?? 0)
    const before = named.get(station) ?? 0
    if (counted === 0 || before >= mostOriginsOfStation) return []
    named.set(station, before + 1)
    return [{ name, counted, isVoters: isVoters(writer.pairing?.role) }]
  })
  const votersFirst = heads.toSorted((one, other) => Number(other.isVoters) - Number(one.isVoters))
  return Object.fromEntries(votersFirst.slice(0, mostNamed).map(({ name, counted }) => [name, counted]))
}

/** Phones reach a hub, which is a pilot's station, or the cloud. */
const isVoters = (role: StationRole | undefined): boolean => role === undefined || role === 'pilot' || role === 'cloud'
