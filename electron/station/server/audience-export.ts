import { z } from 'zod'
import { id } from '../../../shared/contract/shapes.ts'
import { type ExportLanguage, exportLanguages } from '../attendees/export-wording.ts'
import { invalidField } from '../commands/problems.ts'
import { type ApiDeps, requireOneOf } from './api-routes.ts'
import { type HttpServer, sendProblem } from './http-server.ts'

const query = z.object({
  format: z.enum(['csv', 'json']).default('csv'),
  session: id.optional(),
  lang: z.enum(exportLanguages).default('fr'),
})

interface AudienceExport<Row> {
  /** Of the path, `/api/v1/export/<name>`, and of the list in its JSON. */
  readonly name: string
  /** Of the file, without its ending. */
  readonly file: string
  readonly exported: (sessionId: string | undefined) => readonly Row[] | Promise<readonly Row[]>
  readonly csv: (rows: readonly Row[], language: ExportLanguage) => string
}

/** A list of what the audience gave, as a file for pilot and moderators: CSV or JSON, of one session or all. */
export function addAudienceExport<Row>(
  app: HttpServer,
  deps: ApiDeps,
  { name, file, exported, csv }: AudienceExport<Row>,
): void {
  app.get(`/api/v1/export/${name}`, async (request, reply) => {
    if (!requireOneOf(deps, ['pilot', 'moderator'], request, reply)) return reply
    const asked = query.safeParse(request.query).data
    if (!asked) return sendProblem(reply, badExport)
    const rows = await exported(asked.session)
    const isCsv = asked.format === 'csv'
    return reply
      .type(isCsv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${file}.${asked.format}"`)
      .send(isCsv ? csv(rows, asked.lang) : JSON.stringify({ [name]: rows }))
  })
}

const badExport = invalidField('format', 'Valeurs possibles : csv, json.', 'Possible values: csv, json.')
