import type { Sqlite } from '../../electron/station/event-log/database.ts'
import type { EventRow } from '../../electron/station/event-log/event-table.ts'

/** The simulation's own queries on a disk, without the station's knowledge. */
export type Reads = ReturnType<typeof prepareReads>

const prepared = new WeakMap<Sqlite, Reads>()

export function readsOf(db: Sqlite): Reads {
  const reads = prepared.get(db) ?? prepareReads(db)
  prepared.set(db, reads)
  return reads
}

const prepareReads = (db: Sqlite) => ({
  origins: db.prepare<[], { id: number; name: string }>('SELECT id, name FROM origins'),
  events: db.prepare<[after: number, before: number], EventRow>(
    'SELECT * FROM events WHERE place > ? AND place < ? ORDER BY place',
  ),
  ofCommand: db.prepare<[commandId: string], { place: number }>('SELECT place FROM events WHERE command_id = ?'),
  eventless: db.prepare<[commandId: string], { command_id: string }>(
    'SELECT command_id FROM eventless_outcomes WHERE command_id = ?',
  ),
})
