/** A command to the printer. */
export type EscposCommand =
  | { readonly kind: 'clear' | 'feed' | 'cut' }
  | { readonly kind: 'real-time' | 'ask-in-order'; readonly n: number }
  | { readonly kind: 'ask-when-done'; readonly processId: Buffer }
  | { readonly kind: 'raster'; readonly rowBytes: number; readonly rows: number; readonly bits: Buffer }
  /** A byte that no badge should contain: text, or an unexpected command. */
  | { readonly kind: 'stray'; readonly byte: number }

type Step = readonly [used: number, command: EscposCommand | undefined]

/**
 * Reads ESC/POS as it arrives, cut anywhere, independently of the driver. Real-time commands are obeyed where they
 * stand, also inside a raster, as printers do.
 */
export function createEscposDecoder(onCommand: (command: EscposCommand) => void) {
  let waiting = Buffer.alloc(0)
  let looked = 0

  /** In dots that have not all arrived yet. */
  function obeyRealTime(): void {
    for (; looked < waiting.length - 2; looked++) {
      const n = waiting[looked + 2] ?? 0
      if (waiting[looked] === 0x10 && waiting[looked + 1] === 0x04 && n >= 1 && n <= 4)
        onCommand({ kind: 'real-time', n })
      else if (waiting[looked] === 0x10 && (waiting[looked + 1] === 0x05 || waiting[looked + 1] === 0x14))
        onCommand({ kind: 'stray', byte: waiting[looked + 1] ?? 0 })
    }
  }

  return {
    push(bytes: Uint8Array): void {
      waiting = Buffer.concat([waiting, bytes])
      obeyRealTime()
      for (;;) {
        const step = nextStep(waiting)
        if (!step) return
        const [used, command] = step
        waiting = waiting.subarray(used)
        looked = Math.max(0, looked - used)
        if (command) onCommand(command)
      }
    },
  }
}

/** Undefined while the command at the front is incomplete. */
function nextStep(bytes: Buffer): Step | undefined {
  const [first, second, third = 0] = bytes
  if (first === undefined) return undefined
  if (first === 0) return [1, undefined]
  if (first === 0x0a) return [1, { kind: 'feed' }]
  if (first !== 0x10 && first !== 0x1b && first !== 0x1d) return [1, { kind: 'stray', byte: first }]
  if (second === undefined) return undefined
  switch (`${first.toString(16)} ${second.toString(16)}`) {
    case '10 4':
      // Already obeyed.
      return bytes.length < 3 ? undefined : [3, undefined]
    case '1b 40':
      return [2, { kind: 'clear' }]
    case '1b 64':
      return bytes.length < 3 ? undefined : [3, { kind: 'feed' }]
    case '1d 56':
      return bytes.length < 3 ? undefined : [3, { kind: 'cut' }]
    case '1d 61':
      return bytes.length < 3 ? undefined : [3, undefined]
    case '1d 72':
      return bytes.length < 3 ? undefined : [3, { kind: 'ask-in-order', n: third }]
    case '1d 28': {
      if (bytes.length < 5) return undefined
      const length = bytes.readUInt16LE(3)
      if (bytes.length < 5 + length) return undefined
      return [5 + length, { kind: 'ask-when-done', processId: bytes.subarray(7, 5 + length) }]
    }
    case '1d 76': {
      if (bytes.length < 8) return undefined
      const [rowBytes, rows] = [bytes.readUInt16LE(4), bytes.readUInt16LE(6)]
      const end = 8 + rowBytes * rows
      if (bytes.length < end) return undefined
      return [end, { kind: 'raster', rowBytes, rows, bits: Buffer.from(bytes.subarray(8, end)) }]
    }
    default:
      return [1, { kind: 'stray', byte: first }]
  }
}
