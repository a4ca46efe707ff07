import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** `regie-<station>-<time>.db`, so that the copies of several stations may lie in one folder. */
export const copyName = (stationId: string, at: number): string =>
  `regie-${stationId}-${new Date(at).toISOString().replace(/[:.]/g, '-')}.db`

/** When a copy of this name was made, in ms since 1970. Null: it is no copy of this station. */
export function copyTimeOf(stationId: string, name: string): number | null {
  const [, date, hour, minute, second, ms] = /-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.db$/.exec(name) ?? []
  const at = Date.parse(`${date}T${hour}:${minute}:${second}.${ms}Z`)
  return Number.isFinite(at) && name === copyName(stationId, at) ? at : null
}

/**
 * When the newest copy of this station that lies in the folder was made. Null: none lies there, or nobody can look. A
 * copy without content is none; whether one opens is not tried.
 */
export async function newestCopyAt(folder: string, stationId: string): Promise<number | null> {
  const names = await readdir(folder).catch((): string[] => [])
  const copies = names.flatMap((name) => {
    const at = copyTimeOf(stationId, name)
    return at === null ? [] : [{ name, at }]
  })
  for (const { name, at } of copies.sort((one, other) => other.at - one.at)) {
    const size = await stat(join(folder, name)).then(
      (file) => file.size,
      () => 0,
    )
    if (size > 0) return at
  }
  return null
}
