import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemOf } from '../../../../shared/contract/problem.ts'
import { languages } from '../../../../shared/kernel/language.ts'
import { invalidField } from '../../commands/problems.ts'
import type { Days } from '../../event/today.ts'
import { type ApiDeps, requireOneOf } from '../../server/api-routes.ts'
import { type HttpServer, sendProblem } from '../../server/http-server.ts'
import type { ReplayFiles } from './replay-files.ts'

const language = z.enum(languages).default('fr')
const chaptersQuery = z
  .object({
    recording: z.string().max(120).optional(),
    session: z.string().max(64).optional(),
    format: z.enum(['vtt', 'csv']).default('vtt'),
    lang: language,
  })
  .refine(({ recording, session }) => (recording === undefined) !== (session === undefined))
const dayQuery = z.object({ day: z.coerce.number().int().min(1).max(31).optional(), lang: language })

/** Files that the booth takes out: they name scenes and sessions, and nobody. */
export function addReplayRoutes(app: HttpServer, deps: ApiDeps, files: ReplayFiles, days: Days): void {
  const mayRead = (request: FastifyRequest, reply: FastifyReply) =>
    requireOneOf(deps, ['pilot', 'booth'], request, reply) !== undefined

  app.get('/api/v1/export/chapters', async (request, reply) => {
    if (!mayRead(request, reply)) return reply
    const query = chaptersQuery.safeParse(request.query).data
    if (!query) return sendProblem(reply, badChapters)
    const recording = query.recording ?? files.ofSession(query.session ?? '')
    const text =
      recording === undefined
        ? undefined
        : query.format === 'vtt'
          ? files.chaptersVtt(recording, query.lang)
          : files.chaptersCsv(recording, query.lang)
    if (text === undefined) return sendProblem(reply, problemOf('not-found', 404))
    return reply
      .type(query.format === 'vtt' ? 'text/vtt; charset=utf-8' : 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="chapitres.${query.format}"`)
      .send(text)
  })

  app.get('/api/v1/export/day', async (request, reply) => {
    if (!mayRead(request, reply)) return reply
    const query = dayQuery.safeParse(request.query).data
    const day = query && days.asked(query.day)
    if (!query || !day) return sendProblem(reply, badDay)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="journee.csv"')
      .send(files.dayCsv((at) => days.dateAt(at) === day.date, query.lang))
  })
}

const badChapters = invalidField(
  'recording',
  'Donnez recording ou session, et format=vtt ou csv.',
  'Give recording or session, and format=vtt or csv.',
)
const badDay = invalidField('day', 'Ce jour n’est pas de l’événement.', 'This day is not of the event.')
