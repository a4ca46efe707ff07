import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import { decodeEvent } from '../event-log/decode.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { EventRowWithPart } from '../event-log/event-table.ts'

/** One event of a station that was put out, held here and beyond its cut. */
export interface FactBeyond {
  readonly origin: string
  readonly seq: number
  /** ms since 1970, by the clock of the station that wrote it. */
  readonly at: number
  readonly type: string
  readonly person: FactPerson | null
}
export interface FactPerson {
  readonly attendeeId: string
  readonly firstName: string
  readonly lastName: string
  readonly organisation: string
}

type Log = Pick<EventLog, 'table' | 'origins' | 'streams'>

/** Events that the station wrote after its cut and that have arrived here, in the order of each origin. */
export function factsBeyond(
  log: Log,
  stationId: string,
  cut: Readonly<Record<string, number>>,
  leftOut: Readonly<Record<string, number>> = {},
): FactBeyond[] {
  return log.origins.all().flatMap(([id, origin]) => {
    if (!origin.startsWith(`${stationId}.`)) return []
    const after = Math.max(cut[origin] ?? 0, leftOut[origin] ?? 0)
    const beyond = log.table.ofOrigin.each(id, after)
    return Array.from(beyond, (row) => ({
      origin,
      seq: row.seq,
      at: row.wall_ms,
      type: row.type,
      person: personOf(log, row),
    }))
  })
}

/**
 * By origin, the last event of that station that had arrived at this instant, in ms since 1970 by this station's clock.
 */
export function cameBy({ table, origins }: Log, stationId: string, at: number): Record<string, number> {
  return Object.fromEntries(
    origins.ofStation(stationId).map((origin) => [origins.nameOf(origin), table.storedBy(origin, at)]),
  )
}

/** Kinds of stream whose id or events name one person. */
const aboutOnePerson = new Set(['attendee', 'admission', 'print-job'])

/** The person of a stream or a badge, from the log, or from the event itself if it does not count yet. */
function personOf(log: Log, row: EventRowWithPart): FactPerson | null {
  const event = decodeEvent(row.type, row.v, row.payload, row.part) as { attendeeId?: unknown; person?: unknown } | null
  const [kind = '', ...ids] = row.stream.split('/')
  if (!aboutOnePerson.has(kind)) return null
  const named = kind === 'print-job' ? [event?.attendeeId] : ids
  const attendeeId = named.find((one): one is string => typeof one === 'string' && /^[a-z2-7]{26}$/.test(one))
  if (attendeeId === undefined) return null
  const { firstName, lastName, organisation } = {
    ...cellsOf(log.streams.state('attendee', attendeeId)),
    ...(row.stream.startsWith('attendee/') && (event?.person as object | null)),
  }
  return { attendeeId, firstName, lastName, organisation }
}
