import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import { forWords, invalid, invalidField } from '../commands/problems.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { networkPlace } from '../network-place.ts'
import { rememberedPort, rememberPort } from '../ports.ts'
import { lanAddress } from '../replication/addresses.ts'
import { openConnections } from '../server/open-connections.ts'
import { checkRequest } from '../server/request-guard.ts'
import { limits } from './limits.ts'
import type { createPhoneSockets } from './phone-sockets.ts'

/** ms. A stop takes less than 5 s in all. */
const graceMs = 500
const devicesPath = '/api/v1/devices'
const deviceBody = z.strictObject({ badgeCode: z.string().max(64).optional() })

/** Pages of the public; false: there is no such one. */
export type PublicPages = (request: IncomingMessage, response: ServerResponse) => boolean

export interface PublicServer {
  /** `http://host:port`, where phones of the hall find it. */
  readonly url: string
  readonly count: () => number
  readonly dropUnknown: () => void
  readonly dropEnded: ReturnType<typeof createPhoneSockets>['dropEnded']
  readonly dropAll: () => void
  close(): Promise<void>
}

/**
 * The public's port: its page, and phones' sockets. Plain http, since no phone of the hall knows our authority; nothing
 * else is served here.
 * @param host `0.0.0.0` on a hub, else loopback
 */
export async function startPublicServer(deps: {
  log: EventLog
  host: string
  pages: PublicPages
  /** Whether another station's page for the public has this origin: phones come over when their hub has died. */
  isHubs: (origin: string) => boolean
  /** A new phone's token, or why it gets none. `address`: where it asks from. */
  admit: (badgeCode: string | undefined, address: string) => { readonly token: string } | { readonly problem: Problem }
  sockets: (
    server: ReturnType<typeof createServer>,
    isOurs: (headers: IncomingHttpHeaders) => boolean,
  ) => ReturnType<typeof createPhoneSockets>
}): Promise<PublicServer> {
  const { log, host } = deps
  const hosts = new Map<string, 'http'>()
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5000, maxHeaderSize: 8192 },
    (request, response) => {
      const [path] = (request.url ?? '/').split('?')
      if (path === devicesPath && isFromAPage(request.headers))
        return void takePhone(request, response).catch(() => response.destroy())
      if (checkRequest(request.headers, hosts) !== 'ok') return sendProblem(response, problemOf('foreign-host', 403))
      if (!deps.pages(request, response)) sendProblem(response, problemOf('not-found', 404))
    },
  )
  const sockets = deps.sockets(server, isFromAPage)
  const connections = openConnections(server)

  /**
   * Of this station's page, or of another station's: those ask under this one's own address too, and hold a token or ask
   * for one. There are no cookies here that would speak for a phone.
   */
  function isFromAPage(headers: IncomingHttpHeaders): boolean {
    const checked = checkRequest(headers, hosts)
    return checked === 'ok' || (checked === 'foreign-origin' && deps.isHubs(headers.origin ?? ''))
  }

  async function takePhone(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin } = request.headers
    if (origin !== undefined) response.setHeader('access-control-allow-origin', origin)
    if (request.method !== 'POST') return sendProblem(response, problemOf('method-not-allowed', 405))
    const body = await bodyOf(request)
    if (body === 'too-large') return sendProblem(response, problemOf('too-large', 413))
    const parsed = deviceBody.safeParse(body, forWords)
    if (body === undefined) return sendProblem(response, unread)
    if (!parsed.success) return sendProblem(response, invalid(parsed.error))
    const admitted = deps.admit(parsed.data.badgeCode, networkPlace(request.socket.remoteAddress ?? ''))
    if ('problem' in admitted) return sendProblem(response, admitted.problem)
    send(response, 200, 'application/json', JSON.stringify(admitted))
  }

  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        resolve()
      })
    })
  await listen(rememberedPort(log, 'audience-port') ?? 0).catch(() => listen(0))
  const { port } = server.address() as AddressInfo
  rememberPort(log, port, 'audience-port')
  const address = host === '0.0.0.0' ? lanAddress() : '127.0.0.1'
  for (const name of new Set([address, '127.0.0.1', 'localhost'])) hosts.set(`${name}:${port}`, 'http')

  return {
    url: `http://${address}:${port}`,
    count: sockets.count,
    dropUnknown: sockets.dropUnknown,
    dropEnded: sockets.dropEnded,
    dropAll: sockets.dropAll,
    async close(): Promise<void> {
      const closed = sockets.close()
      server.closeAllConnections()
      // A phone that sleeps answers no farewell.
      await connections.cutAfter(graceMs, closed)
    },
  }
}

/** Undefined: no JSON. Nobody's body is waited for longer than the request's own time-out. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request) {
      length += (chunk as Buffer).length
      if (length > limits.mostBytes) return 'too-large'
      chunks.push(chunk as Buffer)
    }
    return length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

const unread = invalidField('', 'Le contenu n’a pas pu être lu.', 'The content could not be read.')

const sendProblem = (response: ServerResponse, problem: Problem): void =>
  send(response, problem.status, 'application/problem+json', JSON.stringify(problem))

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  response.end(body)
}
