import { nodeCrypto } from '../crypto.ts'
import { openDataFolder } from '../data-folder.ts'
import { openDatabase, type Sqlite } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { joinEvent, loadIdentity } from '../event-log/identity.ts'
import { findHubs } from './discovery.ts'
import { type Admitted, type JoinRefusal, join } from './join.ts'
import { readLinkMemory, writeLinkMemory } from './link-memory.ts'
import { parseCode } from './pairing-codes.ts'

/**
 * `apart`: there was no code, or the station joined earlier. `waiting`: no hub was found; the code is stored, and
 * asking again may help. A refusal is final for this code.
 */
export type ComingIn = 'apart' | 'joined' | 'waiting' | { readonly refused: Refused }
export type Refused = JoinRefusal | 'holds-people'

/**
 * Runs before a station starts on its folder. If a code was given, now or at an earlier start, it asks the hub for
 * admission and makes the folder a station of the hub's event. An empty draft event is discarded; a log with people
 * never is.
 * @throws DatabaseUnavailable
 */
export async function comeIn(
  folder: string,
  asked: { readonly link: string | undefined; readonly pair: string | undefined },
  nowMs: number,
  /** The key of the folder's database. By default it is read from the folder's unencrypted key file. */
  key: Uint8Array = openDataFolder(folder),
): Promise<ComingIn> {
  // A desk that was never asked to link opens its database only once.
  const db = openDatabase(folder, key)
  try {
    const identity = loadIdentity(db, nodeCrypto)
    const memory = readLinkMemory({ db })
    const url = asked.link ?? memory.hubUrl
    const code = asked.pair ?? memory.code
    if (url === undefined || code === undefined) {
      if (asked.link !== undefined && memory.hubUrl !== undefined) writeLinkMemory({ db }, { hubUrl: asked.link })
      return 'apart'
    }
    // The station was started again with the options of the first time.
    if (asked.pair !== undefined && memory.usedCode === asked.pair) return 'apart'
    if (holdsMoreThanADraft(db)) return { refused: 'holds-people' }
    const address = await addressOf(url, code)
    const answer = address === null ? noHub : await join({ url: address, code }, identity, nodeCrypto, nowMs)
    if ('admitted' in answer) {
      takeIn(db, answer.admitted, address ?? url, code)
      return 'joined'
    }
    if (answer.refused === 'no-hub') {
      writeLinkMemory({ db }, { hubUrl: url, code })
      return 'waiting'
    }
    writeLinkMemory({ db }, { hubUrl: undefined, code: undefined })
    return { refused: answer.refused }
  } finally {
    db.close()
  }
}

const noHub = { refused: 'no-hub' } as const
/** Ms for a hub on the network to answer. */
const findMs = 3000

/** `auto`: the hub that announces the fingerprint in the code. */
async function addressOf(url: string, code: string): Promise<string | null> {
  if (url !== 'auto') return url
  const fingerprint = parseCode(code)?.fingerprint
  if (fingerprint === undefined) return ''
  return (await findHubs(fingerprint, findMs))[0] ?? null
}

/** Asks again if no hub was found at the start. Meanwhile the station works as a draft. */
export async function askAgain(log: EventLog): Promise<Admitted | { readonly refused: Refused } | 'waiting' | 'apart'> {
  const { hubUrl, code } = readLinkMemory(log)
  if (hubUrl === undefined || code === undefined) return 'apart'
  if (holdsMoreThanADraft(log.db)) return { refused: 'holds-people' }
  const url = await addressOf(hubUrl, code)
  const answer = url === null ? noHub : await join({ url, code }, log.identity, nodeCrypto, log.now())
  if ('admitted' in answer) {
    writeLinkMemory(log, { hubUrl: url ?? hubUrl })
    return answer.admitted
  }
  if (answer.refused === 'no-hub') return 'waiting'
  writeLinkMemory(log, { hubUrl: undefined, code: undefined })
  return { refused: answer.refused }
}

/** Makes a stopped station a member of the event that has admitted it. */
export function settleIn(folder: string, key: Uint8Array, admitted: Admitted): void {
  const db = openDatabase(folder, key)
  const { hubUrl = '', code = '' } = readLinkMemory({ db })
  try {
    takeIn(db, admitted, hubUrl, code)
  } finally {
    db.close()
  }
}

function takeIn(db: Sqlite, { joined, hubKey }: Admitted, hubUrl: string, usedCode: string): void {
  db.transaction(() => {
    for (const table of ['parts', 'signatures', 'events', 'origins', 'eventless_outcomes'])
      db.exec(`DELETE FROM ${table}`)
    db.exec(`DELETE FROM meta WHERE name = 'projection-version'`)
    joinEvent(db, joined)
    writeLinkMemory({ db }, { hubUrl, hubKey, usedCode, code: undefined })
  })()
}

/** A draft holds only what a station writes about itself. Data about people, the programme or the audience are more. */
function holdsMoreThanADraft(db: Sqlite): boolean {
  const row = db
    .prepare<[], { name: string }>(
      `SELECT o.name FROM origins o WHERE o.name NOT LIKE '%.system' AND EXISTS (
         SELECT 1 FROM events e WHERE e.place > (o.id << 32) AND e.place < ((o.id + 1) << 32)) LIMIT 1`,
    )
    .get()
  return row !== undefined
}
