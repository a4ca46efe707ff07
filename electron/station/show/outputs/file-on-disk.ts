import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** OBS says that it has ended before the last of the file is on disk. */
const settlesWithinMs = 3000
const everyMs = 100

/** The size of a finished file once it does not grow any more, in bytes; null where it is not there, or stays empty. */
export async function sizeOnDisk(path: string): Promise<number | null> {
  const until = performance.now() + settlesWithinMs
  let before = -1
  for (;;) {
    const size = await stat(path).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    )
    if (size > 0 && size === before) return size
    if (performance.now() > until) return size > 0 ? size : null
    before = size
    await pause(everyMs)
  }
}
