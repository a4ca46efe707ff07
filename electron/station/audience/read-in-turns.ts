import type { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import type { createPhoneInbox } from './phone-inbox.ts'

/** The part of an engine.io connection that is used here. */
interface Connection extends Pick<EventEmitter, 'listeners' | 'removeAllListeners' | 'on'> {
  readonly readyState: string
  readonly request: { readonly socket: Socket }
}
type Reader = (data: unknown) => void

/**
 * What a connection sends is decoded, and then read, in its turns. `mayRead`: whether one more frame is read; else it is
 * dropped unread. `onRead` is told before each frame is read.
 */
export function readInTurns(
  connection: Connection,
  inbox: ReturnType<typeof createPhoneInbox>,
  mayRead: () => boolean,
  onRead: (socket: Socket) => void,
): void {
  const { socket } = connection.request
  decodeInTurns(socket, inbox)
  const readers = connection.listeners('data') as Reader[]
  connection.removeAllListeners('data')
  connection.on('data', (frame: unknown) => {
    if (inbox.isFull() || !mayRead()) return
    inbox.put(() => {
      if (connection.readyState !== 'open') return
      onRead(socket)
      for (const read of readers) read(frame)
    })
  })
}

/**
 * `ws` decodes all frames of a chunk as soon as it is read, and all sockets that have something to read are read one behind
 * the other. 200 phones that send 20 questions each would hold a scan up for 40 ms. So a chunk waits for its turn, and its
 * socket reads no more until then.
 */
function decodeInTurns(socket: Socket, inbox: ReturnType<typeof createPhoneInbox>): void {
  const decoders = socket.listeners('data') as Reader[]
  socket.removeAllListeners('data')
  socket.on('data', (chunk: Buffer) => {
    socket.pause()
    inbox.put(() => {
      if (socket.destroyed) return
      // First: `ws` pauses it again where it cannot go on.
      socket.resume()
      for (const decode of decoders) decode.call(socket, chunk)
    })
  })
}
