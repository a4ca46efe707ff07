import type { EventLog } from '../event-log/event-log.ts'
import type { Goal } from './filling.ts'
import type { KeptHubClock } from './hub-clock.ts'

/** The link's state that a station keeps between two starts, outside the log. */
interface LinkMemory {
  /** The address at which the hub was last reached, or is to be reached for the first time. */
  readonly hubUrl?: string | undefined
  /**
   * SPKI DER, base64: the key of the hub that the code has proved, used until the log itself names the pilots' keys.
   */
  readonly hubKey?: string | undefined
  /** A code that no hub has received yet. */
  readonly code?: string | undefined
  /** The code with which this station joined, so that a later start with the same options does not join again. */
  readonly usedCode?: string | undefined
  /** By origin of this station, the events that the hub has acknowledged. */
  readonly acked?: Readonly<Record<string, number>>
  /** By origin, the events that the event's cloud has acknowledged. */
  readonly cloudHolds?: Readonly<Record<string, number>>
  /** The cloud's address that the pilot has entered, and its code until the code has been used. */
  readonly cloudUrl?: string | undefined
  readonly cloudCode?: string | undefined
  /** The public address that the cloud itself last reported. */
  readonly cloudTold?: string | undefined
  /** By origin, the numbers of events whose personal part a relay could not pass on. */
  readonly lacking?: Readonly<Record<string, readonly number[]>>
  /** The goal of the running filling, which the next start continues. */
  readonly filling?: Goal | undefined
  readonly hubClock?: KeptHubClock | undefined
}

type Database = Pick<EventLog, 'db'>

export function readLinkMemory({ db }: Database): LinkMemory {
  const row = db.prepare<[], { value: Uint8Array }>(`SELECT value FROM meta WHERE name = 'link'`).get()
  return row ? (JSON.parse(Buffer.from(row.value).toString()) as LinkMemory) : {}
}

export function writeLinkMemory({ db }: Database, change: LinkMemory): void {
  const memory = JSON.stringify({ ...readLinkMemory({ db }), ...change })
  db.prepare(`INSERT OR REPLACE INTO meta (name, value) VALUES ('link', ?)`).run(Buffer.from(memory))
}
