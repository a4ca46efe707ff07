import type { Sqlite } from './database.ts'
import type { EventRowWithPart, EventTable } from './event-table.ts'
import type { Origins } from './origins.ts'
import type { PutOff, Timing } from './timing.ts'
import type { UndoableMap } from './undoable-map.ts'

/** Something derived from the events whose newest entries are in memory and not in its table yet. */
export interface WrittenBehind {
  readonly recent: UndoableMap<unknown>
  /** Writes what is recent to its table. */
  writeOut(): void
}

/** Entries in memory before they are written together: the scan that meets it waits some 12 ms, one in 2 000. */
const mostRecent = 4096
/** Idle for so long, in ms, a station writes out what it has. */
const idleMs = 250

/**
 * What is derived from the events need not be durable when a command is answered: the events are. So a commit writes
 * the events alone, and the rows that follow from them go to their tables together, with how far each origin is in
 * them. After a crash the events behind that mark are folded again, which changes nothing where they are in already.
 */
export function createWriteBehind(
  db: Sqlite,
  table: EventTable,
  origins: Origins,
  derived: readonly WrittenBehind[],
  timing: Pick<Timing, 'later'>,
) {
  const upTo = db.prepare<[], { origin: number; seq: number }>('SELECT origin, seq FROM derived_up_to')
  const setUpTo = db.prepare<[origin: number, seq: number]>(
    'INSERT OR REPLACE INTO derived_up_to (origin, seq) VALUES (?, ?)',
  )
  let idle: PutOff | undefined

  const size = () => derived.reduce((sum, { recent }) => sum + recent.size, 0)
  const writeOut = () => {
    for (const one of derived) one.writeOut()
  }

  /** Writes everything out. Within a transaction, which may still fail, what is in memory stays there as well. */
  function flush(): void {
    idle?.cancel()
    idle = undefined
    if (size() === 0) return
    if (db.inTransaction) {
      writeOut()
      return
    }
    db.transaction(() => {
      writeOut()
      for (const [id] of origins.all()) setUpTo.run(id, origins.head(id).seq)
    })()
    for (const { recent } of derived) recent.clear()
  }

  return {
    flush,
    mark: (): readonly number[] => derived.map(({ recent }) => recent.mark()),
    undoTo: (marks: readonly number[]): void => {
      for (const [index, { recent }] of derived.entries()) recent.undoTo(marks[index] ?? 0)
    },
    /** After COMMIT. A disk that fails now has kept the events: what follows from them is written at the next chance. */
    committed(): void {
      for (const { recent } of derived) recent.keep()
      if (size() >= mostRecent) tryFlush()
      else if (size() > 0) {
        if (idle) idle.refresh()
        else idle = timing.later(tryFlush, idleMs)
      }
    },
    /**
     * Derives again what stands behind the marks: nothing after a clean stop, everything after a rebuild. `derive` gives
     * the station of which it has learned that it counts otherwise than before.
     */
    catchUp(derive: (row: EventRowWithPart) => string | undefined): void {
      const stations = new Set<string>()
      const marks = new Map(upTo.all().map(({ origin, seq }) => [origin, seq]))
      db.transaction(() => {
        // Twice: an event may come before the pairing that makes it count, and long before the end of one.
        for (let pass = 0; pass < 2; pass++)
          for (const [id, name] of origins.all()) {
            const isOtherwise = pass > 0 && stations.has(name.slice(0, name.indexOf('.')))
            for (const row of table.ofOrigin.all(id, isOtherwise ? 0 : (marks.get(id) ?? 0))) {
              const station = derive(row)
              if (station !== undefined) stations.add(station)
              if (size() < mostRecent) continue
              writeOut()
              for (const { recent } of derived) recent.clear()
            }
          }
        writeOut()
        for (const [id] of origins.all()) setUpTo.run(id, origins.head(id).seq)
      })()
      for (const { recent } of derived) recent.clear()
    },
    stop: () => idle?.cancel(),
  }

  function tryFlush(): void {
    try {
      if (db.open) flush()
    } catch {
      // Told to whoever gives the next command; nothing acknowledged depends on it.
      idle = undefined
    }
  }
}
