import type { Server as NodeServer } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { Socket } from 'node:net'

/**
 * Every connection of a server, those that have become websockets included, which node's own closing waits for and never
 * ends: a page that stands still, as that of a phone asleep, answers no farewell for half a minute.
 */
export function openConnections(server: NodeServer | HttpsServer) {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    cut,
    /** Waits for `closing`, and no longer than so many ms for those who do not end by themselves. */
    async cutAfter(graceMs: number, closing: Promise<unknown>): Promise<void> {
      const tooLong = setTimeout(cut, graceMs)
      await closing.finally(() => clearTimeout(tooLong))
    },
  }
}
