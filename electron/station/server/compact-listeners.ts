import { EventEmitter } from 'node:events'
import type { Socket } from 'socket.io'

type Listeners = Record<string | symbol, unknown>

/** Node keeps an emitter's listeners in this object, by event. */
interface Inside {
  _events: Listeners
}
class CompactListeners {
  [event: string | symbol]: unknown
}
// As of Node's own object: no event has the name of an inherited property, whatever name a peer sends.
Reflect.deleteProperty(CompactListeners.prototype, 'constructor')
Object.setPrototypeOf(CompactListeners.prototype, null)

/**
 * Node keeps an emitter's listeners in a dictionary of 200 to 500 bytes, and a websocket is seven emitters. Objects of one
 * constructor with the same events share their shape and need a quarter of that. To be called when the listeners are
 * there: an event that is added or removed later works as before.
 */
export function compactListeners(...emitters: readonly unknown[]): void {
  for (const emitter of emitters) if (emitter instanceof EventEmitter) compact(emitter as unknown as Inside)
}

function compact(inside: Inside): void {
  const compacted = new CompactListeners()
  for (const event of Reflect.ownKeys(inside._events)) {
    const listener = inside._events[event]
    if (listener !== undefined) compacted[event] = listener
  }
  inside._events = compacted
}

/** The emitters of a socket over a websocket: its own, engine.io's, those of `ws`, and Node's. */
export function emittersOf(socket: Socket): readonly unknown[] {
  const { conn } = socket
  const { socket: ws } = conn.transport as unknown as { socket?: { _receiver?: unknown } }
  return [socket, conn, conn.transport, ws, ws?._receiver, conn.request.socket]
}
