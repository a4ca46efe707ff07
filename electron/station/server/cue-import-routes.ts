import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemOf } from '../../../shared/contract/problem.ts'
import { type Language, languages } from '../../../shared/kernel/language.ts'
import type { Caller } from '../commands/handler.ts'
import { invalidField } from '../commands/problems.ts'
import type { CueImport } from '../show/cues/cue-import.ts'
import { templateFile } from '../show/cues/cue-template.ts'
import type { Table } from '../table.ts'
import { tableFile, tableFormats, tableTypes } from '../table-file.ts'
import { type ApiDeps, unauthorised } from './api-routes.ts'
import { callerOf, type HttpServer, sendProblem } from './http-server.ts'
import { answerImport } from './import-routes.ts'

/** A run of show has a few pages. A larger file is something else. */
const fileLimit = 8 * 1024 * 1024
/** The roles that drive a show also prepare it. The file contains no registration data. */
const allowed: readonly Caller['role'][] = ['booth', 'pilot']

/** Of the file to fill in. */
const templateQuery = z.object({ format: z.enum(tableFormats).default('csv'), lang: z.enum(languages).default('fr') })

interface CueFiles {
  readonly cues: CueImport
  readonly template: (language: Language) => Table
}

export function addCueImportRoutes(app: HttpServer, deps: ApiDeps, { cues, template }: CueFiles): void {
  function callerFor(request: FastifyRequest, reply: FastifyReply): Caller | null {
    const caller = callerOf(deps.gate, request, deps.hosts())
    if (!caller) unauthorised(reply)
    else if (!allowed.includes(caller.role)) sendProblem(reply, problemOf('forbidden', 403, { roles: [...allowed] }))
    else return caller
    return null
  }

  app.get('/api/v1/import/cues/template', async (request, reply) => {
    if (!callerFor(request, reply)) return reply
    const query = templateQuery.safeParse(request.query)
    if (!query.success)
      return sendProblem(
        reply,
        invalidField(
          String(query.error.issues[0]?.path[0] ?? ''),
          'Valeurs possibles : format csv ou xlsx, lang fr ou en.',
          'Possible values: format csv or xlsx, lang fr or en.',
        ),
      )
    const { format, lang } = query.data
    return reply
      .type(tableTypes[format])
      .header('content-disposition', `attachment; filename="${templateFile[lang]}.${format}"`)
      .send(await tableFile(format, [template(lang)]))
  })

  app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: fileLimit }, (_, body, done) => done(null, body))
    // Checked before the body is read.
    files.addHook('onRequest', async (request, reply) => {
      if (!callerFor(request, reply)) return reply
    })

    files.post('/api/v1/import/cues', { bodyLimit: fileLimit }, async (request, reply) => {
      const caller = callerFor(request, reply)
      if (!caller) return reply
      const { dryRun } = request.query as { dryRun?: string }
      if (dryRun !== undefined && !['0', '1', 'false', 'true'].includes(dryRun))
        return sendProblem(reply, invalidField('dryRun', 'Valeurs possibles : 0, 1.', 'Possible values: 0, 1.'))
      const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
      const isDry = dryRun === '1' || dryRun === 'true'
      const isOfPilot = caller.role === 'pilot'
      return answerImport(reply, () => cues.run(bytes, { dryRun: isDry, actor: caller.label, isOfPilot }))
    })
  })
}
