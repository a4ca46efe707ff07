import { z } from 'zod'
import type { EventLog } from '../event-log/event-log.ts'

const lastPull = z.object({
  /** Of the settings and of what a file is read by: what follows is of no use under others. */
  settingsHash: z.string(),
  at: z.number(),
  end: z.enum(['imported', 'unchanged', 'failed']),
  /** When the list was last known to be as it is here. */
  upToDateAt: z.number().nullable(),
  /** Of the list that was imported, SHA-256 in base64; null: none was. */
  listHash: z.string().nullable(),
  /** When all of it was last read. */
  wholeAt: z.number().nullable(),
  pages: z.array(z.object({ url: z.string(), etag: z.string() })).readonly(),
})
export type LastPull = z.output<typeof lastPull>

const name = 'connector-last-pull'

/** What this station alone knows of its last pull, kept in its database: a restart does not read everything again. */
export function rememberedPull({ db }: Pick<EventLog, 'db'>): LastPull | null {
  const row = db.prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?').get(name)
  if (!row) return null
  // Of another version of the program: it reads all of it once.
  const parsed = lastPull.safeParse(JSON.parse(Buffer.from(row.value).toString()))
  return parsed.success ? parsed.data : null
}

export function rememberPull({ db }: Pick<EventLog, 'db'>, pull: LastPull): void {
  db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(name, Buffer.from(JSON.stringify(pull)))
}
