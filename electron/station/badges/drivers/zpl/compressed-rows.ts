import type { Raster } from '../pbm-raster.ts'

/** Letters that say how often the digit after them stands: G to Y are 1 to 19, g to z are 20 to 400 in twenties. */
const ones = 'GHIJKLMNOPQRSTUVWXY'
const twenties = 'ghijklmnopqrstuvwxyz'
const mostRepeated = 400

/**
 * The dots in hex, with ZPL's own run-length letters: `,` fills a row with white, `!` with ink, `:` repeats the row above.
 * Not Z64: firmware of other makers and of old Zebras lacks it, and no byte of this can be an order (`^`, `~`), so one that
 * ends a graphic cut short is taken for what it is.
 */
export function compressedRows({ rowBytes, height, bits }: Raster): string {
  const hex = Buffer.from(bits.buffer, bits.byteOffset, bits.byteLength).toString('hex').toUpperCase()
  const rowDigits = rowBytes * 2
  let compressed = ''
  let above = ''
  for (let row = 0; row < height; row++) {
    const digits = hex.slice(row * rowDigits, (row + 1) * rowDigits)
    compressed += digits === above ? ':' : compressedRow(digits)
    above = digits
  }
  return compressed
}

function compressedRow(digits: string): string {
  const white = /0+$/.exec(digits)
  const ink = /F+$/.exec(digits)
  const rest = white ? ',' : ink ? '!' : ''
  const told = digits.slice(0, digits.length - (white ?? ink ?? [''])[0].length)
  return told.replace(/(.)\1*/g, (run, digit: string) => repeated(digit, run.length)) + rest
}

function repeated(digit: string, times: number): string {
  if (times > mostRepeated) return repeated(digit, mostRepeated) + repeated(digit, times - mostRepeated)
  if (times === 1) return digit
  return (twenties[Math.floor(times / 20) - 1] ?? '') + (ones[(times % 20) - 1] ?? '') + digit
}
