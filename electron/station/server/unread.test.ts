import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { endUnread, endUnreadOpened } from './unread.ts'

function connection() {
  const told = new EventEmitter()
  const state = { writableLength: 0, packets: 0, isClosed: false }
  endUnread(
    Object.assign(told, {
      request: { socket: state },
      close: () => {
        state.isClosed = true
      },
    }),
  )
  Object.defineProperty(told, 'writeBuffer', { get: () => Array.from({ length: state.packets }) })
  return { state, send: () => told.emit('packetCreate') }
}

/** A link that was opened from this side. */
function opened() {
  const told = new EventEmitter()
  const state = { writableLength: 0, packets: 0, isClosed: false }
  endUnreadOpened({
    on: (event: string, listener: () => void) => told.on(event, listener),
    transport: {
      ws: {
        get bufferedAmount() {
          return state.writableLength
        },
        terminate: () => {
          state.isClosed = true
        },
      },
    },
    get writeBuffer() {
      return Array.from({ length: state.packets })
    },
  })
  return { state, send: () => told.emit('packetCreate') }
}

it.each([
  ['that has not read 17 MB', { writableLength: 17 * 1024 * 1024 }, true],
  ['for which 10 001 messages wait', { packets: 10_001 }, true],
  ['whose 6 000 commands have been answered in one turn', { packets: 6000 }, false],
  ['that is slow', { writableLength: 1024 * 1024, packets: 200 }, false],
] as const)('whether the connection of a peer %s ends: %j, %s', (_, unread, isClosed) => {
  for (const { state, send } of [connection(), opened()]) {
    Object.assign(state, unread)
    send()
    expect(state.isClosed).toBe(isClosed)
  }
})
