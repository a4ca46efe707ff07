import type { ExportTaken } from '../../../shared/domain/event/export.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** Personal data leaves the station: the journal says what, and by whom. */
export const noteExport = (log: EventLog, actor: string, what: ExportTaken['what']): Promise<void> =>
  log.note(actor, (writing) => {
    writing.append('export', String(writing.now), { type: 'ExportTaken', what })
  })
