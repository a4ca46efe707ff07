import { createServer, STATUS_CODES } from 'node:http'
import { type Duplex, Readable } from 'node:stream'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { hubPath } from '../../../shared/contract/access.ts'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import { isPlainJson } from '../../../shared/kernel/plain-json.ts'
import type { Gate } from '../access/gate.ts'
import type { Caller } from '../commands/handler.ts'
import { mostInputBytes } from '../commands/plain-input.ts'
import { invalidField } from '../commands/problems.ts'
import { NotOursToWrite } from '../event-log/writing.ts'
import { bearerOf, checkRequest, cookieOf, type Hosts, mayUseCookie, sessionCookie } from './request-guard.ts'

const policy = (connect: string) =>
  `default-src 'self'; connect-src ${connect}; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`

export const securityHeaders = {
  'content-security-policy': policy("'self'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
}

/**
 * For a page on the network, which may have to ask other stations whether they are the hub. Any address is allowed,
 * because a station may have joined after the page was loaded (decision 16).
 */
const movablePolicy = policy("'self' https:")

/**
 * The station's http server, with the rules for every request: known hosts and origins only, limits, headers, problems
 * instead of errors. `routes.ts` adds the routes.
 */
export function createHttpServer(deps: {
  hosts: () => Hosts
  /** Whether this is the origin of the staff's pages at some hub of the event. */
  isHubs: (origin: string) => boolean
  /** Further headers of every answer. */
  headers?: Readonly<Record<string, string>>
  onError: (error: unknown) => void
}) {
  const { hosts, isHubs, onError } = deps
  const always = { ...securityHeaders, ...deps.headers }
  const app = fastify({
    serverFactory: (handler) =>
      createServer(
        { headersTimeout: 10_000, requestTimeout: 300_000, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 },
        handler,
      ),
    // Routes for files have their own limit.
    bodyLimit: mostInputBytes,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    logger: false,
    // Commands are parsed by their own schemas, so that the framework's compilers are never loaded.
    schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
    // An address that cannot be parsed reaches no hook and no handler. The framework's own error would quote it.
    clientErrorHandler: (error, socket) => refuseUnreadable(error, socket, always),
    frameworkErrors: (_, __, reply) => sendProblem(reply.headers(always), problemOfStatus(400)),
  })
  app.removeContentTypeParser('text/plain')

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(always)
    // Also set on answers that are written without the framework's reply.
    for (const [name, value] of Object.entries(deps.headers ?? {})) reply.raw.setHeader(name, value)
    if ('encrypted' in request.raw.socket) reply.header('content-security-policy', movablePolicy)
    if (request.url.startsWith('/api/') || request.url === '/healthz') reply.header('cache-control', 'no-store')
    const verdict = checkRequest(request.headers, hosts())
    const { origin = '' } = request.headers
    // A page whose hub is away asks whether this station is the hub now. It may read that answer only.
    if (verdict === 'foreign-origin' && request.url === hubPath && isHubs(origin))
      reply.headers({ 'access-control-allow-origin': origin, vary: 'origin' })
    else if (verdict !== 'ok') return sendProblem(reply, problemOf(verdict, 403))
  })

  app.addHook('preHandler', async (request, reply) => {
    const isFile = Buffer.isBuffer(request.body) || request.body instanceof Readable
    if (!isFile && !isPlainJson(request.body, mostInputBytes)) return sendProblem(reply, problemOfStatus(400))
  })

  app.setNotFoundHandler((_, reply) => sendProblem(reply, problemOf('not-found', 404)))
  app.setErrorHandler((error: { code?: string; statusCode?: number }, _, reply) => {
    // A record that only a pilot's station may write, such as one of an export or an import.
    if (error instanceof NotOursToWrite) return sendProblem(reply, problemOf('pilot-station-needed', 409))
    const status = error.statusCode ?? 500
    if (status >= 500) onError(error)
    return sendProblem(reply, problemOfStatus(status))
  })
  return app
}

function noSchema(): never {
  throw new Error('a route has a JSON schema')
}

/** Answers unparsable http, late requests and overlong headers with a problem and the usual headers. */
function refuseUnreadable(
  { code }: { readonly code?: string },
  socket: Duplex,
  always: Readonly<Record<string, string>>,
): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const body = JSON.stringify({ ...problemOfStatus(status), status })
  const headers = {
    ...always,
    'content-type': 'application/problem+json',
    connection: 'close',
    'content-length': Buffer.byteLength(body),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'))
}

function problemOfStatus(status: number): Problem {
  if (status === 413) return problemOf('too-large', 413)
  if (status === 415) return problemOf('unsupported-media-type', 415)
  if (status >= 400 && status < 500)
    return invalidField('', 'Le contenu n’a pas pu être lu.', 'The content could not be read.')
  return problemOf('internal', 500)
}

export const sendProblem = (reply: FastifyReply, problem: Problem) =>
  reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))

/** The caller, by Bearer header or cookie. Undefined if there is none. */
export function callerOf(gate: Gate, request: FastifyRequest, hosts: Hosts): Caller | undefined {
  const token = bearerOf(request.headers.authorization)
  if (token !== undefined) return gate.ofToken(token)
  const cookie = cookieOf(request.headers.cookie, sessionCookie)
  return cookie !== undefined && mayUseCookie(request.method, request.headers, hosts) ? gate.ofToken(cookie) : undefined
}

export type HttpServer = FastifyInstance
