import { createServer, type Server as NodeServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { type Socket as Client, io } from 'socket.io-client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerSharing, sharedEnd } from './answer-sharing.ts'
import { writeToAll } from './write-to-all.ts'

let http: NodeServer
let server: Server
let client: Client
let url: string
beforeEach(async () => {
  http = createServer()
  server = new Server(http, { transports: ['websocket'], perMessageDeflate: false })
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
})
afterEach(async () => {
  client.close()
  await server.close()
})

it.each([1, 60, 200, 40_000])('an answer with %d shared rows is read as one', async (count) => {
  const rows = Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: 'Qui écoute l’enfant ? 🎈' }))
  const shared = sharedEnd(`"rows":${JSON.stringify(rows)}`)
  server.on('connection', (socket: Socket) => {
    socket.on('ask', (own: object, answer: (value: unknown) => void) => {
      // The answer must come after messages that are already on their way, and before later ones.
      socket.emit('told', 'before')
      answerSharing(socket, answer, { version: 7, own, shared })
      writeToAll([socket], 'told', 'after')
    })
    socket.on('plain', (answer: (value: unknown) => void) => answer('plain'))
  })
  client = io(url, { transports: ['websocket'], forceNew: true })
  const order: unknown[] = []
  client.on('told', (one) => order.push(one))
  const ask = (mine: string) =>
    new Promise((resolve) => {
      client.emit('ask', { mine }, (answered: unknown) => {
        order.push(mine)
        resolve(answered)
      })
    })
  const answers = await Promise.all(['é', 'b'].map(ask))
  expect(answers).toEqual(['é', 'b'].map((mine) => ({ version: 7, value: { mine, rows } })))
  expect(await client.emitWithAck('plain')).toBe('plain')
  expect(order).toEqual(['before', 'é', 'after', 'before', 'b', 'after'])
})
