/** A command to the printer. */
export type ZplCommand =
  | { readonly kind: 'ask-status' | 'forget-all' | 'forget-half' | 'begin' | 'end' | 'setting' }
  /** Cut by the next command: a printer drops it. */
  | { readonly kind: 'half-graphic' }
  | { readonly kind: 'width' | 'height' | 'copies'; readonly count: number }
  | { readonly kind: 'graphic'; readonly rowBytes: number; readonly bits: Buffer }
  /** What no badge should contain: text, an unexpected command, or an incomplete one. */
  | { readonly kind: 'stray'; readonly text: string }

const immediate: Readonly<Record<string, ZplCommand>> = {
  '~HS': { kind: 'ask-status' },
  '~JA': { kind: 'forget-all' },
  '~JX': { kind: 'forget-half' },
  '^XA': { kind: 'begin' },
  '^XZ': { kind: 'end' },
}
const counts: Readonly<Record<string, 'width' | 'height' | 'copies'>> = {
  '^PW': 'width',
  '^LL': 'height',
  '^PQ': 'copies',
}
/** Settings that only position a label. */
const settings = new Set(['^LH0,0', '^LS0', '^PON', '^LRN', '^FO0,0', '^FS'])

/** Reads ZPL as it arrives, cut anywhere, independently of the driver. */
export function createZplDecoder(onCommand: (command: ZplCommand) => void) {
  let waiting = ''
  return {
    push(bytes: Uint8Array): void {
      waiting += Buffer.from(bytes).toString('latin1')
      for (;;) {
        const start = waiting.search(/[\^~]/)
        const text = (start === -1 ? waiting : waiting.slice(0, start)).replace(/[\r\n]/g, '')
        if (text !== '') onCommand({ kind: 'stray', text })
        waiting = start === -1 ? '' : waiting.slice(start)
        if (waiting.length < 3) return
        const short = immediate[waiting.slice(0, 3)]
        if (short) {
          waiting = waiting.slice(3)
          onCommand(short)
          continue
        }
        // Any other command ends at the next one: neither of the two letters occurs within its text.
        const end = waiting.slice(1).search(/[\^~]/)
        if (end === -1) return
        onCommand(longCommand(waiting.slice(0, end + 1)))
        waiting = waiting.slice(end + 1)
      }
    },
  }
}

function longCommand(text: string): ZplCommand {
  const stray: ZplCommand = { kind: 'stray', text: text.slice(0, 40) }
  const kind = counts[text.slice(0, 3)]
  const digits = text.slice(3)
  if (kind) return /^\d{1,5}$/.test(digits) ? { kind, count: Number(digits) } : stray
  const graphic = /^\^GFA,(\d+),(\d+),(\d+),([\dA-Z,!:a-z]*)$/.exec(text)
  if (graphic && graphic[1] === graphic[2]) {
    const rowBytes = Number(graphic[3])
    const bits = Buffer.from(digitsOf(graphic[4] ?? '', rowBytes * 2), 'hex')
    if (bits.length > Number(graphic[1])) return stray
    return bits.length === Number(graphic[1]) ? { kind: 'graphic', rowBytes, bits } : { kind: 'half-graphic' }
  }
  return settings.has(text) ? { kind: 'setting' } : stray
}

function digitsOf(compressed: string, rowDigits: number): string {
  const rows: string[] = []
  let row = ''
  let times = 0
  for (const letter of compressed) {
    if (letter >= 'G' && letter <= 'Y') times += letter.charCodeAt(0) - 70
    else if (letter >= 'g' && letter <= 'z') times += (letter.charCodeAt(0) - 102) * 20
    else if (letter === ',') row = row.padEnd(rowDigits, '0')
    else if (letter === '!') row = row.padEnd(rowDigits, 'F')
    else if (letter === ':') row = rows.at(-1) ?? ''
    else {
      row += letter.repeat(Math.max(1, times))
      times = 0
    }
    if (row.length >= rowDigits) {
      rows.push(row)
      row = ''
    }
  }
  return rows.join('') + row
}
