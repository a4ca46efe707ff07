import type { EventLog } from './event-log/event-log.ts'

/** What a station listens on: pages of its own machine, staff's browsers of the network, other stations, and the public's phones. */
export type PortName = 'http-port' | 'staff-port' | 'link-port' | 'audience-port'

/** The port a station had last, kept in its database: links and bookmarks survive a restart. */
export function rememberedPort({ db }: Pick<EventLog, 'db'>, name: PortName = 'http-port'): number | undefined {
  const row = db.prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?').get(name)
  return row && Number(Buffer.from(row.value).toString())
}

export function rememberPort({ db }: Pick<EventLog, 'db'>, port: number, name: PortName = 'http-port'): void {
  db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(name, Buffer.from(String(port)))
}
