import { z } from 'zod'
import type { EventLog } from '../event-log/event-log.ts'

const lastPull = z.object({
  /** The hash of the settings that affect reading. The other fields are of no use under other settings. */
  settingsHash: z.string(),
  at: z.number(),
  end: z.enum(['imported', 'unchanged', 'failed']),
  /** When the list was last known to equal the one here. */
  upToDateAt: z.number().nullable(),
  /** The hash of the imported list, SHA-256 in base64. Null if none was imported. */
  listHash: z.string().nullable(),
  /** When the whole list was last read. */
  wholeAt: z.number().nullable(),
  pages: z.array(z.object({ url: z.string(), etag: z.string() })).readonly(),
})
export type LastPull = z.output<typeof lastPull>

const name = 'connector-last-pull'

/**
 * This station's own record of its last pull, kept in its database so that a restart need not read everything again.
 */
export function rememberedPull({ db }: Pick<EventLog, 'db'>): LastPull | null {
  const row = db.prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?').get(name)
  if (!row) return null
  // A record of another version of the program is ignored: the whole list is read once.
  const parsed = lastPull.safeParse(JSON.parse(Buffer.from(row.value).toString()))
  return parsed.success ? parsed.data : null
}

export function rememberPull({ db }: Pick<EventLog, 'db'>, pull: LastPull): void {
  db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(name, Buffer.from(JSON.stringify(pull)))
}
