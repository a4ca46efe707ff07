import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One process per `userData`, by a file with its id; a second one tells the first by a signal, and gets false. */
export function takeLock(userData: string, onSecond: () => void): boolean {
  mkdirSync(userData, { recursive: true })
  const path = join(userData, 'host-lock')
  const holder = read(path)
  if (holder !== undefined && isRunning(holder)) {
    process.kill(holder, 'SIGUSR2')
    return false
  }
  writeFileSync(path, String(process.pid))
  process.on('SIGUSR2', onSecond)
  process.on('exit', () => rmSync(path, { force: true }))
  return true
}

function read(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'))
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
