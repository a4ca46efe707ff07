import { execFile } from 'node:child_process'
import { copyFile, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const timeoutMs = 60_000

/**
 * Copies a whole file durably, under a temporary name first. On POSIX systems another process copies: closing a file
 * drops all locks that this process holds on it, including SQLite's.
 */
export async function copyDurably(from: string, to: string): Promise<void> {
  const temporary = `${to}.part`
  if (process.platform === 'win32') await copyFile(from, temporary)
  else await run('cp', ['--', from, temporary], { timeout: timeoutMs })
  await sync(temporary)
  await rename(temporary, to)
  if (process.platform !== 'win32') await sync(dirname(to))
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
