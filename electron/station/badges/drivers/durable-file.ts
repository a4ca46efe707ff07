import { open, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

export interface DurableWrite {
  /** Never created: a mistyped folder, or a disk that is not mounted, must be seen. */
  readonly folder: string
  /** A plain name: the caller has checked that it cannot leave the folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Called last before the file appears; what it throws leaves nothing behind. */
  beforeAppearing(): void
}

/**
 * Writes a file that appears under its name whole, or not at all, replacing one of that name; survives a power cut once
 * `durable`. When it is not, the file is there, but the disk would not say that it will stay.
 * @throws the error of `node:fs` or of `beforeAppearing`; then no file has appeared.
 */
export async function writeDurably({
  folder,
  name,
  bytes,
  beforeAppearing,
}: DurableWrite): Promise<{ durable: boolean }> {
  // Only a folder passes this, so ENOTDIR and ENOENT speak of the folder and not of the file.
  await stat(join(folder, '/'))
  const temporary = join(folder, `.${name}.part`)
  // What a crash left. "wx" then refuses a link put there by somebody else, instead of writing through it.
  await unlink(temporary).catch(ignoreMissing)
  try {
    const file = await open(temporary, 'wx', 0o640)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    beforeAppearing()
    await rename(temporary, join(folder, name))
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
  return { durable: await syncFolder(folder) }
}

/** Makes the new name itself durable. Windows has no such call: there the file system's journal does it. */
async function syncFolder(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return true
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    return true
  } catch {
    return false
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
