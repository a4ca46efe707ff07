import type { Socket } from 'node:net'
import { type ConnectionManners, goodConnections, startDevice } from './loopback-device.ts'
import { createZplDecoder, type ZplCommand } from './zpl-decoder.ts'

/** The behaviour of a printer. Omitted fields are those of a good one. It may change while the printer runs. */
export interface ZplManners extends ConnectionManners {
  /** Answers ~HS: always, until a badge has come, or never. */
  answers: 'always' | 'before-badges' | 'never'
  paper: 'in' | 'out'
  head: 'closed' | 'open'
  ribbon: 'in' | 'out'
  paused: boolean
  /** The paper ends in the badge after this many. */
  paperEndsAfter: number
  /** Time for a badge to come out, in ms. Infinity: it never does. */
  printMs: number
}

const good: ZplManners = {
  answers: 'always',
  paper: 'in',
  head: 'closed',
  ribbon: 'in',
  paused: false,
  paperEndsAfter: Infinity,
  printMs: 10,
  ...goodConnections,
}

export type FakeZplPrinter = Awaited<ReturnType<typeof startFakeZplPrinter>>

/**
 * A ZPL printer on loopback. Like a real one, it prints what it kept when its paper is back, unless told to forget it.
 */
export async function startFakeZplPrinter(manners: Partial<ZplManners> = {}) {
  const now: ZplManners = { ...good, ...manners }
  const badges: Uint8Array[] = []
  const strays: string[] = []
  /** Badges that arrived and are not out yet. */
  let kept: Uint8Array[] = []
  let hasHadOne = false
  let printing: NodeJS.Timeout | undefined
  const isStopped = () => now.paper === 'out' || now.head === 'open' || now.ribbon === 'out' || now.paused

  function printNext(): void {
    if (printing || kept.length === 0 || isStopped() || now.printMs === Infinity) return
    printing = setTimeout(() => {
      printing = undefined
      if (badges.length >= now.paperEndsAfter) now.paper = 'out'
      if (isStopped()) return
      badges.push(...kept.splice(0, 1))
      printNext()
    }, now.printMs)
  }

  function createPaperPath() {
    let format: { width: number; height: number; graphic?: Extract<ZplCommand, { kind: 'graphic' }> } | undefined
    let socket: Socket | undefined
    const { push } = createZplDecoder((command) => {
      switch (command.kind) {
        case 'stray':
          strays.push(command.text)
          return
        case 'ask-status':
          if (now.answers === 'always' || (now.answers === 'before-badges' && !hasHadOne))
            socket?.write(hostStatus({ ...now, formats: kept.length, half: format !== undefined }))
          return
        case 'forget-all':
          kept = []
          return
        case 'forget-half':
          format = undefined
          return
        case 'begin':
          format = { width: 0, height: 0 }
          return
        case 'end':
          hasHadOne = true
          if (format?.graphic) kept.push(pbmOf(format.width, format.height, format.graphic))
          format = undefined
          printNext()
          return
        case 'graphic':
          if (format) format.graphic = command
          return
        case 'setting':
        case 'half-graphic':
          return
        case 'width':
        case 'height':
          if (format) format[command.kind] = command.count
          return
        case 'copies':
          if (command.count !== 1) strays.push(`${command.count} copies`)
      }
    })
    return (from: Socket, bytes: Uint8Array) => {
      socket = from
      push(bytes)
    }
  }
  const device = await startDevice(now, createPaperPath)

  return {
    manners: now,
    ...device,
    /** What a person mends. Its address and its behaviour stay. Kept badges come out, as with a real one. */
    repair(): void {
      Object.assign(now, {
        answers: 'always',
        paper: 'in',
        head: 'closed',
        ribbon: 'in',
        paused: false,
        paperEndsAfter: Infinity,
        printMs: good.printMs,
        stallAfter: Infinity,
        closeAfter: Infinity,
        holdsOn: false,
        talk: undefined,
      })
      printNext()
    },
    /** Whole badges, as PBM, in the order in which they came out. */
    badges: badges as readonly Uint8Array[],
    /** Commands that no badge should contain. */
    strays: strays as readonly string[],
  }
}

type State = Pick<ZplManners, 'paper' | 'head' | 'ribbon' | 'paused'> & { formats: number; half: boolean }

/** The answer to ~HS, according to Zebra's guide. */
export function hostStatus({ paper, head, ribbon, paused, formats, half }: State): Buffer {
  const flag = (isSet: boolean) => (isSet ? '1' : '0')
  const lines = [
    `030,${flag(paper === 'out')},${flag(paused)},0400,${String(formats).padStart(3, '0')},0,0,${flag(half)},000,0,0,0`,
    `001,0,${flag(head === 'open')},${flag(ribbon === 'out')},1,2,6,0,00000000,1,000`,
    '1234,0',
  ]
  return Buffer.from(lines.map((line) => `\x02${line}\x03\r\n`).join(''), 'latin1')
}

function pbmOf(
  width: number,
  height: number,
  { rowBytes, bits }: Extract<ZplCommand, { kind: 'graphic' }>,
): Uint8Array {
  const rows = Math.min(height, bits.length / rowBytes)
  return Buffer.concat([
    Buffer.from(`P4\n${Math.min(width, rowBytes * 8)} ${rows}\n`),
    bits.subarray(0, rows * rowBytes),
  ])
}
