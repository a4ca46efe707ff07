import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { shortestPassphrase } from '../../../shared/contract/lock.ts'
import { terminalWords as words } from './sealing-words.ts'
import { FolderLocked, type SealingMeans, type Unlocked } from './unlock-folder.ts'

const triesAllowed = 3

/** Whether a person can be asked on the terminal. The prompt goes to stderr, since stdout may be a file. */
export const hasTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** Asks for a passphrase until the folder opens. After three tries, throws the last error. @throws FolderLocked */
export async function unlockOnTerminal(
  isNew: boolean,
  unlock: (means: SealingMeans) => Promise<Unlocked>,
): Promise<Unlocked> {
  if (isNew) say(words.onceOnly)
  for (let tries = 1; ; tries++) {
    const passphrase = isNew ? await askTwice() : await askHidden(words.ask)
    try {
      if (passphrase !== null) return await unlock({ passphrase })
      if (tries === triesAllowed) throw new FolderLocked('passphrase-needed')
    } catch (error) {
      if (!(error instanceof FolderLocked) || tries === triesAllowed) {
        if (tries === triesAllowed) say(words.tooMany)
        throw error
      }
      say(words.wrong)
    }
  }
}

/** Null if the two entries differ, or are too short. */
async function askTwice(): Promise<string | null> {
  const one = await askHidden(words.askNew)
  if (one.length < shortestPassphrase) {
    say(words.tooShort)
    return null
  }
  if (one === (await askHidden(words.askAgain))) return one
  say(words.different)
  return null
}

const say = (sentence: string): void => console.error(sentence)

/** Reads one line without showing it. Ctrl-C ends the program, as a shell expects. */
function askHidden(prompt: string): Promise<string> {
  const silent = new Writable({ write: (_, __, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(prompt)
  return new Promise((resolve) => {
    lines.once('SIGINT', () => process.exit(130))
    lines.once('line', (line) => {
      process.stderr.write('\n')
      // Resolved before the close event, which counts as an empty line.
      resolve(line)
      lines.close()
    })
    // Ctrl-D: nothing was entered.
    lines.once('close', () => resolve(''))
  })
}
