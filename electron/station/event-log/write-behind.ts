import type { Sqlite } from './database.ts'
import type { EventRowWithPart, EventTable } from './event-table.ts'
import type { Origins } from './origins.ts'
import type { PutOff, Timing } from './timing.ts'
import type { WrittenBehind } from './written-behind.ts'

/** Entries in memory, of which a passage makes two, before some are written whether the station is idle or not. */
const mostRecent = 24_576
/** Written together: the scan that meets it waits some 12 ms. */
const perSlice = 4096
/** Idle for so long, in ms, a station writes out what it has. */
const idleMs = 250
/** Between two slices of an idle station, in ms. */
const restMs = 20

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
  const writeAll = () => {
    for (const one of derived) one.writeOut([...one.recent.entries()])
  }
  const headsNow = () => origins.all().map(([id]) => [id, origins.head(id).seq] as const)
  const mark = (heads: Iterable<readonly [origin: number, seq: number]>) => {
    for (const [id, seq] of heads) setUpTo.run(id, seq)
  }
  /** What was in memory when the slices began, by the end of which everything up to these heads is in the tables. */
  let pass: { readonly heads: ReturnType<typeof headsNow>; readonly left: number[] } | null = null

  const writeMarked = () => {
    writeAll()
    mark(headsNow())
  }
  /** Once what was written out is committed. */
  const forget = () => {
    pass = null
    for (const { recent } of derived) recent.clear()
  }

  /** Writes everything out. Within a transaction, which may still fail, what is in memory stays there as well. */
  function flush(): void {
    idle?.cancel()
    idle = undefined
    if (size() === 0) return
    if (db.inTransaction) {
      writeAll()
      return
    }
    db.transaction(writeMarked)()
    forget()
  }

  /** Writes the oldest entries out. One that changes again meanwhile keeps its place, and is written as it is then. */
  function writeSlice(): void {
    pass ??= { heads: headsNow(), left: derived.map(({ recent }) => recent.size) }
    const { heads, left } = pass
    let room = perSlice
    const slices = derived.map(({ recent }, index) => {
      const entries = first(recent.entries(), Math.min(room, left[index] ?? 0))
      room -= entries.length
      return entries
    })
    const isLast = slices.every((entries, index) => entries.length === left[index])
    db.transaction(() => {
      for (const [index, one] of derived.entries()) one.writeOut(slices[index] ?? [])
      if (isLast) mark(heads)
    })()
    for (const [index, entries] of slices.entries()) {
      derived[index]?.recent.drop(entries.map(([key]) => key))
      left[index] = (left[index] ?? 0) - entries.length
    }
    if (isLast) pass = null
  }

  /** The open transaction has written out what is in memory. */
  let isThrough = false

  return {
    flush,
    /**
     * Within a transaction of many rows, at its end: they are committed with their events, in one go instead of two, and leave
     * memory when that has succeeded.
     */
    writeThrough(): void {
      writeMarked()
      isThrough = true
    },
    mark: (): readonly number[] => derived.map(({ recent }) => recent.mark()),
    undoTo: (marks: readonly number[]): void => {
      isThrough = false
      for (const [index, { recent }] of derived.entries()) recent.undoTo(marks[index] ?? 0)
    },
    /** After COMMIT. */
    committed(): void {
      if (isThrough) forget()
      else for (const { recent } of derived) recent.keep()
      isThrough = false
      if (size() >= mostRecent) trySlice()
      if (size() > 0) {
        if (idle) idle.refresh()
        else idle = timing.later(writeWhileIdle, idleMs)
      }
    },
    /**
     * Derives again what stands behind the marks: nothing after a clean stop, everything after a rebuild. Lane `system` comes
     * first, because it says what counts in the others. `settle` then looks again at the origins that have been derived, and
     * once more at the end.
     */
    catchUp<Learned>(
      derive: (row: EventRowWithPart) => readonly Learned[],
      settle: (learned: readonly Learned[], wasDerived: (origin: number) => boolean) => void,
    ): void {
      const marks = new Map(upTo.all().map(({ origin, seq }) => [origin, seq]))
      const isSystem = (origin: number) => origins.partsOf(origin)?.lane === 'system'
      const learned: Learned[] = []
      function deriveAll(isTurn: (origin: number) => boolean): void {
        for (const [id] of origins.all().filter(([origin]) => isTurn(origin)))
          for (const row of table.ofOrigin.each(id, marks.get(id) ?? 0)) {
            learned.push(...derive(row))
            if (size() < perSlice) continue
            writeAll()
            for (const { recent } of derived) recent.clear()
          }
      }
      db.transaction(() => {
        deriveAll(isSystem)
        settle(learned, (origin) => isSystem(origin) || marks.has(origin))
        deriveAll((origin) => !isSystem(origin))
        settle([], () => true)
        writeAll()
        mark(headsNow())
      })()
      for (const { recent } of derived) recent.clear()
    },
    stop: () => idle?.cancel(),
  }

  function writeWhileIdle(): void {
    idle = undefined
    if (!trySlice() || size() === 0) return
    idle = timing.later(writeWhileIdle, restMs)
  }

  /** A disk that fails now has kept the events: what follows from them is written at the next chance. */
  function trySlice(): boolean {
    if (!db.open || db.inTransaction) return false
    try {
      writeSlice()
      return true
    } catch {
      // Told to whoever gives the next command; nothing acknowledged depends on it.
      return false
    }
  }
}

function first<Entry>(entries: Iterable<Entry>, count: number): Entry[] {
  const taken: Entry[] = []
  if (count > 0) for (const entry of entries) if (taken.push(entry) === count) break
  return taken
}
