import type { ViewRow } from '../../../shared/contract/contract.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { Catalog } from '../catalog.ts'
import { decodeEvent } from '../event-log/decode.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { placeOf } from '../event-log/event-table.ts'

type Entry = ViewRow<'journal'>

/** Newest entries that one answer holds. */
const mostEntries = 500
/** Events of one origin looked at, from its head backwards: behind a large import there is no use in looking further. */
const mostLookedAt = 5000

interface JournalRow {
  readonly origin: number
  readonly seq: number
  readonly wall_ms: number
  readonly stream: string
  readonly type: string
  readonly v: number
  readonly payload: string
  readonly actor: string
}

/**
 * What happened, newest first. Reads events without their personal parts, so that nothing of a person can be in it.
 * `since`: a cursor that an earlier entry gave.
 */
export function readJournal(log: EventLog, catalog: Catalog, since: number): Entry[] {
  const newest = log.db.prepare<[after: number, to: number, since: number, limit: number], JournalRow>(
    `SELECT origin, seq, wall_ms, stream, type, v, payload, actor FROM events
     WHERE place > ? AND place < ? AND wall_ms > ? AND type NOT IN ('AttendeeImported', 'PrintJobTaken')
     ORDER BY place DESC LIMIT ?`,
  )
  const rows = log.origins
    .all()
    .flatMap(([origin]) =>
      newest.all(
        placeOf(origin, Math.max(0, log.origins.head(origin).seq - mostLookedAt)),
        placeOf(origin + 1, 0),
        since,
        mostEntries,
      ),
    )
    .sort((one, other) => other.wall_ms - one.wall_ms || other.seq - one.seq)
  return rows.slice(0, mostEntries).map((row) => ({
    entryId: `${row.origin}.${row.seq}`,
    cursor: row.wall_ms,
    at: new Date(row.wall_ms).toISOString(),
    station: catalog.stationName(parseOrigin(log.origins.nameOf(row.origin))?.station ?? ''),
    actor: row.actor,
    type: row.type,
    details: detailsOf(row),
  }))
}

/** Flat values of the payload, and what the event was about. A printer's address may name a person's folder. */
function detailsOf({ stream, type, v, payload }: JournalRow): Entry['details'] {
  const details: Entry['details'] = { about: stream }
  // Of what this version cannot read nothing is shown: it may hold what no journal should.
  for (const [name, value] of Object.entries(decodeEvent(type, v, payload, null) ?? {})) {
    if (
      name === 'type' ||
      name === 'person' ||
      name === 'address' ||
      name === 'backupFolder' ||
      name === 'pilotCodeHash' ||
      name === 'publicKey' ||
      name === 'signature'
    )
      continue
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
      details[name] = value
    else if (name === 'overruled') Object.assign(details, value)
  }
  return details
}
