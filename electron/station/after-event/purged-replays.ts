import type { Purged } from '../../../shared/domain/event/retention.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * All purges of replays together. A purge by date later removes what the first purge kept for the referent, so its
 * receipt covers both. The place in the log is the last purge's. Null if nothing was purged.
 */
export function purgedReplays(
  { streams, origins, table }: Pick<EventLog, 'streams' | 'origins' | 'table'>,
  catalog: Catalog,
): (Purged & { readonly sessions: number; readonly since: Instant }) | null {
  const facts = [...catalog.all('replay')].flatMap(([sessionId, { purged }]) => {
    const refs = purged === null ? '' : (streams.read('replay', sessionId)?.refs ?? '')
    return refs.split(' ').flatMap((ref) => {
      const [origin = 0, seq = 0] = ref.split('.').map(Number)
      const row = table.one.get(origin, seq)
      if (row?.type !== 'ReplayPurged') return []
      const { questions, withReferent } = JSON.parse(row.payload) as { questions: number; withReferent: number }
      return [{ sessionId, origin, seq, at: row.wall_ms as Instant, questions, withReferent }]
    })
  })
  facts.sort((one, other) => one.at - other.at || one.seq - other.seq)
  const [first, last] = [facts[0], facts.at(-1)]
  if (!first || !last) return null
  // The last purge of a session says what is still kept of it.
  const kept = new Map(facts.map(({ sessionId, withReferent }) => [sessionId, withReferent]))
  return {
    at: last.at,
    since: first.at,
    origin: origins.nameOf(last.origin),
    seq: last.seq,
    sessions: kept.size,
    erased: facts.reduce((sum, { questions }) => sum + questions, 0),
    kept: [...kept.values()].reduce((sum, count) => sum + count, 0),
  }
}
