import { existsSync, mkdirSync, statSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Creates a folder and its parents, one at a time. Node's own `recursive` never ends if an existing folder answers "not
 * found" when another is created inside it, as /proc does.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    if (isThere(error) && statSync(folder).isDirectory()) return
    if (!lacksParent(error, folder)) throw error
    makeFolder(dirname(folder))
    mkdirSync(folder, { mode })
  }
}

/**
 * Creates a folder on a network or a USB stick, which may answer slowly. Its parents must exist: if a stick is not
 * plugged in, a folder of the same name on this machine's own disk would look like the requested copy.
 */
export async function makeDistantFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode })
  } catch (error) {
    if (!isThere(error) || !(await stat(folder)).isDirectory()) throw error
  }
}

const mode = 0o700
const codeOf = (error: unknown) => (error as { code?: string }).code
const isThere = (error: unknown): boolean => codeOf(error) === 'EEXIST'
const lacksParent = (error: unknown, folder: string): boolean =>
  codeOf(error) === 'ENOENT' && dirname(folder) !== folder && !existsSync(dirname(folder))
