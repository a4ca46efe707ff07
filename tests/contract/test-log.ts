import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeCrypto } from '../../electron/station/crypto.ts'
import { openDataFolder } from '../../electron/station/data-folder.ts'
import { openDatabase } from '../../electron/station/event-log/database.ts'
import { type EventLog, openEventLog } from '../../electron/station/event-log/event-log.ts'
import { adopt, ingest } from '../../electron/station/event-log/ingest.ts'
import { kindOf, stateIn } from '../../electron/station/event-log/stream-store.ts'
import { introduceOwnStation } from '../../electron/station/stations/own-station.ts'
import type { StationRole } from '../../shared/domain/stations/authority.ts'
import type { Instant } from '../../shared/kernel/ids.ts'
import type { Batch } from '../../shared/replication/batch.ts'
import { type OtherStation, otherStation } from './other-station.ts'

/** A new folder for one test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'regie-test-'))
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A station's real log, on disk and encrypted, with a clock set by the test. */
export function openTestLog(folder: string, clock: { now: number } = { now: 1_795_000_000_000 }): EventLog {
  return openEventLog(openDatabase(folder, openDataFolder(folder)), nodeCrypto, () => clock.now as Instant)
}

/** The same, with the pilot's own pairing in it. */
export async function openPilotLog(folder: string, clock?: { now: number }): Promise<EventLog> {
  const log = openTestLog(folder, clock)
  await introduceOwnStation(log, 'Pilote')
  return log
}

/** Takes in events of others as a link would: in one transaction. */
export const takeIn = (log: EventLog, batch: Batch): ReturnType<typeof ingest> =>
  log.db.transaction(() => ingest(log, batch))()

let pairers = 0
/**
 * Pairs a station as a second pilot would. That pilot's own pairing is put into the log first, since no link would
 * accept it. `by`: the holder of the signing key.
 */
export function pairIn(
  log: EventLog,
  station: OtherStation,
  role: StationRole,
  {
    ts = 1,
    name,
    by = log.identity,
    pilot: key = log.identity,
  }: { ts?: number; name?: string; by?: EventLog['identity']; pilot?: EventLog['identity'] } = {},
): ReturnType<typeof ingest> {
  const pilot = otherStation(log.identity, `pairer${++pairers}`)
  for (const [paired, as, signer, at] of [
    [pilot, 'pilot', key, 0],
    [station, role, by, ts],
  ] as const) {
    const { type, ...payload } = paired.pairing(signer, as, paired === station ? name : undefined)
    const event = pilot.write({ lane: 'system', stream: `station/${paired.stationId}`, type, payload, ts: at })
    if (paired === pilot) log.db.transaction(() => adopt(log, [{ ...event, part: null }]))()
  }
  return takeIn(log, pilot.batch('system'))
}

export interface DumpedStream {
  readonly name: string
  readonly state: unknown
  /** `<origin> <seq>` of the folded events, sorted. */
  readonly events: readonly string[]
}

/** Every projected row, under names that all stations share. */
export function projectionsOf(log: EventLog): DumpedStream[] {
  log.derived.flush()
  const rows = log.db
    .prepare<[], { name: string; state: string; refs: string }>(
      'SELECT name, state, refs FROM small_streams UNION ALL SELECT name, state, refs FROM wide_streams ORDER BY name',
    )
    .all()
  const nameOf = (ref: string) => {
    const [origin = 0, seq = 0] = ref.split('.').map(Number)
    return `${log.origins.nameOf(origin)} ${seq}`
  }
  return rows.map(({ name, state, refs }) => ({
    name,
    state: stateIn(kindOf(name)?.[0] ?? 'event', state),
    events: refs.split(' ').map(nameOf).sort(),
  }))
}

/** Every row of every table, as text: what a thief of the unlocked database reads. */
export function dumpTables({ db }: EventLog): string {
  const tables = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
  return tables
    .flatMap(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all() as object[])
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join('\n')
}
