import { createServer, type Server, type Socket } from 'node:net'
import { createEscposDecoder, type EscposCommand } from './escpos-decoder.ts'

/** How a printer behaves. What is left out is that of a good printer; it may change while the printer runs. */
export interface PrinterManners {
  /** What it answers at the end of a badge: Epson's process id, only GS r, or nothing. */
  answers: 'when-done' | 'in-order' | 'nothing'
  /** Answers DLE EOT. */
  realTime: boolean
  paper: 'in' | 'out'
  cover: 'closed' | 'open'
  /** The paper ends at the cut of the badge that comes after this many. */
  paperEndsAfter: number
  /** Ms between two readings of 2 KiB. */
  readEveryMs: number
  /** Bytes of a connection after which it reads no more. */
  stallAfter: number
  /** Bytes of a connection after which it closes it: like a program that ends, or with a reset. */
  closeAfter: number
  closing: 'goodbye' | 'reset'
  /** Takes one connection, and shuts the door on others. */
  oneConnection: boolean
  /** Waits for the dots of a badge that was cut short, on the next connection too. */
  keepsHalf: boolean
  /** Never says goodbye. */
  holdsOn: boolean
  /** Says this after every reading, unasked. */
  talk: Uint8Array | undefined
}

const good: PrinterManners = {
  ...{ answers: 'when-done', realTime: true, paper: 'in', cover: 'closed', paperEndsAfter: Infinity },
  ...{ readEveryMs: 0, stallAfter: Infinity, closeAfter: Infinity, closing: 'goodbye' },
  ...{ oneConnection: false, keepsHalf: false, holdsOn: false, talk: undefined },
}

export type FakePrinter = Awaited<ReturnType<typeof startFakePrinter>>

/** An ESC/POS printer on loopback that keeps what would have come out of it. */
export async function startFakePrinter(manners: Partial<PrinterManners> = {}) {
  const now: PrinterManners = { ...good, ...manners }
  const badges: Uint8Array[] = []
  const strays: number[] = []
  const sockets = new Set<Socket>()
  let turnedAway = 0
  let mostAtOnce = 0

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

  /** Where badges take shape: it outlives a connection in printers that keep half a badge. */
  function createPaperPath() {
    let blocks: Extract<EscposCommand, { kind: 'raster' }>[] = []
    let socket: Socket | undefined
    const decoder = createEscposDecoder(obey)

    function obey(command: EscposCommand): void {
      if (command.kind === 'real-time') {
        if (now.realTime) socket?.write(Uint8Array.of(realTimeAnswer(command.n)))
        return
      }
      // Without paper the rest stays in the printer's memory.
      if (isStopped()) return
      if (command.kind === 'clear') blocks = []
      else if (command.kind === 'raster') blocks.push(command)
      else if (command.kind === 'stray') strays.push(command.byte)
      else if (command.kind === 'cut') cut()
      else answer(command)
    }
    function cut(): void {
      if (badges.length >= now.paperEndsAfter) {
        now.paper = 'out'
        return
      }
      if (blocks.length > 0) badges.push(pbmOf(blocks))
      blocks = []
    }
    function answer(command: EscposCommand): void {
      if (command.kind === 'ask-when-done' && now.answers === 'when-done')
        socket?.write(Buffer.concat([Uint8Array.of(0x37, 0x22), command.processId, Uint8Array.of(0)]))
      if (command.kind === 'ask-in-order' && now.answers !== 'nothing') socket?.write(Uint8Array.of(0))
    }
    return (from: Socket, bytes: Uint8Array) => {
      socket = from
      decoder.push(bytes)
    }
  }
  const keptPath = createPaperPath()

  function serve(socket: Socket): void {
    let read = 0
    const push = now.keepsHalf ? keptPath : createPaperPath()

    socket.on('data', (bytes) => {
      const kept = bytes.subarray(0, Math.min(now.closeAfter, now.stallAfter) - read)
      read += kept.length
      push(socket, kept)
      if (now.talk) socket.write(now.talk)
      if (read >= now.closeAfter) return void (now.closing === 'reset' ? socket.resetAndDestroy() : socket.destroy())
      if (read >= now.stallAfter) return void socket.pause()
      if (now.readEveryMs === 0) return
      socket.pause()
      setTimeout(() => socket.resume(), now.readEveryMs)
    })
    socket.on('end', () => {
      if (!now.holdsOn) socket.end()
    })
  }

  const isStopped = () => now.paper === 'out' || now.cover === 'open'
  function realTimeAnswer(n: number): number {
    if (n === 1) return 0x12 | (isStopped() ? 0x08 : 0)
    if (n === 2) return 0x12 | (now.cover === 'open' ? 0x04 : 0) | (now.paper === 'out' ? 0x20 : 0)
    return 0x12 | (now.paper === 'out' ? 0x60 : 0)
  }

  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
  const port = await listen(0)
  async function off(): Promise<void> {
    for (const socket of sockets) socket.destroy()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }

  return {
    manners: now,
    port,
    address: `tcp://127.0.0.1:${port}`,
    /** Whole badges, as PBM, in the order in which they came out. */
    badges: badges as readonly Uint8Array[],
    /** Bytes that no badge should hold. */
    strays: strays as readonly number[],
    turnedAway: () => turnedAway,
    mostAtOnce: () => mostAtOnce,
    /** Switches it off: it refuses connections. */
    off,
    on: async () => void (await listen(port)),
  }
}

function pbmOf(blocks: readonly Extract<EscposCommand, { kind: 'raster' }>[]): Uint8Array {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0)
  const header = Buffer.from(`P4\n${(blocks[0]?.rowBytes ?? 0) * 8} ${rows}\n`)
  return Buffer.concat([header, ...blocks.map(({ bits }) => bits)])
}
