type Listener = (...frame: unknown[]) => unknown

/** The most arguments of any event of the protocols, including its name and its answer. */
const mostArguments = 4

interface Packet {
  readonly data?: unknown
}

/** An object that receives frames. The connection on which a frame came identifies the peer. */
interface Listening {
  /**
   * socket.io's own method at both ends. It passes an event's values as arguments, and a hundred thousand of them
   * overflow the stack.
   */
  onevent(packet: Packet): unknown
  disconnect(close?: boolean): unknown
  on(event: string, listener: Listener): unknown
  once(event: string, listener: Listener): unknown
}

/** Wraps a listener. An error that it throws or rejects with goes to `failed`, together with the frame. */
export function guarded<Frame extends readonly unknown[]>(
  listener: (...frame: Frame) => unknown,
  failed: (error: unknown, frame: Frame) => void,
): (...frame: Frame) => void {
  return (...frame) => {
    try {
      const heard = listener(...frame)
      if (heard instanceof Promise) heard.catch((error: unknown) => failed(error, frame))
    } catch (error) {
      failed(error, frame)
    }
  }
}

/** A listener of many connections, which is given the one that received the frame. */
type ListenerOf<Connection> = (connection: Connection, ...frame: never[]) => unknown

/**
 * As `guardFrames`, for thousands of connections: each has the same listeners, and none has functions of its own. Returns
 * what adds the listeners to a connection.
 */
export function sharedListeners<Connection extends object>(
  listeners: Readonly<Record<string, ListenerOf<Connection>>>,
  failed: (connection: Connection) => (error: unknown, frame: readonly unknown[]) => void,
): (connection: Connection) => void {
  const shared = Object.entries(listeners).map(([event, listener]) => {
    const hear = guarded(
      (connection: Connection, ...frame: unknown[]) => listener(connection, ...(frame as never[])),
      (error, [connection, ...frame]) => failed(connection)(error, frame),
    )
    return [
      event,
      function (this: Connection, ...frame: unknown[]): void {
        hear(this, ...frame)
      },
    ] as const
  })
  return (connection) => {
    const listening = connection as Listening
    listening.onevent = hearFew
    for (const [event, listener] of shared) listening.on(event, listener)
  }
}

/** The method of the class, for a frame with few arguments. */
function hearFew(this: Listening, packet: Packet): unknown {
  return passFew(this, packet, () => (Object.getPrototypeOf(this) as Listening).onevent.call(this, packet))
}

/** A frame of too many arguments ends its connection. It is no error of this program: such a peer could fill its log. */
function passFew(connection: Listening, { data }: Packet, hear: () => unknown): unknown {
  const isFew = Array.isArray(data) && data.length <= mostArguments
  return isFew ? hear() : connection.disconnect(true)
}

/**
 * Guards every listener that is added to a connection from now on. socket.io calls listeners from the event loop, so an
 * error thrown by one would be an uncaught exception. Any peer that finds a frame that breaks a listener could then end
 * the process.
 */
export function guardFrames(connection: object, failed: (error: unknown, frame: readonly unknown[]) => void): void {
  const listening = connection as Listening
  const hear = listening.onevent?.bind(connection)
  listening.onevent = (packet) => passFew(listening, packet, () => hear?.(packet))
  const listen = listening.on.bind(connection)
  listening.on = (event, listener) => listen(event, guarded(listener, failed))
  // The emitters' `once` removes its listener by identity, which the wrapper changes. So `once` is implemented here.
  listening.once = (event, listener) => {
    let isOver = false
    return listening.on(event, (...frame) => {
      if (isOver) return
      isOver = true
      return listener(...frame)
    })
  }
}
