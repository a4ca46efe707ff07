import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

interface Engine {
  handleUpgrade(request: IncomingMessage, socket: Socket, head: Buffer): void
}

/**
 * For each websocket, engine.io makes a response for middlewares, which the socket's `close` listener holds together with
 * the request and its headers: 4 KB for as long as the connection lasts. It is the first listener that engine.io adds.
 * There are no middlewares here, so it is removed.
 */
export function forgetResponse(engine: object): void {
  const inside = engine as Engine
  const upgrade = inside.handleUpgrade.bind(engine)
  inside.handleUpgrade = (request, socket, head) => {
    const before = socket.rawListeners('close').length
    upgrade(request, socket, head)
    const ofResponse = socket.rawListeners('close')[before] as (() => void) | undefined
    if (ofResponse) socket.removeListener('close', ofResponse)
  }
}
