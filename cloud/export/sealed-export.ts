import { Readable } from 'node:stream'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { type ApiDeps, requireRole } from '../../electron/station/server/api-routes.ts'
import type { HttpServer } from '../../electron/station/server/http-server.ts'
import { isSealed } from '../../shared/replication/sealed-part.ts'

/** Rows to write before other requests get their turn. */
const perTurn = 500

/**
 * The parts that the cloud stores and cannot read, still sealed, for the organiser to open at a pilot's station.
 * NDJSON: one line for each sealed part, with its place in the log.
 */
export function addSealedExport(app: HttpServer, deps: ApiDeps, log: EventLog): void {
  app.get('/api/v1/export/sealed', async (request, reply) => {
    if (!requireRole(deps, 'pilot', request, reply)) return reply
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', 'attachment; filename="scelle.ndjson"')
      .send(Readable.from(sealedLines(log)))
  })
}

async function* sealedLines(log: EventLog): AsyncGenerator<string> {
  for (const [number, origin] of log.origins.all())
    for (let after = 0; log.db.open; ) {
      const rows = log.table.pageOfOrigin.all(number, after, perTurn)
      for (const { seq, part } of rows)
        if (part !== null && isSealed(part)) yield `${JSON.stringify({ origin, seq, part })}\n`
      after = rows.at(-1)?.seq ?? 0
      if (rows.length < perTurn) break
      await new Promise(setImmediate)
    }
}
