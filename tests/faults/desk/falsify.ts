import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'

/**
 * `altered`: an event has another time. `missing`: an event is deleted. `unfolded`: the stream's row does not show an
 * event.
 */
export type Falsification = 'altered' | 'missing' | 'unfolded'

/** Falsifies a stopped station's database. A check must notice it. */
export function falsify(folder: string, fault: Falsification): void {
  const db = openDatabase(folder, openDataFolder(folder))
  const target = db
    .prepare<[], { origin: number; seq: number; stream: string }>(
      `SELECT origin, seq, stream FROM events WHERE type = 'AttendeeAdmitted' ORDER BY origin, seq LIMIT 1`,
    )
    .get()
  if (!target) throw new Error('nothing to falsify')
  const { origin, seq, stream } = target
  if (fault === 'altered')
    db.prepare('UPDATE events SET wall_ms = wall_ms + 1 WHERE origin = ? AND seq = ?').run(origin, seq)
  if (fault === 'missing') db.prepare('DELETE FROM events WHERE origin = ? AND seq = ?').run(origin, seq)
  if (fault === 'unfolded')
    db.prepare(`UPDATE small_streams SET state = '{"standing":[],"undone":[],"reviewed":[]}' WHERE name = ?`).run(
      stream,
    )
  db.close()
}
