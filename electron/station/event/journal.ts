import type { ParsedParams, ViewRow } from '../../../shared/contract/contract.ts'
import { mostJournalRows } from '../../../shared/contract/event.ts'
import { forwardedActor, writtenActor } from '../../../shared/domain/stations/forwarded-actor.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { Catalog } from '../catalog.ts'
import { decodeEvent } from '../event-log/decode.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { placeOf } from '../event-log/place.ts'
import { iso } from '../iso.ts'

type Entry = ViewRow<'journal'>

/**
 * Events examined per origin, from its head backwards: about the rows of four registration files of our event. It takes
 * 2 to 5 ms. Behind an import of 50 000 people it would take 50 ms, while desks wait.
 */
const mostLookedAt = 10_000
/** Bytes of a payload and of a part whose details are shown. A hostile station's have a megabyte, five hundred times. */
const longestShown = 8 * 1024
/**
 * Event types that the journal omits because another entry or report covers them. There is one `AttendeeImported` per
 * person, and `ImportFinished` gives the counts. Votes are secret, and their poll gives counts. Remote presence is
 * noted every two minutes, and the attendance covers it. Keys are covered by the report on the station that was put
 * out.
 */
export const toldElsewhere: readonly string[] = [
  ...['AttendeeImported', 'AttendeeVanished', 'PrintJobTaken', 'PollVoted', 'QuestionUpvoted'],
  ...['RemotePresenceNoted', 'BirthplacesSet', 'StationBoxKeyTold', 'KeyMade', 'KeyGiven'],
]

interface JournalRow {
  readonly origin: number
  readonly seq: number
  readonly wall_ms: number
  readonly stream: string
  readonly type: string
  readonly v: number
  readonly payload: string
  readonly part: string | null
  readonly actor: string
}

/**
 * Events, newest first. Of an event's personal part only the reason that a desk wrote is shown, never a person's cells.
 * `since` and `before`: cursors of earlier entries. Entries whose cursor equals `before` are returned again.
 */
export function readJournal(
  log: EventLog,
  catalog: Catalog,
  { since, before }: ParsedParams<'journal'>,
  now = log.now(),
): Entry[] {
  const newest = log.db.prepare<
    [after: number, upTo: number, since: number, before: number, limit: number],
    JournalRow
  >(
    `SELECT e.origin, e.seq, e.wall_ms, e.stream, e.type, e.v, e.actor,
       iif(octet_length(e.payload) > ${longestShown}, '{}', e.payload) AS payload,
       iif(octet_length(p.part) > ${longestShown}, NULL, p.part) AS part
     FROM events e LEFT JOIN parts p ON p.place = e.place
     WHERE e.place > ? AND e.place <= ? AND e.wall_ms > ? AND e.wall_ms <= ? AND e.type NOT IN (${toldElsewhere.map((type) => `'${type}'`).join(', ')})
     ORDER BY e.place DESC LIMIT ?`,
  )
  const rows = log.origins
    .all()
    .flatMap(([origin]) => {
      const last = lastUpTo(log, origin, before)
      const first = placeOf(origin, Math.max(0, last - mostLookedAt))
      return newest.all(first, placeOf(origin, last), since, before ?? Number.MAX_SAFE_INTEGER, mostJournalRows)
    })
    .sort((one, other) => other.wall_ms - one.wall_ms || other.seq - one.seq)
    .slice(0, mostJournalRows)
  // More entries of one instant than a page holds: the next page goes on before it.
  if (before !== undefined && rows.length === mostJournalRows && rows.at(-1)?.wall_ms === before)
    return readJournal(log, catalog, { since, before: before - 1 }, now)
  // A clock of the year 2199 is shown as now: no page but the first one begins with it.
  return rows.map((row) => ({
    entryId: `${row.origin}.${row.seq}`,
    cursor: Math.min(row.wall_ms, now),
    at: iso(Math.min(row.wall_ms, now)),
    station: catalog.stationName(parseOrigin(log.origins.nameOf(row.origin))?.station ?? ''),
    actor: actorNamed(catalog, row.actor),
    type: row.type,
    details: journalDetails(row),
  }))
}

/** The label, and the name of the station that forwarded the command. */
export function actorNamed(catalog: Catalog, actor: string): string {
  const { label, from } = writtenActor(actor)
  return from === null ? actor : forwardedActor(label, catalog.stationName(from))
}

/**
 * The sequence number from which to look backwards, found by bisection: older entries may lie behind thousands of newer
 * ones. If a clock was set back, a page that begins within the repeated hours may lack some of their entries.
 */
function lastUpTo({ origins, table }: EventLog, origin: number, before: number | undefined): number {
  let high = origins.head(origin).seq
  if (before === undefined) return high
  let low = 0
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((table.one.get(origin, middle)?.wall_ms ?? 0) <= before) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Flat values of the payload, and the subject of the event. A printer's address is left out: it may name a person's
 * folder.
 */
export function journalDetails({
  stream,
  type,
  v,
  payload,
  part,
}: Pick<JournalRow, 'stream' | 'type' | 'v' | 'payload' | 'part'>): Entry['details'] {
  const details: Entry['details'] = { about: stream }
  // Events that this version cannot read are shown without details: they may contain data that a journal must not show.
  const { person, ...fields } = (decodeEvent(type, v, payload, part) ?? {}) as Record<string, unknown>
  for (const [name, value] of Object.entries({ ...fields, ...wordsOf(person) })) {
    if (
      name === 'type' ||
      name === 'address' ||
      name === 'password' ||
      name === 'sealedToken' ||
      name === 'sealed' ||
      name === 'backupFolder' ||
      name === 'pilotCodeHash' ||
      name === 'publicKey' ||
      name === 'signature' ||
      name === 'codeHash' ||
      name === 'tokenHash' ||
      // It would reveal which questions come from one phone.
      name === 'deviceId' ||
      // The value is a whole drawing.
      name === 'svg'
    )
      continue
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
      details[name] = value
  }
  return details
}

/** Reason, note and initials. The other fields of a part are personal data. */
function wordsOf(person: unknown): object {
  const { reason, note, initials } = (person ?? {}) as Record<string, unknown>
  return Object.fromEntries(Object.entries({ reason, note, initials }).filter(([, value]) => value))
}
