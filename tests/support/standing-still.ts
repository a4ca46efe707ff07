import { once } from 'node:events'
import { WebSocket } from 'ws'

/**
 * A connection of a page, a phone or a station that answers no close once it is paused: its machine sleeps.
 * @param url of a server's websockets, by https or wss with any certificate; on loopback
 */
export async function openConnection(url: string): Promise<WebSocket> {
  const { protocol, port, pathname } = new URL(url)
  const scheme = /^(https|wss):$/.test(protocol) ? 'wss' : 'ws'
  const socket = new WebSocket(`${scheme}://127.0.0.1:${port}${pathname}?EIO=4&transport=websocket`, {
    rejectUnauthorized: false,
  })
  socket.on('error', () => {})
  await once(socket, 'message')
  return socket
}
