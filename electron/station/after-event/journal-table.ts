import { zonedIso } from '../../../shared/domain/event/zoned-time.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { Catalog } from '../catalog.ts'
import { actorNamed, journalDetails, toldElsewhere } from '../event/journal.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Table } from '../table.ts'
import { afterEventWords } from './wording.ts'

const eventsPerStep = 500

/** The whole journal, oldest first, as the pilot's screen shows it: ids, reasons and counts, without people's names. */
export async function journalTable(log: EventLog, catalog: Catalog, language: Language): Promise<Table> {
  const { origins, table } = log
  const { timeZone } = catalog.event()
  const words = afterEventWords[language]
  const entries: { readonly at: number; readonly cells: string[] }[] = []
  for (const [origin, name] of origins.all()) {
    const station = catalog.stationName(parseOrigin(name)?.station ?? '')
    for (let after = 0; ; ) {
      const page = table.pageOfOrigin.all(origin, after, eventsPerStep)
      for (const row of page) {
        if (toldElsewhere.includes(row.type)) continue
        const { about, ...details } = journalDetails(row)
        const told = Object.entries(details).map(([field, value]) => `${field} : ${value}`)
        const at = row.wall_ms
        const by = actorNamed(catalog, row.actor)
        const cells = [zonedIso(timeZone, at), station, by, row.type, String(about), told.join(' · ')]
        entries.push({ at, cells })
      }
      const last = page.at(-1)
      if (!last) break
      after = last.seq
      await new Promise(setImmediate)
    }
  }
  entries.sort((one, other) => one.at - other.at)
  return { name: words.sheets.journal, headings: words.journal, rows: entries.map(({ cells }) => cells) }
}
