import { afterEach } from 'vitest'
import { newFolder, removeFolder } from './test-log.ts'

/**
 * Returns a function that makes a new folder for the present test. Call it at the top of a file. The folders are then
 * removed after the file's own `afterEach` has stopped their users, because Vitest runs those in reverse order.
 */
export function foldersOfTests(): () => string {
  const made: string[] = []
  afterEach(() => made.splice(0).forEach(removeFolder))
  return () => {
    const folder = newFolder()
    made.push(folder)
    return folder
  }
}
