import { afterEach } from 'vitest'
import { newFolder, removeFolder } from './test-log.ts'

/**
 * Gives what makes a new folder for the test at hand. Called at the top of a file, so that the folders go after the file's own
 * `afterEach` has stopped who works in them: Vitest runs those in the reverse order.
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
