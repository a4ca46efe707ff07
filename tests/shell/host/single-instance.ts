import { execFileSync } from 'node:child_process'
import { mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One process per `userData`, by a link that names it, which has room on a full disk too; a second one tells the first by
 * a signal, and gets false.
 */
export function takeLock(userData: string, onSecond: () => void): boolean {
  mkdirSync(userData, { recursive: true })
  const path = join(userData, 'host-lock')
  const holder = read(path)
  if (holder !== undefined && isRunning(holder)) {
    process.kill(holder, 'SIGUSR2')
    return false
  }
  rmSync(path, { force: true })
  symlinkSync(String(process.pid), path)
  process.on('SIGUSR2', onSecond)
  process.on('exit', () => rmSync(path, { force: true }))
  return true
}

function read(path: string): number | undefined {
  try {
    return Number(readlinkSync(path))
  } catch {
    return undefined
  }
}

/** A killed process that nobody has waited for is still listed, as a zombie. */
function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z')
  } catch {
    return false
  }
}
