import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { connect } from 'socket.io-client'
import { expect, it } from 'vitest'
import { writeTogether } from './write-together.ts'

it('a hundred answers given at once are two writes: the first, and all that waited for it', async () => {
  const server = createServer()
  const io = new Server(server, { transports: ['websocket'], serveClient: false })
  writeTogether(io.engine)
  let writes = 0
  io.on('connection', (socket) => {
    const { socket: raw } = socket.request
    for (const name of ['_write', '_writev'] as const) {
      const write = raw[name]?.bind(raw) as (...args: unknown[]) => void
      raw[name] = (...args: unknown[]) => {
        writes += 1
        write(...args)
      }
    }
    socket.on('ask', async (count: number) => {
      for (let answer = 0; answer < count; answer++) socket.emit('answer', answer)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { transports: ['websocket'] })
  const answers: number[] = []
  try {
    await new Promise<void>((resolve) => {
      client.on('answer', (answer: number) => {
        answers.push(answer)
        if (answers.length === 100) resolve()
      })
      client.on('connect', () => {
        writes = 0
        client.emit('ask', 100)
      })
    })
    expect(writes).toBe(2)
  } finally {
    client.disconnect()
    await io.close()
  }
  expect(answers).toEqual(Array.from({ length: 100 }, (_, answer) => answer))
})
