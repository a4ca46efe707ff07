/** What a printer of the QL series says of itself, by Brother's raster command reference. */
export interface QlStatus {
  /** The head of the 1100 series is 1 296 dots wide, that of the others 720. */
  readonly headBytes: 90 | 162
  readonly paperIsOut: boolean
  readonly rollIsWrong: boolean
  readonly coverIsOpen: boolean
  /** The cutter, or the label on its way. */
  readonly isJammed: boolean
  readonly isOff: boolean
  readonly hasError: boolean
  readonly isPrinting: boolean
  readonly media: Media | null
}

/** Kinds of roll, in a status and before a badge. */
export const [continuous, dieCut] = [0x0a, 0x0b]

/** In mm. */
export interface Media {
  readonly widthMm: number
  /** 0 for a continuous roll. */
  readonly lengthMm: number
}

const packetBytes = 32
const wideModels = new Set(['C', 'D', 'E'])

/** Undefined for what is no whole packet of this series. */
export function readStatusPacket(bytes: Uint8Array): QlStatus | undefined {
  const head = [0x80, packetBytes, 0x42, 0x34]
  if (bytes.length !== packetBytes || head.some((byte, at) => bytes[at] !== byte)) return undefined
  const at = (offset: number) => bytes[offset] as number
  const [first, second] = [at(8), at(9)]
  const kind = at(11)
  if (kind !== 0 && kind !== continuous && kind !== dieCut) return undefined
  return {
    headBytes: wideModels.has(String.fromCharCode(at(4))) ? 162 : 90,
    // No roll, or its end.
    paperIsOut: (first & 0x03) !== 0 || kind === 0,
    rollIsWrong: (second & 0x01) !== 0,
    coverIsOpen: (second & 0x10) !== 0,
    isJammed: (first & 0x04) !== 0 || (second & 0x40) !== 0,
    isOff: (first & 0x20) !== 0,
    // In use from elsewhere, the fan, a buffer, the line, the system.
    hasError: (first & 0x98) !== 0 || (second & 0xae) !== 0,
    isPrinting: at(19) === 0x01,
    media: kind === 0 ? null : { widthMm: at(10), lengthMm: kind === dieCut ? at(17) : 0 },
  }
}
