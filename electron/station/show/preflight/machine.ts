import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'

/** Of an OBS on this machine: which of these files are not there. */
export async function missingOf(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => null,
        () => path,
      ),
    ),
  )
  return new Set(found.filter((path) => path !== null))
}

/** The fonts of this machine by family, in small letters; null where nobody can say. */
export function installedFonts(): Promise<ReadonlySet<string> | null> {
  return new Promise((resolve) => {
    const limits = { timeout: 5000, maxBuffer: 4 * 1024 * 1024, encoding: 'utf8' as const }
    execFile('fc-list', [':', 'family'], limits, (error, output) => {
      if (error) resolve(null)
      // A family has a name for each language.
      else resolve(new Set(output.split(/[\n,]/).map((family) => family.trim().replaceAll('\\', '').toLowerCase())))
    })
  })
}
