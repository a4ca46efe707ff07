import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What a data folder has to hold, kept beside the database: SQLite takes an empty or missing file for a new database,
 * and a missing or shortened log file for one in which nothing was written.
 */
export const expectationFile = 'database.expected'

/** One page. */
export const smallestDatabase = 4096

/**
 * Written in place, so that it is there whole or as it was: after the log file was laid out, and with 0 before it may
 * become shorter. `database`: its path. `walBytes`: the least length of its log file.
 */
export function expectFiles(database: string, walBytes: number): void {
  const path = join(dirname(database), expectationFile)
  const isNew = !existsSync(path)
  const file = openSync(path, isNew ? 'w' : 'r+', 0o600)
  try {
    writeSync(file, `${JSON.stringify({ walBytes: String(walBytes).padStart(15, '0') })}\n`, 0)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** False when a file that was there is gone or shorter. True where nothing is known: a folder of an earlier version. */
export function hasExpectedFiles(database: string): boolean {
  const path = join(dirname(database), expectationFile)
  if (!existsSync(path)) return true
  const walBytes = Number(/"walBytes":"(\d+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0)
  return sizeOf(database) >= smallestDatabase && sizeOf(`${database}-wal`) >= walBytes
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0)
