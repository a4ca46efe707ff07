/**
 * What an ESC/POS printer says, sorted. Sources: Epson's ESC/POS reference for DLE EOT, GS r, GS a and GS ( H; each
 * answer's fixed bits tell which it is.
 */
export interface AnswerReader {
  /** Bytes as they come; an answer may be cut anywhere. */
  push(bytes: Uint8Array): void
  /** Answers to DLE EOT, oldest first: real-time, they say nothing of the data before them. */
  readonly realTime: readonly number[]
  /** Answers to GS r, oldest first: given in the order of the data. */
  readonly inOrder: readonly number[]
  /** Process ids answered to GS ( H, as text. Only the last few. */
  readonly processIds: readonly string[]
  /** Bytes that are no answer: with any, an answer of one byte proves nothing. */
  noise(): number
}

const processIdBytes = 4
/** A talkative printer must not fill memory. */
const mostKept = 64

export function createAnswerReader(): AnswerReader {
  const realTime: number[] = []
  const inOrder: number[] = []
  const processIds: string[] = []
  /** What may become an answer of several bytes. */
  let open: number[] = []
  let noise = 0

  function keep<Item>(list: Item[], item: Item): void {
    if (list.length < mostKept) list.push(item)
  }

  function take(byte: number): void {
    open.push(byte)
    const [first = 0] = open
    if (first === 0x37) takeProcessId(byte)
    else if ((first & 0x93) === 0x10) takeAutomatic(byte)
    else {
      open = []
      if ((first & 0x93) === 0x12) keep(realTime, first)
      else if ((first & 0x90) === 0) keep(inOrder, first)
      // XON and XOFF, of printers behind a serial adapter.
      else if (first !== 0x11 && first !== 0x13) noise += 1
    }
  }

  /** 37h 22h, four letters, NUL. */
  function takeProcessId(byte: number): void {
    const place = open.length - 1
    const fits =
      place === 0 ||
      (place === 1 && byte === 0x22) ||
      (place > 1 && place < 2 + processIdBytes && byte >= 0x20 && byte <= 0x7e) ||
      (place === 2 + processIdBytes && byte === 0)
    if (!fits) {
      takeBack()
      return
    }
    if (place < 2 + processIdBytes) return
    if (processIds.length === mostKept) processIds.shift()
    processIds.push(String.fromCharCode(...open.slice(2, 2 + processIdBytes)))
    open = []
  }

  /** Automatic status, four bytes: some printers send it unasked, at any moment. */
  function takeAutomatic(byte: number): void {
    const place = open.length - 1
    if (place > 0 && (byte & 0x90) !== 0) takeBack()
    else if (place === 3) open = []
  }

  /** No such answer after all: its first byte is noise, and the rest is looked at anew. */
  function takeBack(): void {
    const [, ...rest] = open
    open = []
    noise += 1
    for (const byte of rest) take(byte)
  }

  return {
    realTime,
    inOrder,
    processIds,
    noise: () => noise,
    push(bytes) {
      for (const byte of bytes) take(byte)
    },
  }
}
