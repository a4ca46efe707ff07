import type { FastifyReply, FastifyRequest } from 'fastify'
import { hubPath } from '../../../shared/contract/access.ts'
import { isNowOrNever } from '../../../shared/contract/now-or-never.ts'
import { problemOf } from '../../../shared/contract/problem.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { isUuid } from '../../../shared/kernel/uuid.ts'
import type { Gate } from '../access/gate.ts'
import type { Dispatcher } from '../commands/dispatcher.ts'
import type { Caller } from '../commands/handler.ts'
import { invalidField, stationStalled } from '../commands/problems.ts'
import type { Publisher } from '../views/publisher.ts'
import { callerOf, type HttpServer, sendProblem } from './http-server.ts'
import { openApiDocument } from './openapi.ts'
import { type Hosts, sessionCookie } from './request-guard.ts'
import type { StallWatch } from './stalls.ts'

export interface ApiDeps {
  readonly gate: Gate
  readonly hosts: () => Hosts
  readonly dispatch: Dispatcher
  readonly publisher: Publisher
  readonly newCommandId: () => CommandId
  readonly stalls: StallWatch
  readonly health: () => object
  /** Whether the staff's pages are at this station now. Pages whose hub is away ask for it. */
  readonly hub: () => { readonly eventId: string; readonly hub: boolean; readonly epoch: number }
  readonly version: string
  /** People reach the server over TLS, which ends at a proxy before it. */
  readonly isSecure?: boolean
  /** Whether a request without TLS comes from this machine. */
  readonly servesThisMachine?: true
}

/** Commands, views, sessions and health over http, with the same contract as the sockets. */
export function addApiRoutes(app: HttpServer, deps: ApiDeps): void {
  const { gate, hosts, dispatch, publisher } = deps
  /** Made at the first request: it takes some 20 ms, which must not delay a start. */
  let document: string | undefined

  app.get('/healthz', async (_, reply) => reply.send(deps.health()))
  app.get(hubPath, async (_, reply) => reply.send(deps.hub()))
  app.get('/api/v1/openapi.json', async (_, reply) => {
    document ??= JSON.stringify(openApiDocument(deps.version))
    return reply.type('application/json').send(document)
  })

  app.post('/api/v1/session', async (request, reply) => {
    const { code, nonce } = (request.body ?? {}) as { code?: unknown; nonce?: unknown }
    if (typeof code !== 'string' || code.length > 200)
      return sendProblem(reply, invalidField('code', 'Un texte est attendu.', 'A text is expected.'))
    // For a page that comes from another hub: at least 128 bits.
    if (nonce !== undefined && (typeof nonce !== 'string' || !/^[\w-]{22,86}$/.test(nonce)))
      return sendProblem(reply, invalidField('nonce', 'Un texte est attendu.', 'A text is expected.'))
    const isPlain = !('encrypted' in request.raw.socket)
    const session = await gate.exchange(code, { nonce, isOnThisMachine: isPlain && deps.servesThisMachine === true })
    if (session === 'unknown') return sendProblem(reply, problemOf('unknown-code', 401))
    if (session === 'already-used') return sendProblem(reply, problemOf('code-already-used', 401))
    const { role, label, checkpoint } = session.caller
    const secure = deps.isSecure || !isPlain ? ' Secure;' : ''
    reply.header(
      'set-cookie',
      `${sessionCookie}=${session.token}; HttpOnly;${secure} SameSite=Strict; Path=/; Max-Age=432000`,
    )
    return reply.send({ role, label, checkpoint })
  })

  app.post('/api/v1/commands/:name', async (request, reply) => {
    const caller = callerOf(gate, request, hosts())
    if (!caller) return unauthorised(reply)
    const key = request.headers['idempotency-key']
    if (key !== undefined && (typeof key !== 'string' || !isUuid(key)))
      return sendProblem(reply, invalidField('Idempotency-Key', 'Un UUID est attendu.', 'A UUID is expected.'))
    const ago = request.headers['command-ago-ms'] ?? '0'
    if (typeof ago !== 'string' || !/^\d{1,15}$/.test(ago))
      return sendProblem(
        reply,
        invalidField(
          'Command-Ago-Ms',
          'Un nombre entier de millisecondes est attendu.',
          'A whole number of milliseconds is expected.',
        ),
      )
    const id = key === undefined ? deps.newCommandId() : (key.toLowerCase() as CommandId)
    // Also over a new connection: it waited in the network's buffers until the stall was over.
    if (isNowOrNever(nameOf(request)) && deps.stalls.mayBeOld(0)) return sendProblem(reply, stationStalled)
    const answer = await dispatch(nameOf(request), request.body ?? {}, id, caller, Number(ago))
    return 'problem' in answer ? sendProblem(reply, answer.problem) : reply.send(answer.outcome)
  })

  const view =
    (params: (request: FastifyRequest) => unknown) => async (request: FastifyRequest, reply: FastifyReply) => {
      const caller = callerOf(gate, request, hosts())
      if (!caller) return unauthorised(reply)
      const answer = publisher.once(nameOf(request), params(request), caller)
      return 'problem' in answer ? sendProblem(reply, answer.problem) : reply.send(answer)
    }
  app.get(
    '/api/v1/views/:name',
    view((request) => request.query),
  )
  app.post(
    '/api/v1/views/:name',
    view((request) => request.body ?? {}),
  )
}

const nameOf = (request: FastifyRequest): string => (request.params as { name: string }).name
export const unauthorised = (reply: FastifyReply) =>
  sendProblem(reply.header('www-authenticate', 'Bearer'), problemOf('unauthorised', 401))

/** For routes outside this file: the caller, if it has the role. Otherwise the problem has been sent. */
export const requireRole = (
  deps: Pick<ApiDeps, 'gate' | 'hosts'>,
  role: Caller['role'],
  request: FastifyRequest,
  reply: FastifyReply,
): Caller | undefined => requireOneOf(deps, [role], request, reply)

export function requireOneOf(
  { gate, hosts }: Pick<ApiDeps, 'gate' | 'hosts'>,
  roles: readonly Caller['role'][],
  request: FastifyRequest,
  reply: FastifyReply,
): Caller | undefined {
  const caller = callerOf(gate, request, hosts())
  if (!caller) {
    unauthorised(reply)
    return undefined
  }
  if (roles.includes(caller.role)) return caller
  sendProblem(reply, problemOf('forbidden', 403, { roles: [...roles] }))
  return undefined
}
