import type { EventLog } from '../event-log/event-log.ts'
import type { Goal } from './filling.ts'

/** What a station keeps of its link between two starts, beside the log. */
interface LinkMemory {
  /** Where the hub was last reached, or is to be reached for the first time. */
  readonly hubUrl?: string | undefined
  /** SPKI DER, base64: of the hub that the code has proved, until the log itself tells whose keys are pilots'. */
  readonly hubKey?: string | undefined
  /** A code that no hub has been there to take. */
  readonly code?: string | undefined
  /** The code with which it has come in: the same flags at a later start ask nothing. */
  readonly usedCode?: string | undefined
  /** Of this station's own origins, what the hub has acknowledged. */
  readonly acked?: Readonly<Record<string, number>>
  /** Of all origins, what the event's cloud has acknowledged. */
  readonly cloudHolds?: Readonly<Record<string, number>>
  /** Where the pilot has said that the cloud is, and its code until it has been taken. */
  readonly cloudUrl?: string | undefined
  readonly cloudCode?: string | undefined
  /** Where the cloud itself has last said that it is reached. */
  readonly cloudTold?: string | undefined
  /** By origin, the numbers of events whose personal part a relay could not pass on. */
  readonly lacking?: Readonly<Record<string, readonly number[]>>
  /** What this station takes in: it may end before it has all of it. */
  readonly filling?: Goal | undefined
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
