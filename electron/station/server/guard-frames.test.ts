import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import { expect, it, vi } from 'vitest'
import { guarded, guardFrames } from './guard-frames.ts'

it('an error that a listener throws or rejects with is reported with its frame, and goes nowhere else', async () => {
  const failed = vi.fn()
  const broken = new Error('broken')
  const throwing = guarded((_: string): void => {
    throw broken
  }, failed)
  const rejecting = guarded(async (_: string) => Promise.reject(broken), failed)
  throwing('first')
  rejecting('second')
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(2))
  expect(failed.mock.calls).toEqual([
    [broken, ['first']],
    [broken, ['second']],
  ])
})

it('listeners of a guarded connection are called as before', () => {
  const emitter = new EventEmitter()
  guardFrames(emitter, (error) => expect.unreachable(String(error)))
  const heard: unknown[] = []
  emitter.on('word', (...frame) => heard.push(frame)).once('word', () => heard.push('once'))
  emitter.emit('word', 1, 2)
  emitter.emit('word', 3)
  expect(heard).toEqual([[1, 2], 'once', [3]])
})

it('a frame that breaks a listener of a real socket ends no process, at either end', async () => {
  const http = createServer()
  const server = new Server(http, { transports: ['websocket'] })
  const failures: string[] = []
  const end = (where: string) => (error: unknown) => void failures.push(`${where} ${(error as Error).message}`)
  server.on('connection', (socket) => {
    guardFrames(socket, end('server'))
    socket.on('word', () => {
      throw new Error('throws')
    })
    socket.on('later', async () => {
      throw new Error('rejects')
    })
    socket.on('back', () => socket.emit('word'))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const client = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, { transports: ['websocket'] })
  guardFrames(client, end('client'))
  try {
    client.on('word', () => {
      throw new Error('throws')
    })
    await vi.waitFor(() => expect(client.connected).toBe(true))
    client.emit('word').emit('later').emit('back')
    await vi.waitFor(() => expect(failures.toSorted()).toEqual(['client throws', 'server rejects', 'server throws']))
    client.emit('many', ...Array.from({ length: 10 }, () => 0))
    await vi.waitFor(() => expect(client.connected).toBe(false))
    expect(failures).toHaveLength(3)
  } finally {
    client.disconnect()
    await server.close()
  }
})
