import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'

/** Why nothing can be mounted here, and what would help. Null if it can. */
export function whyNoMounts(): { readonly reason: string; readonly how: string } | null {
  if (process.getuid?.() !== 0) return { reason: 'mounting needs root', how: 'run it with sudo' }
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0)
    return { reason: 'mounting is not allowed here', how: 'run outside a container, or with --privileged' }
  return null
}

/** Mounts a small file system in memory over a folder. Returns its removal. */
export function mountSmallDisk(folder: string, mebibytes: number): () => void {
  mkdirSync(folder, { recursive: true })
  mustRun('mount', '-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=700`, 'regie-faults', folder)
  return () => mustRun('umount', folder)
}

/** Writes a file until its disk is full. */
export function fillDisk(path: string): void {
  const file = openSync(path, 'w')
  const zeros = Buffer.alloc(64 * 1024)
  try {
    for (let size = zeros.length; size >= 1; )
      try {
        if (writeSync(file, zeros, 0, size) < size) size = Math.floor(size / 2)
      } catch {
        size = Math.floor(size / 2)
      }
  } finally {
    closeSync(file)
  }
}

/** @throws with the command's output */
export function mustRun(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim()}`)
}
