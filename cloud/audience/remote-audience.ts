import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Audience } from '../../electron/station/audience/audience.ts'
import { createBucket, limits } from '../../electron/station/audience/limits.ts'
import { createPhoneSockets } from '../../electron/station/audience/phone-sockets.ts'
import { createPublicPages } from '../../electron/station/audience/public-pages.ts'
import { forWords, invalid } from '../../electron/station/commands/problems.ts'
import { type HttpServer, sendProblem } from '../../electron/station/server/http-server.ts'
import { checkRequest } from '../../electron/station/server/request-guard.ts'
import { problemOf } from '../../shared/contract/problem.ts'
import { createWrongCodes } from './wrong-codes.ts'

const deviceBody = z.strictObject({ registrationCode: z.string().max(64).optional() })

/** The remote public's page, and its phones and computers: the same page as in the hall, at the cloud's one address. */
export function addRemoteAudience(
  app: HttpServer,
  deps: {
    audience: Audience
    pagesFolder: string
    hosts: () => ReadonlySet<string>
    /** Whose vote it is that registered so; null: nobody's, or not of somebody who follows from afar. */
    registered: (code: string) => string | null
    /** Who asks, for counting: behind a proxy, whom the proxy says. */
    addressOf: (request: FastifyRequest) => string
    /** Whether anybody may come in without a code: a demonstration. */
    isOpen: () => boolean
  },
) {
  const newDevices = createBucket(limits.newDevice, () => performance.now())
  const wrongCodes = createWrongCodes(() => performance.now())
  const pages = createPublicPages(deps.pagesFolder)

  // A page sends its body with no type of its own, as to a hub.
  app.addContentTypeParser('text/plain', { parseAs: 'string', bodyLimit: limits.mostBytes }, (_, body, done) => {
    try {
      done(null, JSON.parse(String(body) || '{}'))
    } catch {
      done(null, undefined)
    }
  })
  app.post('/api/v1/devices', async (request, reply) => {
    const parsed = deviceBody.safeParse(request.body ?? {}, forWords)
    if (!parsed.success) return sendProblem(reply, invalid(parsed.error))
    const { registrationCode } = parsed.data
    if (registrationCode === undefined && !deps.isOpen())
      return sendProblem(reply, problemOf('registration-code-needed', 403))
    if (!newDevices.take()) return sendProblem(reply, problemOf('too-many-phones', 429))
    if (registrationCode === undefined) return reply.send({ token: deps.audience.tokens.make('remote', null) })
    const from = deps.addressOf(request)
    if (wrongCodes.isTooMany(from)) return sendProblem(reply, problemOf('too-many-codes', 429))
    const voter = deps.registered(registrationCode)
    if (voter === null) {
      wrongCodes.note(from)
      return sendProblem(reply, problemOf('unknown-registration', 403))
    }
    return reply.send({ token: deps.audience.tokens.makeFor('remote', voter) })
  })

  app.get('/*', async (request, reply) => {
    if (!pages(request.raw, reply.raw)) return sendProblem(reply, problemOf('not-found', 404))
    return reply.hijack()
  })

  return createPhoneSockets(app.server, {
    ...deps.audience.forPhones(),
    isOurs: (headers) => checkRequest(headers, deps.hosts()) === 'ok',
    hubs: () => [],
    needsBadge: () => false,
  })
}
