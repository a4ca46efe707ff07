import { startCloudProcess } from '../../support/cloud-process.ts'
import { newFolder, remove } from '../data-folders.ts'

/** ms from the process's start on an empty folder until a demonstration is ready. */
export async function embeddedStart(): Promise<number> {
  const folder = newFolder()
  const begun = performance.now()
  const cloud = await startCloudProcess({ folder, args: ['--demo'] })
  const ms = performance.now() - begun
  await cloud.stop()
  remove(folder)
  return ms
}
