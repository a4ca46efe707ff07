/** What a printer says to ~HS, by Zebra's programming guide. */
export interface HostStatus {
  readonly paperIsOut: boolean
  readonly isPaused: boolean
  readonly headIsOpen: boolean
  readonly ribbonIsOut: boolean
  /** Its memory is damaged, or its head too hot or too cold. */
  readonly hasError: boolean
  /** Formats that came and have not been printed, one half here included. */
  readonly formats: number
  /** Labels of a batch under way. */
  readonly labels: number
}

export interface StatusReader {
  /** Bytes as they come; an answer may be cut anywhere. */
  push(bytes: Uint8Array): void
  /** Whole answers so far. They do not say which question they belong to. */
  count(): number
  last(): HostStatus | undefined
  /** Bytes that belong to no answer. */
  noise(): number
}

const [stx, etx, cr, lf] = [0x02, 0x03, 0x0d, 0x0a]
/** The longest line has 33. */
const mostLineBytes = 64

const firstLine = /^\d{3},([01]),([01]),\d{4,5},(\d{3}),[01],[01],([01]),\d{3},([01]),([01]),([01])$/
const secondLine = /^\d{3},[01],([01]),([01]),[01],[\dA-Z],\d,[01],(\d{8}),[01],\d{3}$/
const thirdLine = /^\d{4},[01]$/

/** Reads strictly: three lines of fixed fields, each between STX and ETX, one right after the other. */
export function createStatusReader(): StatusReader {
  let line: number[] | undefined
  let lines: string[] = []
  let count = 0
  let last: HostStatus | undefined
  let noise = 0

  function drop(): void {
    noise += lines.join('').length + (line?.length ?? 0) + 1
    lines = []
    line = undefined
  }

  function take(byte: number): void {
    if (byte === stx) {
      if (line) drop()
      line = []
    } else if (line === undefined) {
      // Between the lines of one answer there is nothing else.
      if (byte !== cr && byte !== lf) drop()
    } else if (byte === etx) endLine(String.fromCharCode(...line))
    else if (byte < 0x20 || byte > 0x7e || line.length === mostLineBytes) drop()
    else line.push(byte)
  }

  function endLine(text: string): void {
    line = undefined
    const expected = [firstLine, secondLine, thirdLine][lines.length] as RegExp
    // What is no next line may be the first of another answer.
    if (!expected.test(text)) {
      drop()
      if (!firstLine.test(text)) {
        noise += text.length
        return
      }
    }
    lines.push(text)
    if (lines.length < 3) return
    last = statusOf(lines)
    count += 1
    lines = []
  }

  return {
    count: () => count,
    last: () => last,
    noise: () => noise,
    push(bytes) {
      for (const byte of bytes) take(byte)
    },
  }
}

function statusOf([first = '', second = '']: readonly string[]): HostStatus {
  const [, paper, paused, formats, half, ...errors] = firstLine.exec(first) ?? []
  const [, head, ribbon, labels] = secondLine.exec(second) ?? []
  return {
    paperIsOut: paper === '1',
    isPaused: paused === '1',
    headIsOpen: head === '1',
    ribbonIsOut: ribbon === '1',
    hasError: errors.includes('1'),
    formats: Number(formats) + Number(half),
    labels: Number(labels),
  }
}
