import type { EventLog } from '../event-log/event-log.ts'

/**
 * When a station wrote its last event that is known here, by its own clock, in ms since 1970. The station was running
 * at that time, whether or not any station heard it. Null if no event of it is known.
 */
export function createLastWritten({ origins, table, now }: Pick<EventLog, 'origins' | 'table' | 'now'>) {
  /** By origin: the last sequence number, and when that event was written. */
  const known = new Map<number, { readonly seq: number; readonly at: number }>()

  function ofOrigin(id: number, name: string): number {
    const seq = origins.seqOf(name)
    let last = known.get(id)
    if (last?.seq !== seq) {
      last = { seq, at: seq === 0 ? 0 : (table.wallMs.get(id, seq) ?? 0) }
      known.set(id, last)
    }
    return last.at
  }

  return (stationId: string): number | null => {
    let at = 0
    for (const [id, name] of origins.all()) if (name.startsWith(`${stationId}.`)) at = Math.max(at, ofOrigin(id, name))
    // The other station's clock may be ahead; the result is never later than now.
    return at === 0 ? null : Math.min(at, now())
  }
}
