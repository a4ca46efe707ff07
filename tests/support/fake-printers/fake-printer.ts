import type { Socket } from 'node:net'
import { createEscposDecoder, type EscposCommand } from './escpos-decoder.ts'
import { type ConnectionManners, goodConnections, startDevice } from './loopback-device.ts'

/** The behaviour of a printer. Omitted fields are those of a good one. It may change while the printer runs. */
export interface PrinterManners extends ConnectionManners {
  /** Its answer at the end of a badge: Epson's process id, only GS r, or nothing. */
  answers: 'when-done' | 'in-order' | 'nothing'
  /** Answers DLE EOT. */
  realTime: boolean
  paper: 'in' | 'out'
  cover: 'closed' | 'open'
  /** The paper ends at the cut of the badge after this many. */
  paperEndsAfter: number
}

const good: PrinterManners = {
  answers: 'when-done',
  realTime: true,
  paper: 'in',
  cover: 'closed',
  paperEndsAfter: Infinity,
  ...goodConnections,
}

export type FakePrinter = Awaited<ReturnType<typeof startFakePrinter>>

/** An ESC/POS printer on loopback that keeps its output. */
export async function startFakePrinter(manners: Partial<PrinterManners> = {}) {
  const now: PrinterManners = { ...good, ...manners }
  const badges: Uint8Array[] = []
  const strays: number[] = []

  /** The place where badges are assembled. It survives a connection in printers that keep half a badge. */
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

  const isStopped = () => now.paper === 'out' || now.cover === 'open'
  function realTimeAnswer(n: number): number {
    if (n === 1) return 0x12 | (isStopped() ? 0x08 : 0)
    if (n === 2) return 0x12 | (now.cover === 'open' ? 0x04 : 0) | (now.paper === 'out' ? 0x20 : 0)
    return 0x12 | (now.paper === 'out' ? 0x60 : 0)
  }

  const device = await startDevice(now, createPaperPath)
  return {
    manners: now,
    ...device,
    /** What a person mends. Its address and its behaviour stay. */
    repair(): void {
      Object.assign(now, {
        answers: 'when-done',
        realTime: true,
        paper: 'in',
        cover: 'closed',
        paperEndsAfter: Infinity,
        stallAfter: Infinity,
        closeAfter: Infinity,
        holdsOn: false,
        talk: undefined,
      })
    },
    /** Whole badges, as PBM, in the order in which they came out. */
    badges: badges as readonly Uint8Array[],
    /** Bytes that no badge should contain. */
    strays: strays as readonly number[],
  }
}

function pbmOf(blocks: readonly Extract<EscposCommand, { kind: 'raster' }>[]): Uint8Array {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0)
  const header = Buffer.from(`P4\n${(blocks[0]?.rowBytes ?? 0) * 8} ${rows}\n`)
  return Buffer.concat([header, ...blocks.map(({ bits }) => bits)])
}
