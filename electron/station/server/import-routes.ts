import type { FastifyReply } from 'fastify'
import { problemOf } from '../../../shared/contract/problem.ts'
import { type Mapping, mappingSchema } from '../../../shared/domain/attendees/import/mapping.ts'
import { fileWording } from '../../../shared/domain/attendees/import/wording.ts'
import { ImportBusy, ImportFileError } from '../attendees/import/file-fault.ts'
import type { ImportRun } from '../attendees/import-runner.ts'
import { invalidField } from '../commands/problems.ts'
import type { ProgrammeImport } from '../programme/programme-import.ts'
import { type ApiDeps, requireRole } from './api-routes.ts'
import { type HttpServer, sendProblem } from './http-server.ts'

/** Bytes. Larger files are refused before they are read. */
const fileLimit = 64 * 1024 * 1024

/** A file is the request's body itself, whatever type the browser or script declares. */
export function addImportRoutes(app: HttpServer, deps: ApiDeps, imports: ImportRun, programme: ProgrammeImport): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: fileLimit }, (_, body, done) => done(null, body))
    // Checked before the body is read, so that unknown clients cannot make the station read 64 MiB.
    files.addHook('onRequest', async (request, reply) => {
      if (!requireRole(deps, 'pilot', request, reply)) return reply
    })

    files.post('/api/v1/import/attendees', { bodyLimit: fileLimit }, async (request, reply) => {
      const caller = requireRole(deps, 'pilot', request, reply)
      if (!caller) return reply
      const { dryRun, mapping } = request.query as { dryRun?: string; mapping?: string }
      const isDry = parseFlag(dryRun)
      if (isDry === null) return sendProblem(reply, badFlag)
      const parsed = parseMapping(mapping)
      if (parsed === null)
        return sendProblem(
          reply,
          invalidField(
            'mapping',
            'Une correspondance de colonnes est attendue, en JSON.',
            'A mapping of columns is expected, in JSON.',
          ),
        )
      return answerImport(reply, () =>
        imports.run(bytesOf(request.body), {
          dryRun: isDry,
          mapping: parsed,
          actor: caller.label,
          signal: leftBy(reply),
        }),
      )
    })

    files.post('/api/v1/import/programme', { bodyLimit: fileLimit }, async (request, reply) => {
      const caller = requireRole(deps, 'pilot', request, reply)
      if (!caller) return reply
      const isDry = parseFlag((request.query as { dryRun?: string }).dryRun)
      if (isDry === null) return sendProblem(reply, badFlag)
      return answerImport(reply, () => programme.run(bytesOf(request.body), { dryRun: isDry, actor: caller.label }))
    })
  })
}

export async function answerImport(reply: FastifyReply, run: () => Promise<object>) {
  try {
    return reply.send(await run())
  } catch (error) {
    // The message is French, for the organiser, and names nobody.
    if (error instanceof ImportFileError)
      return sendProblem(
        reply,
        problemOf(error.type, error.type === 'too-large' ? 413 : 400, { detail: error.message }),
      )
    if (error instanceof ImportBusy)
      return sendProblem(reply, problemOf('import-running', 409, { detail: fileWording.busy }))
    throw error
  }
}

/** Aborts when the client leaves before the answer. */
function leftBy({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableEnded) controller.abort()
  })
  return controller.signal
}

const bytesOf = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array())
/** Null for any other value: a misspelled request for a dry run must not be imported. */
function parseFlag(flag: unknown): boolean | null {
  if (flag === undefined || flag === '0' || flag === 'false') return false
  return flag === '1' || flag === 'true' ? true : null
}
const badFlag = invalidField('dryRun', 'Valeurs possibles : 0, 1.', 'Possible values: 0, 1.')

/** Undefined if there is none, null if it is invalid. */
function parseMapping(text: string | undefined): Mapping | undefined | null {
  if (text === undefined) return undefined
  try {
    const parsed = mappingSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
