import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { within } from '../../support/until.ts'

export interface HttpAnswer {
  /** 0: the station hung up without an answer that could be read. */
  readonly status: number
  readonly type: string
  readonly text: string
}

/** Connections that are kept: a hundred thousand of their own would run out of ports. */
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
    // A station that will not take all of it answers and hangs up; the answer may be lost on the way.
    asked.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET'
        ? resolve({ status: 0, type: '', text: '' })
        : reject(error),
    )
    asked.end(body)
    return within(`${method} ${path}`, 30_000, promise)
  }

  /** Bytes as they are, on a connection of their own; what came back until the station closed it. */
  function sendRaw(bytes: Uint8Array): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>()
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.end(bytes))
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    // A station that hangs up on nonsense is right.
    socket.on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
    return within('the station closes an odd connection', 30_000, promise)
  }
  return { send, sendRaw, close: () => agent.destroy() }
}
