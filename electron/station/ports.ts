import type { EventLog } from './event-log/event-log.ts'

/** The port a station had last, kept in its database: links and bookmarks survive a restart. */
export function rememberedPort({ db }: EventLog): number | undefined {
  const row = db.prepare<[], { value: Uint8Array }>(`SELECT value FROM meta WHERE name = 'http-port'`).get()
  return row && Number(Buffer.from(row.value).toString())
}

export function rememberPort({ db }: EventLog, port: number): void {
  db.prepare(`INSERT OR REPLACE INTO meta (name, value) VALUES ('http-port', ?)`).run(Buffer.from(String(port)))
}
