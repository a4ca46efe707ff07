import type { EventLog } from './event-log/event-log.ts'

/**
 * The ports of a station: pages on its own machine, the staff's browsers on the network, other stations, and the
 * public's phones.
 */
export type PortName = 'http-port' | 'staff-port' | 'link-port' | 'audience-port'

/** The port that a station last used, stored in its database so that links and bookmarks survive a restart. */
export function rememberedPort({ db }: Pick<EventLog, 'db'>, name: PortName = 'http-port'): number | undefined {
  const row = db.prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?').get(name)
  return row && Number(Buffer.from(row.value).toString())
}

export function rememberPort({ db }: Pick<EventLog, 'db'>, port: number, name: PortName = 'http-port'): void {
  db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(name, Buffer.from(String(port)))
}
