import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpTables, newFolder, openPilotLog, openTestLog, removeFolder } from '../../../tests/contract/test-log.ts'
import { DatabaseUnavailable } from './database.ts'
import type { EventLog } from './event-log.ts'
import type { Change } from './projector.ts'

let folder: string
let log: EventLog
let told: Change[][]
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  told = []
  log.onCommitted((changes) => void told.push([...changes]))
})
afterEach(() => {
  if (log.db.open) log.close()
  removeFolder(folder)
})

const addRoom = (id: string, fail?: () => never) =>
  log.note('test', (writing) => {
    writing.append('room', id, { type: 'RoomAdded', name: id, capacity: null })
    fail?.()
    return id
  })
const sqliteError = (code: string) => Object.assign(new Error(code), { code })
const fault = (error: unknown) => (error instanceof DatabaseUnavailable ? error.fault : error)

describe('what comes in together', () => {
  it('is made durable together, and each is answered for itself', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map((id) => addRoom(id)))).toEqual(['a', 'b', 'c'])
    expect(told.map((changes) => changes.map(({ id }) => id))).toEqual([['a', 'b', 'c']])
  })

  it('is not told to anybody before COMMIT has returned', async () => {
    const inTransaction: boolean[] = []
    log.onCommitted(() => inTransaction.push(log.db.inTransaction))
    await addRoom('a').then(() => inTransaction.push(log.db.inTransaction))
    expect(inTransaction).toEqual([false, false])
  })

  it('loses one whose rule has a bug, and only that one', async () => {
    const results = await Promise.allSettled([
      addRoom('a'),
      addRoom('b', () => {
        throw new TypeError('bug')
      }),
      addRoom('c'),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(told.flat().map(({ id }) => id)).toEqual(['a', 'c'])
    expect(log.streams.state('room', 'b').name).toBeNull()
  })
})

describe('a transaction that fails', () => {
  it('at COMMIT answers everybody in it as failed, and leaves memory and disk as they were', async () => {
    await addRoom('before')
    const disk = dumpTables(log)
    const heads = log.origins.versionVector()
    told.length = 0
    // SQLite itself refuses the COMMIT: a deferred foreign key is not satisfied.
    log.db.exec(
      'CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (id INTEGER REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)',
    )
    log.db.pragma('foreign_keys=ON')
    const poisoned = log.note('test', (writing) => {
      writing.append('room', 'poison', { type: 'RoomAdded', name: 'poison', capacity: null })
      log.db.prepare('INSERT INTO child VALUES (7)').run()
      return 'poison'
    })
    const results = await Promise.allSettled([addRoom('a'), poisoned, addRoom('c')])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(told).toEqual([])
    expect(log.origins.versionVector()).toEqual(heads)
    log.db.exec('DROP TABLE child; DROP TABLE parent')
    expect(dumpTables(log)).toBe(disk)
    expect(log.db.inTransaction).toBe(false)
    expect(await addRoom('later')).toBe('later')
  })

  it('for want of disk is told in words, and everybody in it hears them', async () => {
    const full = () => {
      throw sqliteError('SQLITE_FULL')
    }
    const results = await Promise.allSettled([addRoom('a'), addRoom('b', full)])
    expect(results.map((result) => (result.status === 'rejected' ? fault(result.reason) : 'answered'))).toEqual([
      ...['disk-full', 'disk-full'],
    ])
    expect(log.streams.state('room', 'a').name).toBeNull()
  })

  it('of another station’s events stores nothing of them', async () => {
    const before = dumpTables(log)
    const partly = log.submit({
      actor: 'link',
      command: null,
      run() {
        log.table.insertPart(1, 999, { salt: new Uint8Array(1), part: '{}' })
        throw new TypeError('a batch that cannot be read to its end')
      },
    })
    await expect(partly).rejects.toThrow(TypeError)
    expect(dumpTables(log)).toBe(before)
  })
})

describe('the end', () => {
  it('answers what is still queued', async () => {
    const last = addRoom('last')
    log.close()
    expect(await last).toBe('last')
    log = openTestLog(folder)
    expect(log.streams.state('room', 'last').name).toBe('last')
  })

  it('refuses what comes after it, and does not take the process with it', async () => {
    log.close()
    await expect(addRoom('too late')).rejects.toThrow()
  })
})
