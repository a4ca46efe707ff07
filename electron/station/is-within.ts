import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'

/** Whether an absolute path is a folder or lies in it. Symbolic links are resolved as far as they exist. */
export function isWithin(folder: string, path: string): boolean {
  const within = relative(real(folder), real(path))
  return !within.startsWith('..') && !isAbsolute(within)
}

/** Whether two paths lead to the same folder. */
export const isSameFolder = (one: string, other: string): boolean => real(one) === real(other)

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(real(above), basename(path))
  }
}
