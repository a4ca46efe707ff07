import QRCode from 'qrcode'
import { BadgeError } from './badge-content.ts'

export interface QrPath {
  /** Modules along one side, without the quiet zone. */
  readonly modules: number
  /** SVG path in modules: one rectangle for each horizontal run of dark modules. */
  readonly path: string
}

/** White modules a reader needs on each side (ISO/IEC 18004). */
export const QUIET_MODULES = 4

/**
 * The QR of a code with the most repair that still lets a module be `minModuleDots` wide in `sideDots`.
 * Our own 16 letters give 21 modules at level Q (a quarter may be lost).
 * @throws BadgeError `code-empty`, or `code-too-long` when its modules would be too fine to read.
 */
export function qrPath(code: string, sideDots: number, minModuleDots: number): QrPath {
  if (code === '') throw new BadgeError('code-empty')
  for (const errorCorrectionLevel of ['Q', 'M', 'L'] as const) {
    const modules = tryCreate(code, errorCorrectionLevel)
    if (modules && modules.size * minModuleDots <= sideDots) {
      return { modules: modules.size, path: runs(modules.size, (row, column) => modules.get(row, column) !== 0) }
    }
  }
  throw new BadgeError('code-too-long')
}

function tryCreate(code: string, errorCorrectionLevel: 'Q' | 'M' | 'L') {
  // 3 kB is the most any QR can hold; the library says so with an exception that quotes nothing but is no BadgeError.
  if (Buffer.byteLength(code) > 1200) return undefined
  return QRCode.create(code, { errorCorrectionLevel }).modules
}

function runs(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = ''
  for (let row = 0; row < size; row++) {
    let column = 0
    while (column < size) {
      const start = column
      while (column < size && isDark(row, column)) column++
      if (column > start) path += `M${start} ${row}h${column - start}v1h${start - column}z`
      else column++
    }
  }
  return path
}
