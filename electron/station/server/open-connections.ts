import type { Server as NodeServer } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { Socket } from 'node:net'

/**
 * Every connection of a server, including websockets. Node's own close waits for websockets and never ends them: a
 * stalled page, as on a sleeping phone, answers no closing handshake for half a minute.
 */
export function openConnections(server: NodeServer | HttpsServer) {
  const open = new Set<Socket>()
  /** One for all sockets. */
  function forget(this: Socket): void {
    open.delete(this)
  }
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('close', forget)
  })
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    cut,
    /** Waits for `closing`, for at most `graceMs`, then cuts the connections that are left. */
    async cutAfter(graceMs: number, closing: Promise<unknown>): Promise<void> {
      const tooLong = setTimeout(cut, graceMs)
      await closing.finally(() => clearTimeout(tooLong))
    },
  }
}
