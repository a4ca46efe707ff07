import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import type { Fact } from './fact.ts'

/**
 * The last so many admissions of a stopped hub, in the order in which they were written: the very ones that ours is
 * measured with, so that no peer gets shorter ids or fewer of them.
 */
export function hubFacts(folder: string, count: number): readonly Fact[] {
  const db = openDatabase(folder, openDataFolder(folder))
  try {
    const facts = db
      .prepare<[count: number], Fact>(
        `SELECT substr(stream, length('admission/') + 1) AS key, command_id AS command, wall_ms AS at, actor AS by
         FROM events WHERE type = 'AttendeeAdmitted' ORDER BY place DESC LIMIT ?`,
      )
      .all(count)
    if (facts.length < count) throw new Error(`the hub holds ${facts.length} admissions, not ${count}`)
    return facts.reverse()
  } finally {
    db.close()
  }
}
