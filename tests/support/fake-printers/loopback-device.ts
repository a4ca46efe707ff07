import { createServer, type Server, type Socket } from 'node:net'
import { lastingPort } from '../lasting-port.ts'

/** How a device treats its connections. It may change while the device runs. */
export interface ConnectionManners {
  /** Time between two reads of 2 KiB, in ms. */
  readEveryMs: number
  /** Bytes of a connection after which it stops reading. */
  stallAfter: number
  /** Bytes of a connection after which it closes it, orderly or with a reset. */
  closeAfter: number
  closing: 'goodbye' | 'reset'
  /** Accepts one connection, and refuses others. */
  oneConnection: boolean
  /** Waits for the rest of a cut badge, also on the next connection. */
  keepsHalf: boolean
  /** Never closes its side. */
  holdsOn: boolean
  /** Sends this after every read, unasked. */
  talk: Uint8Array | undefined
}

export const goodConnections: ConnectionManners = {
  readEveryMs: 0,
  stallAfter: Infinity,
  closeAfter: Infinity,
  closing: 'goodbye',
  oneConnection: false,
  keepsHalf: false,
  holdsOn: false,
  talk: undefined,
}

/** Receives the bytes of a connection as they arrive. */
export type PaperPath = (from: Socket, bytes: Uint8Array) => void

/** A device on loopback. `createPath`: called for each connection, or once if a device keeps half a badge. */
export async function startDevice(now: ConnectionManners, createPath: () => PaperPath) {
  const sockets = new Set<Socket>()
  let turnedAway = 0
  let mostAtOnce = 0
  const keptPath = createPath()

  const server: Server = createServer({ allowHalfOpen: true, highWaterMark: 2048, noDelay: true }, (socket) => {
    socket.on('error', () => {})
    if (now.oneConnection && sockets.size > 0) {
      turnedAway += 1
      socket.destroy()
      return
    }
    sockets.add(socket)
    mostAtOnce = Math.max(mostAtOnce, sockets.size)
    socket.on('close', () => sockets.delete(socket))
    serve(socket)
  })

  function serve(socket: Socket): void {
    let read = 0
    let isStalled = false
    const push = now.keepsHalf ? keptPath : createPath()

    socket.on('data', (bytes) => {
      const kept = bytes.subarray(0, Math.min(now.closeAfter, now.stallAfter) - read)
      read += kept.length
      push(socket, kept)
      if (now.talk) socket.write(now.talk)
      // Bytes that it has not read make a goodbye a reset.
      const isReset = now.closing === 'reset' || kept.length < bytes.length
      if (read >= now.closeAfter) return void (isReset ? socket.resetAndDestroy() : socket.destroy())
      if (read >= now.stallAfter) {
        isStalled = true
        return void socket.pause()
      }
      if (now.readEveryMs === 0) return
      socket.pause()
      setTimeout(() => socket.resume(), now.readEveryMs)
    })
    socket.on('end', () => {
      if (!now.holdsOn && !isStalled) socket.end()
    })
  }

  const port = await lastingPort()
  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
  await listen()

  return {
    port,
    address: `tcp://127.0.0.1:${port}`,
    turnedAway: () => turnedAway,
    mostAtOnce: () => mostAtOnce,
    /** Switches it off: it refuses connections. */
    async off(): Promise<void> {
      for (const socket of sockets) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    on: listen,
  }
}
