import type { EventLog } from '../event-log/event-log.ts'

/** An entry that a wrong clock has counted to another date. */
export interface WrongDayEntry {
  /** The stream of the admission: `<attendee>/<checkpoint>/<date>`. */
  readonly streamId: string
  /** The date to which it belongs. */
  readonly to: string
  /** How far the hub's clock was ahead of this one, in ms. */
  readonly aheadMs: number
}

/** Kept beside the log: only the station whose clock was wrong can know of it. */
export function createWrongDayMemory({ db }: Pick<EventLog, 'db'>) {
  const read = db.prepare<[], { value: Uint8Array }>(`SELECT value FROM meta WHERE name = 'wrong-days'`)
  const write = db.prepare<[Uint8Array]>(`INSERT OR REPLACE INTO meta (name, value) VALUES ('wrong-days', ?)`)
  const all = (): readonly WrongDayEntry[] => {
    const row = read.get()
    return row ? (JSON.parse(Buffer.from(row.value).toString()) as WrongDayEntry[]) : []
  }
  const keep = (entries: Iterable<WrongDayEntry>) => write.run(Buffer.from(JSON.stringify([...entries])))
  return {
    all,
    add: (found: readonly WrongDayEntry[]) =>
      void keep(new Map([...all(), ...found].map((one) => [one.streamId, one])).values()),
    remove: (settled: readonly WrongDayEntry[]) => {
      const ids = new Set(settled.map(({ streamId }) => streamId))
      keep(all().filter(({ streamId }) => !ids.has(streamId)))
    },
  }
}
