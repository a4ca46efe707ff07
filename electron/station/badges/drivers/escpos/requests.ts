/** What we ask of a printer, by Epson's ESC/POS reference. */

/** DLE EOT n: answered at once, whatever the printer is doing. */
export const askRealTime = {
  /** n = 1: on line or off. */
  printer: Uint8Array.of(0x10, 0x04, 1),
  /** n = 2: why it is off line. */
  offLine: Uint8Array.of(0x10, 0x04, 2),
  /** n = 4: the paper's sensors. */
  paper: Uint8Array.of(0x10, 0x04, 4),
} as const

/** Bits of the answers to the above. */
export const realTimeBits = {
  isOffLine: 0x08,
  coverIsOpen: 0x04,
  stoppedForPaper: 0x20,
  hasError: 0x40,
  /** Both sensors of the paper's end. */
  paperIsOut: 0x60,
} as const

/** Both bits of GS r 1 for the paper's end. */
export const inOrderPaperIsOut = 0x0c

/**
 * GS ( H function 48, answered with `processId` when all before it is printed, then GS r 1, answered in the order of the
 * data by printers that do not know the former. One of those may take its letters for text: without a line feed they
 * stay in its buffer, which the next badge begins by clearing.
 */
export function askWhenDone(processId: string): Uint8Array {
  return Buffer.concat([
    Uint8Array.of(0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30),
    Buffer.from(processId, 'latin1'),
    Uint8Array.of(0x1d, 0x72, 1),
  ])
}
