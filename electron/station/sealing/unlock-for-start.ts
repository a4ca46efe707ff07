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

/** What was given in the environment; an empty text is none. */
export const givenPassphrase = (): string | undefined => process.env.REGIE_PASSPHRASE || undefined

/** A folder that a start may work in. `port` and `greet` only where a page has opened it. */
export type OpenedForStart = Unlocked &
  Partial<Pick<OpenedByPage, 'port' | 'greet'>> & {
    /** To be said once the station has started: that its key lies in clear. */
    readonly notice?: string
  }

/**
 * Opens the folder of a start by what there is, in this order: the key file that was named, the passphrase of the
 * environment, the shell's keyring, somebody at the terminal, somebody at the first page. A folder whose key lies in
 * clear opens as it is, and a new one gets its key in clear where nobody can be asked.
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
  // Set by the launcher where it opens a browser; the shell opens a window. Nothing else that starts a station is asked.
  const hasPage = process.env.REGIE_BROWSER === '1' || parentPort !== undefined
  if ((asksNew && hasPage) || (sealing === 'passphrase' && !options.headless))
    return await unlockByPage({ folder, port: options.port, pagesFolder, isNew: asksNew, unlock })
  // A wrapped key meets its sentence here.
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
  // Any port is the one of last time, where it is free.
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

/** The port of a sealed folder's last start: the database, which knows it too, is not open yet. 0 where unknown. */
function lastPort(folder: string): number {
  try {
    const port = Number(readFileSync(portFile(folder), 'utf8').trim())
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0
  } catch {
    return 0
  }
}

/** For the page of the next start. */
export function keepLastPort(folder: string, url: string): void {
  try {
    writeFileSync(portFile(folder), `${new URL(url).port}\n`, { mode: 0o600 })
  } catch {
    // On a full disk the next page stands on another port.
  }
}
