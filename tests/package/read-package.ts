import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { listPackage, statFile } from '@electron/asar'
import type { PackedFile } from './check-content.ts'

/**
 * Every file of a package, inside its archive and beside it. `resources`: the folder with `app.asar`. What lies beside
 * is read from the disk, so a file that the archive only speaks of does not count.
 */
export function readPackage(resources: string): PackedFile[] {
  const archive = join(resources, 'app.asar')
  const inside = listPackage(archive, { isPack: false }).flatMap((listed) => {
    // Windows lists with `\`, and its own archive reader wants it back so.
    const path = listed.replace(/^[\\/]/, '')
    const entry = statFile(archive, path, false)
    const isFile = 'size' in entry && !('unpacked' in entry && entry.unpacked)
    return isFile ? [{ path: path.split(sep).join('/'), bytes: Number(entry.size), isUnpacked: false }] : []
  })
  return [...inside, ...readBeside(`${archive}.unpacked`)]
}

function readBeside(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: relative(folder, path).split(sep).join('/'), bytes: statSync(path).size, isUnpacked: true }
    })
}
