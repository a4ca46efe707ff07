import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpTables, newFolder, openPilotLog, openTestLog, removeFolder } from '../../../tests/contract/test-log.ts'
import type { Change } from './change.ts'
import { createCommitter } from './committer.ts'
import { DatabaseUnavailable } from './database.ts'
import type { EventLog } from './event-log.ts'

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

describe('an act of many rows', () => {
  const addMany = (ids: readonly string[], atItsEnd = () => {}) =>
    log.submit({
      actor: 'test',
      command: null,
      isBulk: true,
      run(writing) {
        for (const id of ids) writing.append('room', id, { type: 'RoomAdded', name: id, capacity: null })
        atItsEnd()
        return { answer: undefined, outcome: null }
      },
    })
  const roomsOnDisk = () =>
    log.db.prepare<[], string>("SELECT name FROM small_streams WHERE name LIKE 'room/%' ORDER BY name").pluck().all()

  it('commits its rows, and those before it, with its events, and keeps none in memory', async () => {
    await addRoom('before')
    expect(roomsOnDisk()).toEqual([])
    await addMany(['a', 'b'])
    expect(roomsOnDisk()).toEqual(['room/a', 'room/b', 'room/before'])
    expect(log.streams.recent.size).toBe(0)
    const marks = log.db.prepare('SELECT origin, seq FROM derived_up_to ORDER BY origin').all()
    expect(marks).toEqual(log.origins.all().map(([origin]) => ({ origin, seq: log.origins.head(origin).seq })))
  })

  it('whose COMMIT fails leaves the rows before it in memory, to be written later', async () => {
    await addRoom('before')
    log.db.exec(
      'CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (id INTEGER REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)',
    )
    log.db.pragma('foreign_keys=ON')
    const poisoned = addMany(['a'], () => void log.db.prepare('INSERT INTO child VALUES (7)').run())
    await expect(poisoned).rejects.toThrow()
    expect(roomsOnDisk()).toEqual([])
    expect(log.streams.state('room', 'a').name).toBeNull()
    await addRoom('after')
    log.derived.flush()
    expect(roomsOnDisk()).toEqual(['room/after', 'room/before'])
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

describe('the staff comes first', () => {
  /** A committer whose turns are run by the test; each act takes as many ms as it says. */
  function openInTurns() {
    const turns: (() => void)[] = []
    const order: string[] = []
    let now = 0
    const committer = createCommitter(log, { soon: (act) => void turns.push(act), elapsed: () => now })
    committer.listen((changes) => order.push(`told ${changes.length}`))
    const give = (id: string, by: 'staff' | 'phone', ms: number, fail?: () => never) =>
      committer
        .submit({
          actor: 'test',
          command: null,
          isPhones: by === 'phone',
          run(writing) {
            now += ms
            order.push(id)
            writing.append('room', id, { type: 'RoomAdded', name: id, capacity: null })
            fail?.()
            return { answer: id, outcome: null }
          },
        })
        .then(
          (answer) => answer,
          (error: unknown) => fault(error),
        )
    /** Of a station that nobody has paired: refused as soon as its origin is read. */
    const batch = (id: string, ms: number) =>
      committer.receive({
        get origin() {
          now += ms
          order.push(id)
          return 'nobody'
        },
        after: 0,
        events: [],
        parts: new Map(),
        signature: new Uint8Array(),
      })
    return {
      give,
      batch,
      order,
      committer,
      turns: () => turns.length,
      /** Everything that was put off to the next turn of the loop. */
      turn(): void {
        for (const act of turns.splice(0)) act()
      },
    }
  }

  it('takes what the staff gave before what phones gave earlier, each in their order and in a COMMIT of their own', async () => {
    const { give, turn, order } = openInTurns()
    const answers = [
      ...[give('p1', 'phone', 1), give('s1', 'staff', 1), give('p2', 'phone', 1), give('s2', 'staff', 1)],
    ]
    turn()
    expect(await Promise.all(answers)).toEqual(['p1', 's1', 'p2', 's2'])
    expect(order).toEqual(['s1', 's2', 'told 2', 'p1', 'p2', 'told 2'])
  })

  it('leaves phones’ acts beyond 10 ms for later turns: a scan that comes meanwhile waits for one share', async () => {
    const { give, turn, turns, order, committer } = openInTurns()
    const phones = Array.from({ length: 7 }, (_, at) => give(`p${at}`, 'phone', 4))
    turn()
    expect([order.splice(0), committer.waiting(), turns()]).toEqual([['p0', 'p1', 'p2', 'told 3'], 4, 1])
    const scan = give('scan', 'staff', 4)
    turn()
    expect(order.splice(0)).toEqual(['scan', 'told 1', 'p3', 'p4', 'p5', 'told 3'])
    expect(await scan).toBe('scan')
    turn()
    expect(await Promise.all(phones)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
    expect([order, committer.waiting(), turns()]).toEqual([['p6', 'told 1'], 0, 0])
  })

  it('takes batches of links behind the staff, as many as fit in 10 ms', async () => {
    const { turn, turns, order, give, batch } = openInTurns()
    for (const name of ['b0', 'b1', 'b2', 'b3']) void batch(name, 4)
    const scan = give('scan', 'staff', 1)
    turn()
    expect([order.splice(0), turns()]).toEqual([['scan', 'told 1', 'b0', 'b1', 'b2', 'told 0'], 1])
    expect(await scan).toBe('scan')
    turn()
    expect([order, turns()]).toEqual([['b3', 'told 0'], 0])
  })

  it('gives no share to the staff: all of its acts are run at once', async () => {
    const { give, turn, order } = openInTurns()
    const answers = [give('s1', 'staff', 30), give('s2', 'staff', 30)]
    turn()
    expect(await Promise.all(answers)).toEqual(['s1', 's2'])
    expect(order).toEqual(['s1', 's2', 'told 2'])
  })

  it('loses one phone’s act that has a bug, and runs those that did not fit', async () => {
    const { give, turn, order } = openInTurns()
    const answers = [
      give('p0', 'phone', 4),
      give('p1', 'phone', 6, () => {
        throw new TypeError('bug')
      }),
      give('p2', 'phone', 4),
    ]
    turn()
    expect(order.splice(0)).toEqual(['p0', 'p1', 'told 1'])
    turn()
    expect(await Promise.all(answers)).toEqual(['p0', expect.any(TypeError), 'p2'])
    expect(log.streams.state('room', 'p1').name).toBeNull()
  })

  it('a full disk fails those of its transaction, and the staff’s answers stand', async () => {
    const { give, turn } = openInTurns()
    const answers = [
      give('p0', 'phone', 1, () => {
        throw sqliteError('SQLITE_FULL')
      }),
      give('s0', 'staff', 1),
    ]
    turn()
    expect(await Promise.all(answers)).toEqual(['disk-full', 's0'])
  })

  it('answers phones’ acts that waited for a later turn when the log is closed', async () => {
    const { give, turn, committer } = openInTurns()
    const phones = [give('p0', 'phone', 11), give('p1', 'phone', 11), give('p2', 'phone', 11)]
    turn()
    committer.end()
    expect(await Promise.all(phones)).toEqual(['p0', 'p1', 'p2'])
    expect(await give('late', 'staff', 1)).toBeInstanceOf(Error)
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
