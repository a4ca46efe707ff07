import { existsSync, mkdirSync, statSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * A folder and those above it, one at a time: where a folder that is there refuses another inside it as not found, as
 * /proc does, Node's own `recursive` never ends.
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
 * A folder on a network or a stick, which may be slow to answer. Those above it must be there: of a stick that is not
 * plugged in, a folder of the same name on this machine's own disk would look like the copy that was asked for.
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
