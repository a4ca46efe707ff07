import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder } from '../data-folder.ts'
import { openDatabase } from './database.ts'
import { hasExpectedFiles } from './expected-files.ts'
import { checkWal } from './wal-check.ts'

let folder = ''
let copy = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regie-wal-'))
  copy = join(folder, 'copy')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const frameBytes = 24 + 4096

/** A log file of three transactions of one page each, as a crash leaves it; `change`: what a bad disk does to it. */
function walAfter(change: (wal: Buffer) => void): string {
  const db = openDatabase(folder, openDataFolder(folder))
  for (const name of ['one', 'two', 'three'])
    db.prepare('INSERT INTO meta (name, value) VALUES (?, ?)').run(name, Buffer.from(name))
  copyFileSync(join(folder, 'regie.db-wal'), copy)
  db.close()
  const wal = readFileSync(copy)
  change(wal)
  writeFileSync(copy, wal)
  return copy
}

function flip(wal: Buffer, at: number): void {
  wal.writeUInt8(wal.readUInt8(at) ^ 0x10, at)
}

test('a log file that a crash left is whole', () => {
  expect(checkWal(walAfter(() => {}))).toBe('whole')
})

test('one that is not there, or laid out and not written to, is whole', () => {
  expect(checkWal(join(folder, 'none'))).toBe('whole')
  expect(checkWal(walAfter((wal) => void wal.fill(0)))).toBe('whole')
})

test.each([0, 9, 17, 25])('a flipped byte %i of the header hides all transactions', (at) => {
  expect(checkWal(walAfter((wal) => flip(wal, at)))).toBe('damaged')
})

test.each([1, 9, 17, 100])('a flipped byte %i of the first frame hides those behind it', (at) => {
  expect(checkWal(walAfter((wal) => flip(wal, 32 + at)))).toBe('damaged')
})

test.each([1, 9, 13, 17, 100])('a flipped byte %i of the last frame may be a torn write', (at) => {
  expect(checkWal(walAfter((wal) => flip(wal, 32 + 2 * frameBytes + at)))).toBe('torn')
})

test('a log file that became shorter since it was laid out is missed, and one let go in order is not', () => {
  const db = openDatabase(folder, openDataFolder(folder))
  const path = join(folder, 'regie.db')
  expect(hasExpectedFiles(path)).toBe(true)
  truncateSync(`${path}-wal`, 4096)
  expect(hasExpectedFiles(path)).toBe(false)
  db.close()
  expect(hasExpectedFiles(path)).toBe(true)
  truncateSync(path, 0)
  expect(hasExpectedFiles(path)).toBe(false)
})
