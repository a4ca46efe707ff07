import { isSealed } from '../../../shared/replication/sealed-part.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { DisclosedItem } from './disclosed-item.ts'

const pageSize = 500

/**
 * Every personal part that is still stored: values that were changed since remain readable. `words` is null for a
 * sealed part, and the text for a part that is not JSON, which another station may have sent.
 */
export function* partItems({ db, derived }: Pick<EventLog, 'db' | 'derived'>): Generator<readonly DisclosedItem[]> {
  derived.flush()
  const read = db.prepare<
    [after: number, limit: number],
    { place: number; part: string; stream: string; type: string; wall_ms: number }
  >(
    `SELECT p.place, p.part, e.stream, e.type, e.wall_ms FROM parts p JOIN events e ON e.place = p.place
      WHERE p.place > ? ORDER BY p.place LIMIT ?`,
  )
  for (let after = -1; ; ) {
    const page = read.all(after, pageSize)
    yield page.map(({ place, part, stream, type, wall_ms }) => ({
      kind: 'part',
      id: String(place),
      stream,
      type,
      at: iso(wall_ms),
      words: isSealed(part) ? null : parsed(part),
    }))
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last.place
  }
}

function parsed(part: string): unknown {
  try {
    return JSON.parse(part)
  } catch {
    return part
  }
}
