import { execFile } from 'node:child_process'
import { copyFile, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const timeoutMs = 60_000

/**
 * Copies a file whole and durably, under another name first. By another process on POSIX systems: closing a file there
 * drops every lock that this process holds on it, and with them SQLite's.
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
