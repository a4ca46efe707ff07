import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The code that a scanner reads on a printed badge: the PDF is drawn at 300 dpi and decoded by an independent QR
 * reader.
 */
export function scannedBadge(folder: string, file: string): string {
  const drawn = mkdtempSync(join(tmpdir(), 'regie-badge-'))
  try {
    run('pdftoppm', ['-r', '300', '-png', '-singlefile', join(folder, file), join(drawn, 'badge')])
    return run('zbarimg', ['--quiet', '--raw', join(drawn, 'badge.png')]).trim()
  } finally {
    rmSync(drawn, { recursive: true, force: true })
  }
}

/** The text of a badge, as any PDF reader extracts it. */
export const textOnBadge = (folder: string, file: string): string => run('pdftotext', [join(folder, file), '-'])

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr} (see tests/support/system-packages.ts)`)
  return stdout
}
