import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openDataFolder } from '../../electron/station/data-folder.ts'
import { databaseFile } from '../../electron/station/event-log/database.ts'
import { cipherOf } from '../../electron/station/event-log/database-key.ts'

/** The database without its encryption, including free pages. The station must be stopped. `file`: a copy of it. */
export function unlocked(folder: string, file: string = join(folder, databaseFile)): string {
  const copy = join(folder, 'unlocked.db')
  copyFileSync(file, copy)
  const db = new Database(copy)
  const { cipher, secretHex } = cipherOf(openDataFolder(folder))
  db.pragma(`cipher='${cipher}'`)
  db.pragma(`key="x'${secretHex}'"`)
  db.pragma('journal_mode=DELETE')
  db.pragma(`rekey=''`)
  db.close()
  const text = readFileSync(copy).toString('utf8')
  rmSync(copy)
  return text
}
