import type { Socket } from 'node:net'

interface Connection {
  readonly request: { readonly socket: Pick<Socket, 'cork' | 'uncork'> }
}
interface Engine {
  on(event: 'flush' | 'drain', listener: (connection: Connection) => void): unknown
}

/**
 * Combines the packets that engine.io sends together into one write. Otherwise each packet is a system call, and a desk
 * that sends its stored commands after a cut gets hundreds of answers. engine.io emits `flush` right before it sends,
 * and `drain` right after.
 */
export function writeTogether(engine: Engine): void {
  engine.on('flush', ({ request }) => request.socket.cork())
  engine.on('drain', ({ request }) => request.socket.uncork())
}
