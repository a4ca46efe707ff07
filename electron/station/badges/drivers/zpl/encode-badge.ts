import type { Raster } from '../pbm-raster.ts'
import { compressedRows } from './compressed-rows.ts'

/** ~HS: how the printer is, answered in three lines (`host-status.ts`). */
export const askStatus = Buffer.from('~HS\r\n', 'latin1')
/** ~JA: forget what has not come out, so that a badge answered for with "no" does not follow when the paper is back. */
export const forgetAll = Buffer.from('~JA\r\n', 'latin1')

/**
 * One badge as a ZPL format: Zebra's programming guide for ZPL II. Nothing of what a badge says is sent but as dots. ~JX
 * first: a format that was cut short on an earlier connection would take this one for its rest.
 */
export function encodeBadge(raster: Raster): Uint8Array {
  const { width, height, rowBytes } = raster
  const total = rowBytes * height
  const before = `~JX\r\n^XA^PW${width}^LL${height}^LH0,0^LS0^PON^LRN^FO0,0^GFA,${total},${total},${rowBytes},`
  return Buffer.from(`${before}${compressedRows(raster)}^FS^PQ1^XZ\r\n`, 'latin1')
}
