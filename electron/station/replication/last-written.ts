import type { EventLog } from '../event-log/event-log.ts'

/**
 * When a station wrote the last of its facts that are known here, by its own clock, in ms since 1970: at least then it was
 * there, whoever has heard it since. Null where none is known.
 */
export function createLastWritten({ origins, table, now }: Pick<EventLog, 'origins' | 'table' | 'now'>) {
  /** Of each origin: its last number, and when that was written. */
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
    // A clock that is ahead has not been seen later than now.
    return at === 0 ? null : Math.min(at, now())
  }
}
