import type { ExportTaken } from '../../../shared/domain/event/export.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** Records in the journal which personal data leave the station, and who takes them. */
export const noteExport = (log: EventLog, actor: string, what: ExportTaken['what']): Promise<void> =>
  log.note(actor, (writing) => {
    writing.append('export', String(writing.now), { type: 'ExportTaken', what })
  })
