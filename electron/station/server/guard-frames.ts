type Listener = (...frame: unknown[]) => unknown

/** The most that an event of ours says, its name and its answer included. */
const mostArguments = 4

/** What listens to frames, and is told who the peer is by the connection that they came on. */
interface Listening {
  /** socket.io's own, at both ends: it hands what an event says on as arguments, and a hundred thousand of them end the stack. */
  onevent(packet: { readonly data?: unknown }): unknown
  on(event: string, listener: Listener): unknown
  once(event: string, listener: Listener): unknown
}

/** The same listener, such that what it throws or rejects goes to `failed`, with the frame that it was given. */
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

/**
 * Guards every listener that a connection is given from now on, whoever gives it. socket.io calls them from the event loop
 * itself: what one of them throws would be an uncaught exception, so that whoever finds a frame that breaks a listener could
 * end the process with it.
 */
export function guardFrames(connection: object, failed: (error: unknown, frame: readonly unknown[]) => void): void {
  const listening = connection as Listening
  const hear = listening.onevent?.bind(connection)
  listening.onevent = (packet) => {
    if (Array.isArray(packet.data) && packet.data.length <= mostArguments) return hear?.(packet)
    failed(new RangeError('too many arguments'), [])
  }
  const listen = listening.on.bind(connection)
  listening.on = (event, listener) => listen(event, guarded(listener, failed))
  // The emitters' own `once` finds its listener again by what it gave to `on`, which is another one now.
  listening.once = (event, listener) => {
    let isOver = false
    return listening.on(event, (...frame) => {
      if (isOver) return
      isOver = true
      return listener(...frame)
    })
  }
}
