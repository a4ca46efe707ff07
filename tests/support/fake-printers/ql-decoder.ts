/** A label as a QL printer was told to print it. */
export interface QlPage {
  /** Bytes of a raster row, from the right end of the head. */
  readonly rows: readonly Buffer[]
  readonly announcedRows: number
  /** What the badge says to be loaded, in mm; null for what it leaves open. */
  readonly widthMm: number | null
  readonly lengthMm: number | null
  readonly feedDots: number
  readonly isCut: boolean
}

/** Reads Brother's raster commands as they arrive, cut anywhere, independently of the driver. */
export function createQlDecoder(onPage: (page: QlPage) => void, onStray: (text: string) => void) {
  let waiting = Buffer.alloc(0)
  let page = newPage()

  /** Bytes of the command at the start; 0: it is not whole yet. */
  function lengthOf(bytes: Buffer): number {
    const [first = -1, second = -1, third = -1] = bytes
    if (first === 0x00 || first === 0x1a || first === 0x0c) return 1
    if (first === 0x4d) return 2
    if (first === 0x67) return third < 0 ? 0 : 3 + third
    if (first !== 0x1b) return 1
    if (second === 0x40) return 2
    if (second < 0 || third < 0) return 0
    if (second !== 0x69) return 2
    return { 97: 4, 122: 13, 77: 4, 65: 4, 75: 4, 100: 5, 83: 3 }[third] ?? 3
  }

  function obey(command: Buffer): void {
    const name = command.subarray(0, 3).toString('hex')
    if (command[0] === 0x00) return
    if (name === '1b40') page = newPage()
    else if (command[0] === 0x67) page.rows.push(command.subarray(3))
    else if (name === '1b697a') {
      const counts = command[3] as number
      page.announcedRows = command.readUInt32LE(7)
      page.widthMm = (counts & 0x04) === 0 ? null : (command[5] as number)
      page.lengthMm = (counts & 0x08) === 0 ? null : (command[6] as number)
    } else if (name === '1b6964') page.feedDots = command.readUInt16LE(3)
    else if (name === '1b694d') page.isCut = ((command[3] as number) & 0x40) !== 0
    else if (command[0] === 0x1a) {
      onPage(page)
      page = newPage()
    } else if (name === '4d00' || name === '1b6961' || name === '1b6941' || name === '1b694b') return
    else onStray(command.subarray(0, 8).toString('hex'))
  }

  return (bytes: Uint8Array): void => {
    waiting = Buffer.concat([waiting, bytes])
    for (;;) {
      const length = lengthOf(waiting)
      if (length === 0 || waiting.length < length) return
      obey(waiting.subarray(0, length))
      waiting = waiting.subarray(length)
    }
  }
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
const newPage = (): Writable<QlPage> & { rows: Buffer[] } => ({
  rows: [],
  announcedRows: -1,
  widthMm: null,
  lengthMm: null,
  feedDots: 0,
  isCut: false,
})
