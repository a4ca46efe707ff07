import { existsSync, readFileSync } from 'node:fs'

/**
 * `whole`: SQLite will read all that was written. `torn`: the last transaction is not whole, be it that the power went
 * while it was written or that it was damaged since. `damaged`: transactions that had been synced cannot be read, and
 * SQLite would leave them out without a word.
 */
export type WalState = 'whole' | 'torn' | 'damaged'

const headerBytes = 32
const frameHeaderBytes = 24
/** Better-sqlite3's pages; a database with others would be called damaged, never silently cut. */
const pageBytes = 4096
const frameBytes = frameHeaderBytes + pageBytes

/**
 * Reads a log file as SQLite's recovery would (https://www.sqlite.org/fileformat2.html#walformat) and then on, behind
 * the first frame that is not valid: each transaction is synced before the next one begins, so that two commits back
 * there mean that at least one of them had been acknowledged.
 */
export function checkWal(path: string): WalState {
  if (!existsSync(path)) return 'whole'
  const bytes = readFileSync(path)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const frames = Math.floor((bytes.length - headerBytes) / frameBytes)
  if (frames <= 0) return 'whole'
  const littleEndian = headerEndianness(view)
  if (littleEndian === null) return isBlank(view, frames) ? 'whole' : 'damaged'

  const sums: [number, number] = [view.getUint32(24), view.getUint32(28)]
  let valid = 0
  while (valid < frames && isValid(view, valid, sums, littleEndian)) valid += 1
  let commits = 0
  for (let frame = valid; frame < frames; frame++) if (isOfThisRound(view, frame) && isCommit(view, frame)) commits += 1
  if (commits === 0) return 'whole'
  return commits === 1 ? 'torn' : 'damaged'
}

const startOf = (frame: number): number => headerBytes + frame * frameBytes

/** Whether the header's checksum holds, and in which order of bytes; null when it does not. */
function headerEndianness(view: DataView): boolean | null {
  const magic = view.getUint32(0)
  if ((magic & ~1) >>> 0 !== 0x377f0682 || view.getUint32(8) !== pageBytes) return null
  const littleEndian = (magic & 1) === 0
  const sums: [number, number] = [0, 0]
  addUp(view, 0, 24, sums, littleEndian)
  return sums[0] === view.getUint32(24) && sums[1] === view.getUint32(28) ? littleEndian : null
}

/** `sums`: of all before this frame; then of this one too. */
function isValid(view: DataView, frame: number, sums: [number, number], littleEndian: boolean): boolean {
  const at = startOf(frame)
  if (view.getUint32(at + 8) !== view.getUint32(16) || view.getUint32(at + 12) !== view.getUint32(20)) return false
  addUp(view, at, 8, sums, littleEndian)
  addUp(view, at + frameHeaderBytes, pageBytes, sums, littleEndian)
  return sums[0] === view.getUint32(at + 16) && sums[1] === view.getUint32(at + 20)
}

function addUp(view: DataView, from: number, length: number, sums: [number, number], littleEndian: boolean): void {
  let [first, second] = sums
  for (let at = from; at < from + length; at += 8) {
    first = (first + view.getUint32(at, littleEndian) + second) >>> 0
    second = (second + view.getUint32(at + 4, littleEndian) + first) >>> 0
  }
  sums[0] = first
  sums[1] = second
}

/** One of the two salts is enough: an older round's differ in both, a flipped byte spoils one. */
const isOfThisRound = (view: DataView, frame: number): boolean =>
  view.getUint32(startOf(frame) + 8) === view.getUint32(16) ||
  view.getUint32(startOf(frame) + 12) === view.getUint32(20)

const isCommit = (view: DataView, frame: number): boolean => view.getUint32(startOf(frame) + 4) !== 0

/** Laid out with zeros and not written to yet. */
function isBlank(view: DataView, frames: number): boolean {
  for (let at = 0; at < headerBytes; at += 4) if (view.getUint32(at) !== 0) return false
  for (let frame = 0; frame < frames; frame++)
    for (let at = 0; at < frameHeaderBytes; at += 4) if (view.getUint32(startOf(frame) + at) !== 0) return false
  return true
}
