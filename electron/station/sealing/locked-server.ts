import { createReadStream, existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import {
  type LockState,
  lockPath,
  type lockProblems,
  lockRequest,
  longestPassphrase,
  shortestPassphrase,
} from '../../../shared/contract/lock.ts'
import { problemOf } from '../../../shared/contract/problem.ts'
import { securityHeaders } from '../server/http-server.ts'
import { checkRequest } from '../server/request-guard.ts'
import { FolderLocked, type SealingMeans, type Unlocked } from './unlock-folder.ts'
import { waitAfterMs } from './wait-after.ts'

/** The longest passphrase with each of its characters escaped. */
const largestBody = longestPassphrase * 6 + 200
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** A folder that a page has opened. The port is free, and the station continues on it. */
export interface OpenedByPage extends Unlocked {
  readonly port: number
  /** Tells the page where to go. Null: the station did not start; the reason is in the output of the start. */
  greet(url: string | null): void
}

/** The server on a station's port until a person has entered the passphrase: one page, on loopback. */
export interface LockedServer {
  readonly url: string
  readonly opened: Promise<OpenedByPage>
  close(): void
}

/** @throws EADDRINUSE if `port` is taken; 0 means any port */
export async function startLockedServer(deps: {
  readonly port: number
  readonly pagesFolder: string
  readonly isNew: boolean
  readonly unlock: (means: SealingMeans) => Promise<Unlocked>
  readonly onError: (error: unknown) => void
}): Promise<LockedServer> {
  const { pagesFolder, isNew, unlock, onError } = deps
  const opened = Promise.withResolvers<OpenedByPage>()
  const hosts = new Map<string, 'http'>()
  let wrong = 0
  let closedUntil = 0
  let isTrying = false

  const state = (): LockState => ({ isNew, waitMs: Math.max(0, closedUntil - Date.now()) })

  /** One try at a time: each takes a core and 128 MiB, and parallel tries would double the rate of guessing. */
  async function tryOnce(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = lockRequest.safeParse(await bodyOf(request))
    if (!given.success) return sendJson(response, 400, problemOf('invalid', 400))
    if (isTrying || state().waitMs > 0) return refuse(response, 'too-many-tries', 429)
    const { passphrase } = given.data
    if (isNew && passphrase.length < shortestPassphrase) return refuse(response, 'passphrase-too-short', 400)
    isTrying = true
    try {
      const unlocked = await unlock({ passphrase })
      // New connections go to the station from now on. This answer waits until the station's address is known.
      server.close()
      opened.resolve({
        ...unlocked,
        port: (address as AddressInfo).port,
        greet: (url) =>
          url === null ? refuse(response, 'station-not-started', 503) : sendJson(response, 200, { url }),
      })
    } catch (error) {
      isTrying = false
      if (!(error instanceof FolderLocked)) throw error
      wrong += 1
      closedUntil = Date.now() + waitAfterMs(wrong)
      refuse(response, 'wrong-passphrase', 403)
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')
    const verdict = checkRequest(request.headers, hosts)
    if (verdict !== 'ok') return sendJson(response, 403, problemOf(verdict, 403))
    const { method, url: path = '' } = request
    if (path === lockPath && method === 'POST') {
      const isJson = /^application\/json\b/.test(request.headers['content-type'] ?? '')
      return isJson ? tryOnce(request, response) : sendJson(response, 415, problemOf('unsupported-media-type', 415))
    }
    if (method !== 'GET') return sendJson(response, 404, problemOf('not-found', 404))
    if (path === lockPath) return sendJson(response, 200, state())
    if (path === '/healthz') return sendJson(response, 200, { status: 'locked' })
    const file = path === '/' ? 'lock.html' : (/^\/(assets\/[\w-]+(?:\.[\w-]+)+)$/.exec(path)?.[1] ?? '')
    if (file === '' || !existsSync(join(pagesFolder, file))) return sendJson(response, 404, problemOf('not-found', 404))
    const kind = types[file.slice(file.lastIndexOf('.') + 1)]
    response.setHeader('content-type', file === 'lock.html' ? 'text/html; charset=utf-8' : (kind ?? 'text/plain'))
    createReadStream(join(pagesFolder, file)).on('error', onError).pipe(response)
  }

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 1000, maxHeaderSize: 16_384 },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        onError(error)
        if (!response.headersSent) sendJson(response, 500, problemOf('internal', 500))
      })
    },
  )
  server.maxConnections = 50
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(deps.port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const { port } = address as AddressInfo
  for (const host of ['127.0.0.1', 'localhost', '[::1]']) hosts.set(`${host}:${port}`, 'http')
  return { url: `http://127.0.0.1:${port}/`, opened: opened.promise, close: () => server.close() }
}

/** Undefined for a body that is too long or not JSON. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > largestBody) return undefined
    pieces.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'))
  } catch {
    return undefined
  }
}

const refuse = (response: ServerResponse, name: (typeof lockProblems)[number], status: number): void =>
  sendJson(response, status, problemOf(name, status))

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    connection: 'close',
  })
  response.end(JSON.stringify(body))
}
