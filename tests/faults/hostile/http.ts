import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { within } from '../../support/until.ts'

export interface HttpAnswer {
  /** 0: the station closed the connection without a readable answer. */
  readonly status: number
  readonly type: string
  readonly text: string
}

/** Reused connections: a hundred thousand single ones would use up the ports. */
export function createHttp(url: string) {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })

  function send(method: string, path: string, headers: OutgoingHttpHeaders, body?: Uint8Array): Promise<HttpAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>()
    const asked = request({ agent, hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers['content-type'] ?? ''),
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    // A station that refuses a long body answers and closes. The answer may be lost on the way.
    asked.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET'
        ? resolve({ status: 0, type: '', text: '' })
        : reject(error),
    )
    asked.end(body)
    return within(`${method} ${path}`, 30_000, promise)
  }

  /** Sends raw bytes on a new connection. Resolves to everything that came back until the station closed it. */
  function sendRaw(bytes: Uint8Array): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>()
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.end(bytes))
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    // A station may close a connection that sends nonsense.
    socket.on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
    return within('the station closes an odd connection', 30_000, promise)
  }
  return { send, sendRaw, close: () => agent.destroy() }
}
