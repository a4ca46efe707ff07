import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Bench } from './scenario.ts'

/** Puts a small file system in memory over a folder, for the time of the scenario. */
export function mountSmall(bench: Bench, folder: string, mebibytes: number): void {
  mkdirSync(folder, { recursive: true })
  run('mount', '-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=700`, 'regie-faults', folder)
  bench.after(() => run('umount', folder))
}

/** Makes a folder read-only, for root too, for the time of the scenario or until the given step. */
export function mountReadOnly(bench: Bench, folder: string): () => void {
  run('mount', '--bind', folder, folder)
  let mounted = true
  const undo = () => {
    if (mounted) run('umount', folder)
    mounted = false
  }
  bench.after(undo)
  run('mount', '-o', 'remount,ro,bind', folder)
  return undo
}

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim()}`)
}
