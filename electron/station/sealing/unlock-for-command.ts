import { wrappingOf } from '../data-folder.ts'
import { hasTerminal, unlockOnTerminal } from './ask-terminal.ts'
import { type SealingMeans, type Unlocked, unlockFolder } from './unlock-folder.ts'
import { givenPassphrase } from './unlock-for-start.ts'

/**
 * Opens the folder of a `regie` command by the named key file, the passphrase in the environment, or a person at the
 * terminal.
 * @throws FolderLocked
 * @throws DatabaseUnavailable
 */
export async function unlockForCommand(folder: string, keyFile: string | undefined): Promise<Unlocked> {
  const unlock = (means: SealingMeans) => unlockFolder(folder, means)
  const passphrase = givenPassphrase()
  if (keyFile !== undefined) return await unlock({ keyFile })
  const isAsked = passphrase === undefined && wrappingOf(folder)?.sealed === 'passphrase' && hasTerminal()
  return isAsked ? await unlockOnTerminal(false, unlock) : await unlock({ passphrase })
}
