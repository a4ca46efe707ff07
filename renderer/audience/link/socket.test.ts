// @vitest-environment node
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { afterEach, expect, it } from 'vitest'
import { openSocket, type PhoneSocket } from './socket.ts'

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

/** The library's own server must understand the page's messages. */
async function startServer(options: { pingInterval?: number; pingTimeout?: number } = {}) {
  const http = createServer()
  const io = new Server(http, { transports: ['websocket'], serveClient: false, ...options })
  io.use(({ handshake: { auth } }, next) => {
    const refusal = auth.token === 'without-badge' ? 'badge-code-needed' : 'unauthorised'
    next(auth.token === 'known' ? undefined : new Error(refusal))
  })
  io.on('connection', (socket) => {
    socket.on('time', (answer) => answer({ now: 42 }))
    socket.on('command', (message, answer) => answer({ outcome: message }))
    socket.on('subscribe', (_, answer) => {
      answer({ version: 1 })
      socket.emit('view', { text: 'À l’école : « [1,2] » 😀' })
    })
    socket.on('silent', () => undefined)
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  opened.push(io)
  return { io, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }
}

function open(url: string, token = 'known') {
  const events: [string, unknown][] = []
  const ended = Promise.withResolvers<string>()
  const begun = Promise.withResolvers<void>()
  const socket: PhoneSocket = openSocket(url, token, {
    onOpen: begun.resolve,
    onEvent: (...event) => events.push(event),
    onEnd: ended.resolve,
  })
  opened.push(socket)
  return { socket, events, begun: begun.promise, ended: ended.promise }
}

it('connects with its token, asks, is answered, and receives pushes', async () => {
  const { url } = await startServer()
  const { socket, events, begun } = open(url)
  await begun
  const message = { id: '1', name: 'questions.ask', input: { text: 'Qui ?' } }
  expect(await socket.ask('command', message)).toEqual({ outcome: message })
  expect(await socket.ask('time')).toEqual({ now: 42 })
  expect(await socket.ask('subscribe', { view: 'programme' })).toEqual({ version: 1 })
  await expect.poll(() => events).toEqual([['view', { text: 'À l’école : « [1,2] » 😀' }]])
})

it('says that a token is refused, or wants a badge, and not that the network is away', async () => {
  const { url } = await startServer()
  expect(await open(url, 'unknown').ended).toBe('refused')
  expect(await open(url, 'without-badge').ended).toBe('badge')
})

it('stays through many of the server’s calls for a sign of life', async () => {
  const { io, url } = await startServer({ pingInterval: 100, pingTimeout: 1000 })
  let signs = 0
  io.on('connection', ({ conn }) => conn.on('packet', ({ type }) => type === 'pong' && signs++))
  const { socket, begun } = open(url)
  await begun
  // Longer in all than the server would wait for one ping.
  await expect.poll(() => signs, { timeout: 20_000 }).toBeGreaterThan(15)
  expect(await socket.ask('time')).toEqual({ now: 42 })
})

it('resolves open requests without an answer when it is cut', async () => {
  const { io, url } = await startServer()
  const { socket, begun, ended } = open(url)
  await begun
  const unanswered = socket.ask('silent', {})
  for (const { conn } of io.sockets.sockets.values()) conn.request.socket.destroy()
  expect(await unanswered).toBeUndefined()
  expect(await ended).toBe('cut')
  expect(await socket.ask('time')).toBeUndefined()
})

it('says that the server has ended it, and not that the network is away', async () => {
  const { io, url } = await startServer()
  const { begun, ended } = open(url)
  await begun
  io.disconnectSockets(true)
  expect(await ended).toBe('out')
})

it('is cut if no server listens', async () => {
  expect(await open('http://127.0.0.1:1').ended).toBe('cut')
})
