import { openDataFolder } from '../../electron/station/data-folder.ts'
import { openDatabase } from '../../electron/station/event-log/database.ts'
import { projectionTables } from '../../electron/station/event-log/projection-tables.ts'

/**
 * `node replica-bound.ts FROM TO ROWS BATCH`: the last so many events of a stopped station's people, and the rows that
 * follow from them, written into the same tables of a new database in the same batches, and nothing else. Prints ms.
 */
const [from = '', to = '', rows = '0', batch = '200'] = process.argv.slice(2)
const source = openDatabase(from, openDataFolder(from))
const events = source
  .prepare<[number], Record<string, never>>(
    `SELECT e.place, ts, wall_ms, stream, type, v, payload, part_hash, command_id, command_hash, outcome, actor,
       prev_hash, hash FROM events e JOIN origins o ON o.id = e.origin
     WHERE o.name LIKE '%.people' ORDER BY e.place DESC LIMIT ?`,
  )
  .all(Number(rows))
  .reverse()
const streams = new Map(
  source
    .prepare<[], { name: string }>(`SELECT * FROM small_streams WHERE name LIKE 'admission/%'`)
    .all()
    .map((row) => [row.name, row]),
)
const origins = source.prepare<[], { id: number; name: string }>('SELECT id, name FROM origins').all()
source.close()

const target = openDatabase(to, openDataFolder(to))
target.exec(projectionTables)
for (const origin of origins) target.prepare('INSERT INTO origins (id, name) VALUES (@id, @name)').run(origin)
const insertEvent = target.prepare(
  `INSERT INTO events (place, ts, wall_ms, stream, type, v, payload, part_hash, command_id, command_hash, outcome, actor,
     prev_hash, hash) VALUES (@place, @ts, @wall_ms, @stream, @type, @v, @payload, @part_hash, @command_id, @command_hash,
     @outcome, @actor, @prev_hash, @hash)`,
)
const insertPlace = target.prepare('INSERT INTO command_places (command_id, place) VALUES (?, ?)')
const insertStream = target.prepare(
  `INSERT OR REPLACE INTO small_streams (name, state, last_ts, last_origin, last_seq, refs)
   VALUES (@name, @state, @last_ts, @last_origin, @last_seq, @refs)`,
)
const insertSignature = target.prepare('INSERT INTO signatures (origin, seq, sig) VALUES (1, ?, ?)')
const signature = Buffer.alloc(64, 7)

const begun = performance.now()
for (let at = 0; at < events.length; at += Number(batch)) {
  target.exec('BEGIN IMMEDIATE')
  for (const event of events.slice(at, at + Number(batch))) {
    insertEvent.run(event)
    insertPlace.run(event.command_id, event.place)
    const stream = streams.get(event.stream ?? '')
    if (stream) insertStream.run(stream)
  }
  insertSignature.run(at, signature)
  target.exec('COMMIT')
}
console.log(performance.now() - begun)
target.close()
