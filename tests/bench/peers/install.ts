import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { remove } from '../data-folders.ts'
import { peersFolder } from './installed.ts'

const wanted = join(import.meta.dirname, 'package.json')
const mostMs = 180_000

/**
 * Installs the peers once, in the versions that package.json pins; anew when it changes. False, and said in words,
 * where that is not possible: on a machine without a network the bench measures ours all the same.
 */
export function installPeers(tell: (words: string) => void): boolean {
  if (isInstalled()) return true
  tell('the peers are installed, once')
  const making = `${peersFolder}.making-${process.pid}`
  mkdirSync(making, { recursive: true })
  copyFileSync(wanted, join(making, 'package.json'))
  try {
    // Their scripts are not run: leveldown brings its binaries along.
    const flags = ['--prefix', making, '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=0']
    execFileSync('npm', ['install', ...flags], { cwd: making, stdio: 'pipe', timeout: mostMs })
    remove(peersFolder)
    renameSync(making, peersFolder)
    return true
  } catch (error) {
    remove(making)
    tell(`the peers could not be installed, and are not measured: ${firstLine(error)}`)
    return false
  }
}

function isInstalled(): boolean {
  const installed = join(peersFolder, 'package.json')
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8')
}

/** What npm says first; where there is no npm, that. */
function firstLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr ?? '') : ''
  return (said || String(error)).split('\n', 1)[0] ?? ''
}
