import { mountSmallDisk, mustRun } from '../support/small-disk.ts'
import type { Bench } from './scenario.ts'

/** Mounts a small file system in memory over a folder for the duration of the scenario. */
export const mountSmall = (bench: Bench, folder: string, mebibytes: number): void =>
  bench.after(mountSmallDisk(folder, mebibytes))

/** Makes a folder read-only, for root too, until the end of the scenario or until the returned function is called. */
export function mountReadOnly(bench: Bench, folder: string): () => void {
  mustRun('mount', '--bind', folder, folder)
  let mounted = true
  const undo = () => {
    if (mounted) mustRun('umount', folder)
    mounted = false
  }
  bench.after(undo)
  mustRun('mount', '-o', 'remount,ro,bind', folder)
  return undo
}
