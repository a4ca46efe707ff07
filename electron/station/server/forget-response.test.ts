import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { connect } from 'socket.io-client'
import { expect, it } from 'vitest'
import { forgetResponse } from './forget-response.ts'

/** How many listeners a websocket has of its end, and how many connections the engine counts when it has ended. */
async function closeListeners(isForgotten: boolean): Promise<readonly number[]> {
  const server = createServer()
  const io = new Server(server, { transports: ['websocket'], serveClient: false })
  if (isForgotten) forgetResponse(io.engine)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { transports: ['websocket'] })
  try {
    const [socket] = (await once(io, 'connection')) as [Socket]
    const request: IncomingMessage = socket.request
    const count = request.socket.listenerCount('close')
    const answered = new Promise((resolve) => socket.once('disconnect', resolve))
    client.close()
    await answered
    return [count, io.engine.clientsCount]
  } finally {
    client.close()
    await io.close()
  }
}

it('a connection holds one listener less, and its end is still noticed', async () => {
  const [before = 0, leftBefore] = await closeListeners(false)
  expect([before, leftBefore]).toEqual([expect.any(Number), 0])
  expect(await closeListeners(true)).toEqual([before - 1, 0])
})
