import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openDataFolder } from '../../electron/station/data-folder.ts'
import { databaseFile } from '../../electron/station/event-log/database.ts'
import { cipherOf } from '../../electron/station/event-log/database-key.ts'
import { newFolder, removeFolder } from './test-log.ts'
import { codes, planted, prepareEvent, startTestStation } from './test-station.ts'

/** The database without its encryption: free pages and all. */
function unlocked(folder: string): string {
  const copy = join(folder, 'unlocked.db')
  copyFileSync(join(folder, databaseFile), copy)
  const db = new Database(copy)
  const { cipher, secretHex } = cipherOf(openDataFolder(folder))
  db.pragma(`cipher='${cipher}'`)
  db.pragma(`key="x'${secretHex}'"`)
  db.pragma('journal_mode=DELETE')
  db.pragma(`rekey=''`)
  db.close()
  return readFileSync(copy).toString('utf8')
}

it('who was erased is in no page of the file, used or free, for somebody who has its key', async () => {
  const folder = newFolder()
  const test = await startTestStation({ folder })
  await prepareEvent(test)
  const ids: string[] = []
  for (const code of Object.values(codes)) {
    const { attendee } = await test.done('checkIn.scan', { code })
    ids.push((attendee as { attendeeId: string }).attendeeId)
  }
  await test.station.stop()
  expect(unlocked(folder)).toMatch(/SQLite format 3/)
  expect(unlocked(folder)).toMatch(planted)

  const again = await startTestStation({ folder })
  await again.done('attendees.erase', { attendeeIds: ids })
  await again.stop()
  expect(unlocked(folder)).not.toMatch(planted)
  removeFolder(folder)
})
