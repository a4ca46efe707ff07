import type { Sqlite } from './database.ts'

/** Ids read between two turns of the event loop while this fills. */
const idsPerSlice = 2000

/**
 * Whether a command's id can have been answered before. Nearly every one is new, and two look-ups to learn that are a
 * fortieth of a scan: the last eight digits of all known ids are kept in memory, and an id whose digits are not among
 * them is new. Until all have been read, everything may be known.
 */
export function createKnownCommands(db: Sqlite) {
  const tails = new Set<number>()
  let isFull = false
  const tailOf = (id: string): number => Number.parseInt(id.slice(-8), 16)
  const page = (table: 'command_places' | 'eventless_outcomes') =>
    db.prepare<[after: string, limit: number], { command_id: string }>(
      `SELECT command_id FROM ${table} WHERE command_id > ? ORDER BY command_id LIMIT ?`,
    )

  return {
    /** Also of a command whose transaction fails: it is then looked for once in vain. */
    add: (id: string) => void tails.add(tailOf(id)),
    mayHold: (id: string): boolean => !isFull || tails.has(tailOf(id)),
    /** Reads all ids there are, some at a time. */
    async fill(): Promise<void> {
      for (const table of ['command_places', 'eventless_outcomes'] as const) {
        const statement = page(table)
        for (let after = ''; ; ) {
          if (!db.open) return
          const ids = statement.all(after, idsPerSlice)
          for (const { command_id } of ids) tails.add(tailOf(command_id))
          const last = ids.at(-1)
          if (!last) break
          after = last.command_id
          await new Promise(setImmediate)
        }
      }
      isFull = true
    },
  }
}
