import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { ServerCertificate } from './certificates.ts'

/** What stands between a hub and its cloud. */
export type Manner =
  /** Relays every byte, both ways, limited to this rate and delayed by this many ms. */
  | { readonly does: 'relay'; readonly bytesPerS?: number; readonly lateMs?: number }
  /** Sends this answer to every request, like a portal, a proxy or a web server without its program. */
  | { readonly does: 'answer'; readonly answer: string }
  /** Accepts the connection and sends nothing, like a cut line. */
  | { readonly does: 'swallow' }
  /** TLS with this certificate, and the cloud behind it. */
  | { readonly does: 'tls'; readonly certificate: ServerCertificate }

export const answers = {
  'a page that asks for a login':
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 15\r\n\r\n<html>Bienvenue',
  'the way to a login': 'HTTP/1.1 302 Found\r\nlocation: http://portail.exemple/\r\ncontent-length: 0\r\n\r\n',
  'a portal by the book': 'HTTP/1.1 511 Network Authentication Required\r\ncontent-length: 0\r\n\r\n',
  'a proxy that asks who one is': 'HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n',
  'a proxy that forbids': 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n',
  'a gateway without its program': 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n',
  'another program': 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n',
  'no http at all': 'SSH-2.0-OpenSSH_9.6\r\n',
} as const

/**
 * A port of loopback in front of a cloud, which behaves like a faulty network.
 * @param to a port of loopback; callers wait while it is unknown
 */
export async function openFront(to: () => number | Promise<number>) {
  let manner: Manner = { does: 'relay' }
  const open = new Set<Socket>()
  /** Bytes that went through, each way, as the cloud's end read and wrote them. */
  const through = { up: 0, down: 0 }
  let onUp: (chunk: Buffer) => void = () => {}

  const keep = (socket: Socket): void => {
    open.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => open.delete(socket))
  }
  async function relay(
    near: Socket | TLSSocket,
    { bytesPerS, lateMs = 0 }: { bytesPerS?: number; lateMs?: number } = {},
  ): Promise<void> {
    const port = await to()
    const far = connect(port, '127.0.0.1')
    keep(far)
    if (near.destroyed) far.destroy()
    const pass = (from: Socket, into: Socket, way: 'up' | 'down') =>
      from.on('data', (chunk: Buffer) => {
        through[way] += chunk.length
        if (way === 'up') onUp(chunk)
        const ms = lateMs + (bytesPerS === undefined ? 0 : (chunk.length * 1000) / bytesPerS)
        if (ms === 0) return void into.write(chunk)
        from.pause()
        setTimeout(() => {
          into.write(chunk)
          from.resume()
        }, ms)
      })
    pass(near, far, 'up')
    pass(far, near, 'down')
    near.once('close', () => far.destroy())
    far.once('close', () => near.destroy())
  }

  const server = createServer((socket) => {
    keep(socket)
    const now = manner
    if (now.does === 'swallow') return
    if (now.does === 'answer') {
      socket.once('data', () => socket.end(now.answer))
      return
    }
    if (now.does === 'relay') return void relay(socket, now).catch(() => socket.destroy())
    const secured = new TLSSocket(socket, { isServer: true, ...now.certificate })
    secured.on('error', () => socket.destroy())
    secured.once('secure', () => void relay(secured).catch(() => socket.destroy()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    port,
    through,
    /** From now on. Open connections are cut, or stay. */
    behave(next: Manner, { cut: isCut = true } = {}): void {
      manner = next
      if (isCut) cut()
    },
    /** Holds everything on the line without a notice, as when a cable is pulled further away. */
    freeze(): void {
      manner = { does: 'swallow' }
      for (const socket of open) socket.pause()
    },
    /** Each piece that goes up, as the hub's end sends it. */
    onUp(heard: (chunk: Buffer) => void): void {
      onUp = heard
    },
    cut,
    async close(): Promise<void> {
      server.close()
      cut()
      await once(server, 'close')
    },
  }
}
export type Front = Awaited<ReturnType<typeof openFront>>
