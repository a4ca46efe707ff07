import { z } from 'zod'
import { id } from '../../../shared/contract/shapes.ts'
import { type Language, languages } from '../../../shared/kernel/language.ts'
import { noteExport } from '../attendees/note-export.ts'
import { invalidField } from '../commands/problems.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Table } from '../table.ts'
import { decimalOf, tableFile, tableTypes } from '../table-file.ts'
import { type ApiDeps, requireRole } from './api-routes.ts'
import { type HttpServer, sendProblem } from './http-server.ts'

const query = z.object({
  format: z.enum(['csv', 'xlsx', 'json']).default('csv'),
  session: id.optional(),
  lang: z.enum(languages).default('fr'),
})

interface AudienceExport<Row> {
  /** The name in the path, `/api/v1/export/<name>`, and of the list in the JSON. */
  readonly name: 'questions' | 'polls'
  /** The file's name, without its extension. */
  readonly file: string
  readonly exported: (sessionId: string | undefined) => readonly Row[] | Promise<readonly Row[]>
  readonly table: (rows: readonly Row[], language: Language) => Table
}

/**
 * A list of the audience's questions or polls as a file: CSV, XLSX or JSON, of one session or all. Moderators read the
 * list on their screens. Only the pilot may export it, and the journal records the export (decision 38).
 */
export function addAudienceExport<Row>(
  app: HttpServer,
  deps: ApiDeps,
  log: EventLog,
  { name, file, exported, table }: AudienceExport<Row>,
): void {
  app.get(`/api/v1/export/${name}`, async (request, reply) => {
    const caller = requireRole(deps, 'pilot', request, reply)
    if (!caller) return reply
    const asked = query.safeParse(request.query).data
    if (!asked) return sendProblem(reply, badExport)
    const rows = await exported(asked.session)
    await noteExport(log, caller.label, name)
    const { format, lang } = asked
    reply.header('content-disposition', `attachment; filename="${file}.${format}"`)
    if (format === 'json') return reply.type('application/json; charset=utf-8').send(JSON.stringify({ [name]: rows }))
    return reply.type(tableTypes[format]).send(await tableFile(format, [table(rows, lang)], decimalOf(lang)))
  })
}

const badExport = invalidField('format', 'Valeurs possibles : csv, xlsx, json.', 'Possible values: csv, xlsx, json.')
