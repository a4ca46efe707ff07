import type { Socket } from 'socket.io'

/** The internals of a socket that are read here and missing from its types. */
interface Inside {
  readonly readyState: string
  readonly transport: { readonly name: string; readonly writable: boolean }
  /** Packets that engine.io holds back until the last write is done. */
  readonly writeBuffer?: readonly unknown[]
}

/**
 * Sends one event to many sockets. It is serialised and framed once, as socket.io 4 does over an uncompressed
 * websocket, and takes one write per connection. socket.io itself takes twice as long for 500 screens. A socket that is
 * still writing, or is not a websocket, gets the event through socket.io, so that the order is kept.
 */
export function writeToAll(sockets: Iterable<Socket>, event: string, message: unknown): void {
  let frame: Buffer | undefined
  for (const socket of sockets) {
    const inside = socket.conn as unknown as Inside
    const isIdle =
      inside.readyState === 'open' &&
      inside.transport.name === 'websocket' &&
      inside.transport.writable &&
      inside.writeBuffer?.length === 0
    if (!isIdle) {
      socket.emit(event, message)
      continue
    }
    frame ??= textFrame(`42${JSON.stringify([event, message])}`)
    socket.request.socket.write(frame)
  }
}

/** RFC 6455: a whole text message from a server, which does not mask. */
export const textFrame = (text: string): Buffer => frameOf(text, 0x81)

/** One of the two fragments of a text message. */
export const textFragment = (text: string, place: 'first' | 'last'): Buffer =>
  frameOf(text, place === 'first' ? 0x01 : 0x80)

function frameOf(text: string, kind: number): Buffer {
  const payload = Buffer.from(text)
  const { length } = payload
  const head = length < 126 ? Buffer.alloc(2) : length < 65_536 ? Buffer.alloc(4) : Buffer.alloc(10)
  head[0] = kind
  if (length < 126) head[1] = length
  else if (length < 65_536) {
    head[1] = 126
    head.writeUInt16BE(length, 2)
  } else {
    head[1] = 127
    head.writeBigUInt64BE(BigInt(length), 2)
  }
  return Buffer.concat([head, payload])
}
