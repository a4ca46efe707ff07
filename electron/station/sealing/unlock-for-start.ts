import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StartOptions } from '../command-line.ts'
import { prepareFolder, wrappingOf } from '../data-folder.ts'
import { logError } from '../program-log.ts'
import { hasTerminal, unlockOnTerminal } from './ask-terminal.ts'
import { connectKeyring, type ParentPort } from './keyring.ts'
import type { OpenedByPage } from './locked-server.ts'
import { demoInClearSentence, inClearSentence, lockedPageLine } from './sealing-words.ts'
import { type SealingMeans, type Unlocked, unlockFolder } from './unlock-folder.ts'

/** The passphrase in the environment. An empty text counts as none. */
export const givenPassphrase = (): string | undefined => process.env.REGIE_PASSPHRASE || undefined

/** An opened folder for a start. `port` and `greet` are present only if a page has opened it. */
export type OpenedForStart = Unlocked &
  Partial<Pick<OpenedByPage, 'port' | 'greet'>> & {
    /** To be printed once the station has started: its key is stored unencrypted. */
    readonly notice?: string
  }

/**
 * Opens the folder of a start by the first available means: the named key file, the passphrase in the environment, the
 * shell's keyring, a person at the terminal, a person at the first page. A folder with an unencrypted key opens as it
 * is. A new one gets an unencrypted key if nobody can be asked.
 * @throws FolderLocked
 * @throws DatabaseUnavailable
 */
export async function unlockForStart(
  folder: string,
  options: Pick<StartOptions, 'keyFile' | 'demo' | 'headless' | 'port'>,
  { parentPort, pagesFolder }: { readonly parentPort: ParentPort | undefined; readonly pagesFolder: string },
): Promise<OpenedForStart> {
  const unlock = (means: SealingMeans) => unlockFolder(folder, means)
  if (options.keyFile !== undefined) return await unlock({ keyFile: options.keyFile })
  prepareFolder(folder)
  const sealing = wrappingOf(folder)?.sealed ?? 'none'
  const isOpen = sealing === 'none' || sealing === 'file'
  if (options.demo && isOpen) return await inClear(unlock, demoInClearSentence)
  const passphrase = givenPassphrase()
  const keyring = parentPort && sealing !== 'passphrase' ? await connectKeyring(parentPort) : undefined
  if (passphrase !== undefined || keyring !== undefined) return await unlock({ passphrase, keyring })

  const asksNew = sealing === 'none' && !options.headless
  if ((asksNew || sealing === 'passphrase') && hasTerminal()) return await unlockOnTerminal(asksNew, unlock)
  // The launcher sets the variable when it opens a browser; the shell opens a window. Other ways to start show no page.
  const hasPage = process.env.REGIE_BROWSER === '1' || parentPort !== undefined
  if ((asksNew && hasPage) || (sealing === 'passphrase' && !options.headless))
    return await unlockByPage({ folder, port: options.port, pagesFolder, isNew: asksNew, unlock })
  // A wrapped key throws its error here.
  return await inClear(unlock, inClearSentence)
}

async function inClear(unlock: (means: SealingMeans) => Promise<Unlocked>, notice: string): Promise<OpenedForStart> {
  return { ...(await unlock({})), notice }
}

async function unlockByPage(asked: {
  readonly folder: string
  readonly port: number | undefined
  readonly pagesFolder: string
  readonly isNew: boolean
  readonly unlock: (means: SealingMeans) => Promise<Unlocked>
}): Promise<OpenedForStart> {
  const { folder, port } = asked
  const { startLockedServer } = await import('./locked-server.ts')
  const start = (at: number) => startLockedServer({ ...asked, port: at, onError: logError })
  // Without a requested port, the last one is used if it is free.
  const server = await (port ? start(port) : start(lastPort(folder)).catch(() => start(0)))
  console.log(lockedPageLine(server.url))
  const leave = () => process.exit(0)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, leave)
  try {
    return await server.opened
  } finally {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, leave)
  }
}

const portFile = (folder: string): string => join(folder, 'last-port')

/** The port of a sealed folder's last start. The database also knows it, but is not open yet. 0 if unknown. */
function lastPort(folder: string): number {
  try {
    const port = Number(readFileSync(portFile(folder), 'utf8').trim())
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0
  } catch {
    return 0
  }
}

/** Remembers the port for the page of the next start. */
export function keepLastPort(folder: string, url: string): void {
  try {
    writeFileSync(portFile(folder), `${new URL(url).port}\n`, { mode: 0o600 })
  } catch {
    // On a full disk the next start's page gets another port.
  }
}
