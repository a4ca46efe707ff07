import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/**
 * What the machine itself allows: ws and nothing behind it. Whoever comes is greeted with a picture of `bytes`; what one
 * of them sends goes to everybody else as it is. Started by `stage-screens.ts` in a process of its own.
 */
const [bytes = '600'] = process.argv.slice(2)
const picture = 'x'.repeat(Number(bytes))
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
server.on('connection', (socket) => {
  socket.send(picture)
  socket.on('message', (data) => {
    const text = data.toString()
    for (const other of server.clients) if (other !== socket) other.send(text)
  })
})
server.on('listening', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))
