import type { Sqlite } from '../../electron/station/event-log/database.ts'
import type { EventTable } from '../../electron/station/event-log/event-table.ts'
import type { Origins } from '../../electron/station/event-log/origins.ts'
import { originAt, seqAt } from '../../electron/station/event-log/place.ts'
import type { RecordedEvent } from '../../shared/replication/recorded-event.ts'
import type { Written } from './event-store.ts'

type What = 'event' | 'part' | 'gone' | 'signature' | 'outcome'

/**
 * Records what a transaction of the log writes, by triggers of this connection. The copy is complete, whatever code
 * writes to the log's tables.
 */
export function createMirror(db: Sqlite) {
  db.exec(`
    CREATE TEMP TABLE mirror_switch (is_on INTEGER NOT NULL);
    INSERT INTO mirror_switch VALUES (0);
    CREATE TEMP TABLE written (what TEXT NOT NULL, place INTEGER, id TEXT);
    ${trigger('event', 'INSERT ON main.events', 'NEW.place', 'NULL')}
    ${trigger('part', 'INSERT ON main.parts', 'NEW.place', 'NULL')}
    ${trigger('gone', 'DELETE ON main.parts', 'OLD.place', 'NULL')}
    ${trigger('signature', 'INSERT ON main.signatures', '(NEW.origin << 32) + NEW.seq', 'NULL')}
    ${trigger('outcome', 'INSERT ON main.eventless_outcomes', 'NULL', 'NEW.command_id')}
  `)
  const turn = db.prepare<[isOn: number]>('UPDATE temp.mirror_switch SET is_on = ?')
  const forget = db.prepare('DELETE FROM temp.written')
  const anything = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM temp.written')
  const events = db.prepare<[], { place: number }>(`SELECT place FROM temp.written WHERE what = 'event' ORDER BY place`)
  /** The events as the log received them: reading back a written event costs as much as writing it. */
  const given = new Map<number, RecordedEvent>()
  function eventAt(place: number): RecordedEvent {
    const event = given.get(place)
    if (!event) throw new Error('an event was written past the log')
    return event
  }
  // A part that was written and deleted in the same transaction is absent.
  const parts = db.prepare<[], { place: number; salt: Uint8Array; part: string }>(
    `SELECT DISTINCT p.place, p.salt, p.part FROM temp.written w JOIN main.parts p ON p.place = w.place WHERE w.what = 'part'`,
  )
  const gone = db.prepare<[], { place: number }>(
    `SELECT DISTINCT w.place FROM temp.written w WHERE w.what = 'gone'
       AND NOT EXISTS (SELECT 1 FROM main.parts p WHERE p.place = w.place)`,
  )
  const signatures = db.prepare<[], { origin: number; seq: number; sig: Uint8Array }>(
    `SELECT s.origin, s.seq, s.sig FROM temp.written w
       JOIN main.signatures s ON s.origin = w.place >> 32 AND s.seq = w.place & 4294967295 WHERE w.what = 'signature'`,
  )
  const outcomes = db.prepare<[], { command_id: string; command_hash: Uint8Array; outcome: string }>(
    `SELECT o.* FROM temp.written w JOIN main.eventless_outcomes o ON o.command_id = w.id WHERE w.what = 'outcome'`,
  )
  const placeIn = (origins: Origins, place: number) => ({
    origin: origins.nameOf(originAt(place)),
    seq: seqAt(place),
  })

  return {
    start(table: EventTable): void {
      table.listen((place, event) => void given.set(place, event))
      turn.run(1)
    },
    /** Writes of `run` are already in the copy, and are not recorded. */
    without<Answer>(run: () => Answer): Answer {
      turn.run(0)
      try {
        return run()
      } finally {
        given.clear()
        turn.run(1)
      }
    },
    /** Everything that the open transaction has written and no earlier call returned. Null if there is nothing. */
    take(origins: Origins): Written | null {
      if (anything.get()?.count === 0) return null
      const written: Written = {
        events: events.all().map(({ place }) => eventAt(place)),
        isOwn: origins.isOwn,
        parts: parts.all().map(({ place, salt, part }) => ({ ...placeIn(origins, place), salt, part })),
        goneParts: gone.all().map(({ place }) => placeIn(origins, place)),
        signatures: signatures.all().map(({ origin, seq, sig }) => ({ origin: origins.nameOf(origin), seq, sig })),
        outcomes: outcomes.all().map((row) => ({
          commandId: row.command_id,
          commandHash: row.command_hash,
          outcome: row.outcome,
        })),
      }
      forget.run()
      given.clear()
      return written
    },
  }
}

const trigger = (what: What, event: string, place: string, id: string): string => `
  CREATE TEMP TRIGGER mirror_${what} AFTER ${event} WHEN (SELECT is_on FROM temp.mirror_switch) BEGIN
    INSERT INTO temp.written (what, place, id) VALUES ('${what}', ${place}, ${id});
  END;`
