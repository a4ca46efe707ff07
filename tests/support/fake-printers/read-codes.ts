import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** False if zbarimg (package zbar-tools) is not installed. */
export const canReadCodes = (): boolean => spawnSync('zbarimg', ['--version']).error === undefined

/**
 * The QR code on each badge (PBM or PNG), read by zbar, which is independent of this program.
 * @throws if one has none, or if zbarimg (package zbar-tools) is not installed
 */
export function readCodes(badges: readonly Uint8Array[]): string[] {
  if (badges.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'regie-badges-'))
  try {
    const files = badges.map((badge, index) => {
      const file = join(folder, `${index}.${badge[0] === 0x89 ? 'png' : 'pbm'}`)
      writeFileSync(file, badge)
      return file
    })
    const read = spawnSync('zbarimg', ['--nodbus', '-q', '--raw', ...files], { encoding: 'utf8' })
    if (read.error) throw read.error
    const codes = read.stdout.trim().split('\n')
    if (codes.length !== badges.length) throw new Error(`${codes.length} codes read from ${badges.length} badges`)
    return codes
  } finally {
    rmSync(folder, { recursive: true })
  }
}
