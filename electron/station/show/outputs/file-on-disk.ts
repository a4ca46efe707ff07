import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** OBS says that it has ended before the last of the file is on disk. */
const settlesWithinMs = 3000
const everyMs = 100

interface FileOnDisk {
  readonly bytes: number
  /** In ms since 1970, by the clock of this machine. */
  readonly writtenAt: number
}

/** A finished file once it does not grow any more; null where it is not there, or stays empty. */
export async function fileOnDisk(path: string): Promise<FileOnDisk | null> {
  const until = performance.now() + settlesWithinMs
  let before = -1
  for (;;) {
    const found = await stat(path).catch(() => null)
    const bytes = found?.isFile() ? found.size : 0
    const isSettled = bytes === before || performance.now() > until
    if (found && bytes > 0 && isSettled) return { bytes, writtenAt: Math.round(found.mtimeMs) }
    if (performance.now() > until) return null
    before = bytes
    await pause(everyMs)
  }
}
