import { journalFacts } from '../../../shared/domain/event/journal-facts.ts'
import { zonedIso } from '../../../shared/domain/event/zoned-time.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import type { Catalog } from '../catalog.ts'
import { actorNamed, journalDetails, toldElsewhere } from '../event/journal.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Table } from '../table.ts'
import { journalWording } from './journal-wording.ts'
import { afterEventWords } from './wording.ts'

const eventsPerStep = 500

/**
 * The whole journal, oldest first, in the words of the pilot's page: reasons and counts, without people's names. The last
 * column is for programs: the type of the event and all that may be told of it, in no language.
 */
export async function journalTable(log: EventLog, catalog: Catalog, language: Language): Promise<Table> {
  const { origins, table } = log
  const { timeZone } = catalog.event()
  const words = afterEventWords[language]
  const said = journalWording(language)
  const entries: { readonly at: number; readonly cells: string[] }[] = []
  for (const [origin, name] of origins.all()) {
    const station = catalog.stationName(parseOrigin(name)?.station ?? '')
    for (let after = 0; ; ) {
      const page = table.pageOfOrigin.all(origin, after, eventsPerStep)
      for (const row of page) {
        if (toldElsewhere.includes(row.type)) continue
        const { about, ...details } = journalDetails(row)
        const facts = journalFacts(row.type, details).map(said.fact)
        const fields = Object.entries(details).map(([field, value]) => `${field}=${value}`)
        const at = row.wall_ms
        const by = said.actor(actorNamed(catalog, row.actor))
        const cells = [
          ...[zonedIso(timeZone, at), station, by, said.type(row.type), facts.join(' · '), String(about)],
          [row.type, ...fields].join(' '),
        ]
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
