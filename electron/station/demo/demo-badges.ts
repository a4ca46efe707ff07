import { newestCodeKey } from '../badges/badge-codes.ts'
import { bornId } from '../born-id.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** Everybody who has come has a badge, as if the printer had been there. None is drawn: that would take minutes. */
export async function demoBadges(log: EventLog, printerId: string, actor: string): Promise<void> {
  const inside = [...log.streams.all('admission')].flatMap(([id, { standing }]) =>
    standing.length > 0 ? [id.split('/')[0] ?? ''] : [],
  )
  await log.note(actor, (writing) => {
    for (const attendeeId of inside) {
      const job = bornId(log, writing, 'print-job', attendeeId)
      const badge = { attendeeId, printerId, version: 1, specimen: false, ...newestCodeKey(log) }
      writing.append('print-job', job, { type: 'PrintJobRequested', ...badge })
      writing.append('print-job', job, { type: 'PrintJobTaken', attempt: 1 })
      writing.append('print-job', job, { type: 'PrintJobSettled', attempt: 1, status: 'printed', message: null })
    }
  })
}
