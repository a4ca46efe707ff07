import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { cipherOf } from './database-key.ts'
import { expectFiles, hasExpectedFiles, smallestDatabase } from './expected-files.ts'
import { migrations } from './migrations/migrations.ts'
import { checkWal } from './wal-check.ts'

export type Sqlite = Database.Database

export type DatabaseFault = 'in-use' | 'newer' | 'unreadable' | 'disk-full' | 'read-only' | 'no-folder'

/** The folder cannot be worked in, for a reason that a person can act on. `message` is English and holds no data. */
export class DatabaseUnavailable extends Error {
  readonly fault: DatabaseFault
  constructor(fault: DatabaseFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.fault = fault
  }
}

/** A checkpoint of so many pages holds the thread for some 6 ms, once in 800 scans; of 4 000 pages, for 25 ms. */
export const autocheckpointPages = 1000

export const databaseFile = 'regie.db'

/**
 * Opens `folder`'s database, or makes it, and holds it alone: a second process is refused by SQLite's own lock.
 * `key`: see database-key.ts. Every commit is on disk when it returns.
 * `onTorn`: told when the last transaction before a crash is not whole; whether it had been acknowledged, nobody knows.
 * @throws DatabaseUnavailable
 */
export function openDatabase(folder: string, key: Uint8Array, onTorn: () => void = () => {}): Sqlite {
  const path = join(folder, databaseFile)
  const isNew = !existsSync(path)
  let db: Sqlite | undefined
  try {
    // Asked first: on a read-only file SQLite's lock fails as if the database were damaged.
    for (const needed of isNew ? [folder] : [folder, path]) accessSync(needed, constants.R_OK | constants.W_OK)
    const isTorn = checkFiles(path, key) === 'torn'
    db = closingInOrder(unlock(new Database(path, { timeout: 0 }), key))
    db.pragma('locking_mode=EXCLUSIVE')
    db.pragma('journal_mode=WAL')
    db.pragma('synchronous=FULL')
    db.pragma('fullfsync=ON')
    db.pragma('temp_store=MEMORY')
    db.pragma('secure_delete=ON')
    db.pragma(`wal_autocheckpoint=${autocheckpointPages}`)
    // The lock is taken by the first transaction, not by opening.
    db.exec('BEGIN EXCLUSIVE; COMMIT')
    // The check reads each page once. The pages that are used afterwards are the ones to keep.
    db.pragma('cache_size=-512')
    if (!isNew) checkReadable(db)
    // In kB, as it fills: of 100 000 people the search finds the rows of most of its answers in memory.
    db.pragma('cache_size=-32768')
    migrate(db)
    settleWal(db)
    if (isTorn) onTorn()
    opened.add(db)
    return db
  } catch (error) {
    const fault = error instanceof DatabaseUnavailable ? error : faultOf(error)
    if (db) closeUntouched(db, fault instanceof DatabaseUnavailable && fault.fault === 'in-use')
    throw fault
  }
}

/**
 * A process that exits without closing them closes them all the same: the addon does, and SQLite deletes their log files
 * then, which the next start would otherwise miss.
 */
const opened = new Set<Sqlite>()
process.on('exit', () => {
  for (const { name } of opened) if (existsSync(name)) expectFiles(name, 0)
})

/** A database in memory, with the same tables: for what nobody will ask for again. */
export function openScratchDatabase(): Sqlite {
  const db = new Database(':memory:')
  db.close = () => closeOf(db)
  migrate(db)
  return db
}

/** What an error of SQLite means for a person; the error itself where it means a bug. */
export function faultOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new DatabaseUnavailable('in-use', 'another process works in this folder', error)
  if (
    code.startsWith('SQLITE_FULL') ||
    code === 'ENOSPC' ||
    code.startsWith('SQLITE_IOERR_WRITE') ||
    code.startsWith('SQLITE_IOERR_FSYNC')
  )
    return new DatabaseUnavailable('disk-full', 'the disk is full or does not accept writes', error)
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'EROFS' || code === 'EACCES')
    return new DatabaseUnavailable('read-only', 'the folder cannot be written to', error)
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR'))
    return new DatabaseUnavailable('unreadable', 'the database is damaged, or its key is not the right one', error)
  return error
}

function unlock(db: Sqlite, key: Uint8Array): Sqlite {
  const { cipher, secretHex } = cipherOf(key)
  db.pragma(`cipher='${cipher}'`)
  db.pragma(`key="x'${secretHex}'"`)
  return db
}

/**
 * Before SQLite touches anything: it would open what is left of a damaged log file, write it into the database and
 * delete it.
 * @throws DatabaseUnavailable
 */
function checkFiles(path: string, key: Uint8Array): 'whole' | 'torn' {
  const found = hasExpectedFiles(path) ? checkWal(`${path}-wal`) : 'damaged'
  if (found !== 'damaged') return found
  // A log file that another process is writing looks damaged as well. Beside an empty database SQLite would delete it.
  if (existsSync(path) && statSync(path).size >= smallestDatabase) refuseIfInUse(path, key)
  throw new DatabaseUnavailable('unreadable', 'a file of the database is damaged, shorter than it was, or gone')
}

/**
 * Only asks for the lock. Reading alone, and alone to read: no log file is opened, no file of shared memory is made.
 * @throws DatabaseUnavailable `in-use`
 */
function refuseIfInUse(path: string, key: Uint8Array): void {
  const db = unlock(new Database(path, { readonly: true, timeout: 0 }), key)
  try {
    db.pragma('locking_mode=EXCLUSIVE')
    db.prepare('SELECT 1 FROM sqlite_master').get()
  } catch (error) {
    const fault = faultOf(error)
    if (fault instanceof DatabaseUnavailable && fault.fault === 'in-use') throw fault
  } finally {
    db.close()
  }
}

/**
 * Closes without the checkpoint that SQLite makes when its last connection goes, and which would write what is left of
 * a damaged database over it: SQLite leaves it out for a file that is not where it was opened. Windows does not let an
 * open file be moved; there the checkpoint is made.
 */
function closeUntouched(db: Sqlite, isOthers: boolean): void {
  const aside = `${db.name}.closing`
  const isMoved = !isOthers && process.platform !== 'win32' && existsSync(db.name)
  if (isMoved) renameSync(db.name, aside)
  try {
    closeOf(db)
  } finally {
    if (isMoved) renameSync(aside, db.name)
  }
  // Made by opening, and empty: the folder had none.
  const log = `${db.name}-wal`
  if (isMoved && existsSync(log) && statSync(log).size === 0) rmSync(log)
}

/** `db.close` may be the one of `closingInOrder`. */
const closeOf = (db: Sqlite): Sqlite => Database.prototype.close.call(db)

/** SQLite deletes the log file of a database that is closed, so that nobody may expect it from then on. */
function closingInOrder(db: Sqlite): Sqlite {
  db.close = () => {
    if (db.open) expectFiles(db.name, 0)
    opened.delete(db)
    return closeOf(db)
  }
  return db
}

/** Reads every page once: a flipped byte or a cut file is told before the doors open, not in the middle of a queue. */
function checkReadable(db: Sqlite): void {
  const [first] = db.pragma('quick_check(1)') as { quick_check: string }[]
  if (first?.quick_check !== 'ok')
    throw new DatabaseUnavailable('unreadable', 'the database is damaged, or its key is not the right one')
}

function migrate(db: Sqlite): void {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version > migrations.length)
    throw new DatabaseUnavailable('newer', 'the database was written by a newer version of the program')
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version=${index + 1}`)
    })()
  }
}

/**
 * Moves all that the WAL holds into the database and writes the WAL over: deleted pages are zeroed in the database, but
 * old ones would still stand there.
 */
export function settleWal(db: Sqlite): void {
  expectFiles(db.name, 0)
  db.pragma('wal_checkpoint(TRUNCATE)')
  expectFiles(db.name, growWal(`${db.name}-wal`))
}

/**
 * A commit that makes the file longer waits for the file system's journal as well: the log file is laid out once,
 * with zeros that SQLite takes for no frame. 0.28 to 0.21 ms a commit on the machine where it was measured.
 */
const walBytes = 20 * 1024 * 1024
/** Gives the length that it has then. */
function growWal(path: string): number {
  const file = openSync(path, 'r+')
  const { size } = fstatSync(file)
  try {
    const zeros = Buffer.alloc(1024 * 1024)
    for (let at = size; at < walBytes; at += zeros.length)
      writeSync(file, zeros, 0, Math.min(zeros.length, walBytes - at), at)
    return Math.max(size, walBytes)
  } catch {
    // A nearly full disk: SQLite grows the file as it goes, and says so when it cannot.
    ftruncateSync(file, size)
    return size
  } finally {
    closeSync(file)
  }
}
