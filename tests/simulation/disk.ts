import type { Sqlite } from '../../electron/station/event-log/database.ts'
import type { Random } from '../support/random.ts'
import { Crash } from './violation.ts'

/** Faults of a station's disk, and of the station while it writes. */
export interface Disk {
  /** The database as one run of the station sees it. After `die` no write of that run reaches the disk any more. */
  open(db: Sqlite, events: DiskEvents): Sqlite
  /** The station dies at one of its next writes. */
  dieSoon(): void
  /** The station dies when its next COMMIT has returned, before any listener is told. */
  dieAfterCommit(): void
  /** Writes fail, beginning with one of the next. */
  fill(): void
  makeRoom(): void
  /** Cancels all planned faults. */
  calm(): void
}

interface DiskEvents {
  died(): void
  committed(): void
}

const writes = /^\s*(INSERT|UPDATE|DELETE|COMMIT)/i

export function createDisk(random: Random): Disk {
  let diesIn: number | null = null
  let diesAfterCommit = false
  let fullIn: number | null = null

  function beforeWrite(die: () => never): void {
    if (diesIn !== null && diesIn-- <= 0) die()
    if (fullIn !== null && fullIn-- <= 0)
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  }

  return {
    open(db, events) {
      let isDead = false
      const die = (): never => {
        isDead = true
        diesIn = null
        diesAfterCommit = false
        events.died()
        throw new Crash('the station died')
      }
      const seen = Object.create(db) as Sqlite
      seen.prepare = ((sql: string) => {
        const statement = db.prepare(sql)
        if (!writes.test(sql)) return statement
        const run = statement.run.bind(statement)
        const isCommit = sql === 'COMMIT'
        statement.run = (...values: unknown[]) => {
          if (isDead) throw new Crash('the station is dead')
          beforeWrite(die)
          const result = run(...values)
          if (isCommit) events.committed()
          if (isCommit && diesAfterCommit) die()
          return result
        }
        return statement
      }) as Sqlite['prepare']
      seen.close = () => seen
      return seen
    },
    dieSoon() {
      diesIn = random.int(0, 14)
    },
    dieAfterCommit() {
      diesAfterCommit = true
    },
    fill() {
      fullIn = random.int(0, 10)
    },
    makeRoom() {
      fullIn = null
    },
    calm() {
      diesIn = null
      fullIn = null
      diesAfterCommit = false
    },
  }
}
