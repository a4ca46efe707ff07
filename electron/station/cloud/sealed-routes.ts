import { Readable } from 'node:stream'
import { noteExport } from '../attendees/note-export.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type ApiDeps, requireRole } from '../server/api-routes.ts'
import type { HttpServer } from '../server/http-server.ts'
import { LineTooLong, linesOf } from './lines-of.ts'
import { createSealedReader, type Opened } from './open-sealed.ts'

/** Bytes. A dump of a whole event's parts has some tens of megabytes. */
const fileLimit = 512 * 1024 * 1024
/** Lines to open before other requests get their turn. */
const perTurn = 200

/**
 * Opens, for the pilot, the parts that the cloud stores sealed. The request's body is the cloud's export or a dump. The
 * answer is the opened lines. Its last line says how many parts were opened, and how many were not and why.
 */
export function addSealedRoutes(app: HttpServer, deps: ApiDeps, log: EventLog): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', { bodyLimit: fileLimit }, (_, body, done) => done(null, body))
    files.addHook('onRequest', async (request, reply) => {
      if (!requireRole(deps, 'pilot', request, reply)) return reply
    })
    files.post('/api/v1/cloud/open', { bodyLimit: fileLimit }, async (request, reply) => {
      const caller = requireRole(deps, 'pilot', request, reply)
      if (!caller) return reply
      await noteExport(log, caller.label, 'sealed')
      const body = (request.body ?? []) as AsyncIterable<Uint8Array>
      return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(opened(log, body)))
    })
  })
}

async function* opened(log: EventLog, file: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const read = createSealedReader(log)
  const counts: Record<Opened['is'], number> = { opened: 0, erased: 0, 'not-ours': 0, forged: 0 }
  let [lines, bytes] = [0, 0]
  let isWhole = true
  try {
    for await (const line of linesOf(file)) {
      lines += 1
      bytes += line.length
      if (bytes > fileLimit) throw new LineTooLong('the file is too large')
      if (lines % perTurn === 0) await new Promise(setImmediate)
      if (!log.db.open) return
      const one = read(line)
      if (!one) continue
      counts[one.is] += 1
      if (one.is === 'opened') yield one.line
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error
    isWhole = false
  }
  const { opened: open, erased, 'not-ours': notOurs, forged } = counts
  yield `${JSON.stringify({ summary: { opened: open, erased, notOurs, forged, whole: isWhole } })}\n`
}
