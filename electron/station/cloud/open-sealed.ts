import { z } from 'zod'
import { type PersonalPart, partHashOf } from '../../../shared/replication/recorded-event.ts'
import { isSealed } from '../../../shared/replication/sealed-part.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { sameBytes } from '../event-log/ingest.ts'
import { openerOf } from './seal-key.ts'

const place = z.object({
  origin: z.string().max(100),
  seq: z.int().min(1),
  part: z.string().max(1024 * 1024),
})
type Place = z.output<typeof place>

/** The result for one sealed part. `erased`: this station knows that the part was erased. */
export type Opened =
  | { readonly is: 'opened'; readonly line: string }
  | { readonly is: 'erased' | 'not-ours' | 'forged' }

/**
 * Opens sealed parts with the private keys of `seal`, which only pilots' stations hold. A line is from the cloud's own
 * export, or from table `parts` in a `pg_dump` of its database. Null for a line without a sealed part.
 */
export function createSealedReader(log: Pick<EventLog, 'crypto' | 'keys' | 'origins' | 'table'>) {
  const { crypto, keys, origins, table } = log
  const open = openerOf(keys)
  return (line: string): Opened | null => {
    const found = placeIn(line)
    if (!found || !isSealed(found.part)) return null
    const part = open({ salt: new Uint8Array(0), part: found.part }, found.origin, found.seq)
    if (!part) return { is: 'not-ours' }
    const number = origins.known(found.origin)
    const event = number === undefined ? undefined : table.one.get(number, found.seq)
    if (event) {
      if (!event.part_hash || !sameBytes(partHashOf(crypto, part), event.part_hash)) return { is: 'forged' }
      // This station has the event without its part: the person was erased, and an older copy must not bring them back.
      if (event.part === null) return { is: 'erased' }
    }
    const known = event ? { stream: event.stream, type: event.type } : { stream: null, type: null }
    return { is: 'opened', line: lineOf(found, known, part) }
  }
}

function lineOf({ origin, seq }: Place, known: object, { part }: PersonalPart): string {
  return `${JSON.stringify({ origin, seq, ...known, part: JSON.parse(part) })}\n`
}

/** NDJSON from the cloud's export, or a row as `COPY public.parts (origin, seq, salt, part)` writes it. */
function placeIn(line: string): Place | null {
  if (!line.includes('sealed')) return null
  const given = line.startsWith('{') ? parsedJson(line) : copiedRow(line)
  const parsed = place.safeParse(given)
  return parsed.success ? parsed.data : null
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** A sealed part contains no character that COPY escapes. */
function copiedRow(line: string): object {
  const [origin, seq, , part] = line.split('\t')
  return { origin, seq: Number(seq), part }
}
