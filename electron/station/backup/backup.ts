import { createHash } from 'node:crypto'
import { chmod, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { Catalog } from '../catalog.ts'
import { DatabaseUnavailable, faultOf } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { makeDistantFolder } from '../make-folder.ts'
import { copyDurably } from './copy-file.ts'
import { copyName, newestCopyAt } from './copy-names.ts'
import { sealKey } from './sealed-key.ts'

/**
 * Interval while there are changes. A lost laptop costs at most five minutes, as does a desk that the other stations
 * have not heard.
 */
export const backupEveryMs = 5 * 60_000
/**
 * Older copies of this station are removed. Several are kept because the last one may have been cut off by a failing
 * disk.
 */
const copiesKept = 3

export const sealedKeyName = (stationId: string): string => `regie-${stationId}.key`

export type Backup = ReturnType<typeof createBackup>

/** Copies the encrypted database to the folder that this station's desk names. */
export function createBackup(deps: {
  log: EventLog
  catalog: Catalog
  databasePath: string
  key: Uint8Array
  everyMs: number
  onState: () => void
}) {
  const { log, catalog, databasePath, key, everyMs, onState } = deps
  const { stationId } = log.identity
  let copied = ''
  let lastFolder: string | null = null
  let state: Omit<ViewValue<'backup'>, 'folder'> = { lastAt: null, isEarlier: false, problem: null }
  let running: Promise<void> | undefined
  let uncopiedSince: number | null = null
  /** The first change since the copy that is being made has begun. It may be missing there. */
  let changedSinceBegin: number | null = null
  /** Whether older copies must be removed because they hold data that was erased since. */
  let areOldToGo = false
  const timer = setInterval(() => void runIfChanged(), everyMs)

  const folderOf = () => catalog.get('desk', stationId).backupFolder
  /** A summary of the log's contents and of the target folder, so that a new folder gets a copy at once. */
  const fingerprint = (folder: string) =>
    createHash('sha256')
      .update(JSON.stringify([folder, log.origins.versionVector()]))
      .digest('hex')

  async function runIfChanged(): Promise<void> {
    while (running) await running
    const folder = folderOf()
    if (folder === null) return
    if (fingerprint(folder) === copied) {
      uncopiedSince = null
      return
    }
    running = copy(folder).finally(() => {
      running = undefined
      onState()
    })
    await running
  }

  async function copy(folder: string): Promise<void> {
    const at = log.now()
    const print = fingerprint(folder)
    const keeps = areOldToGo ? 1 : copiesKept
    lastFolder = folder
    changedSinceBegin = null
    try {
      await makeDistantFolder(folder)
      await writeFile(join(folder, sealedKeyName(stationId)), sealKey(key, log.keys.recoveryCode()), { mode: 0o600 })
      const target = join(folder, copyName(stationId, at))
      await log.withSettledDatabase(() => copyDurably(databasePath, target))
      await chmod(target, 0o600)
      await removeOldCopies(folder, keeps)
      areOldToGo &&= keeps > 1
      copied = print
      uncopiedSince = changedSinceBegin
      state = { lastAt: new Date(at).toISOString(), isEarlier: false, problem: null }
    } catch (error) {
      const fault = faultOf(error)
      const known = fault instanceof DatabaseUnavailable && fault.fault !== 'no-folder'
      state = { ...state, problem: known ? fault.fault : 'folder-unreachable' }
    }
  }

  /** Until this run has made a copy, the newest one of an earlier run tells how old the copies are. */
  async function readEarlier(): Promise<void> {
    const folder = folderOf()
    const at = folder === null ? null : await newestCopyAt(folder, stationId)
    if (at === null || state.lastAt !== null || folderOf() !== folder) return
    state = { ...state, lastAt: new Date(at).toISOString(), isEarlier: true }
    // What changed between that copy and this start is not known.
    uncopiedSince = at
    onState()
  }
  const read = readEarlier()

  /** By the clock of the pilot who erased. After a restart only this tells which copies are older than an erasure. */
  function lastErasure(): number {
    let last = 0
    for (const [, { erasedAt }] of log.streams.all('audience-key')) last = Math.max(last, erasedAt ?? 0)
    return last
  }

  async function removeOldCopies(folder: string, keeps: number): Promise<void> {
    const ours = (await readdir(folder)).filter((name) => name.startsWith(`regie-${stationId}-`)).sort()
    const isOld = (name: string, index: number) =>
      index < ours.length - keeps || (index < ours.length - 1 && name < copyName(stationId, lastErasure()))
    for (const name of ours.filter(isOld)) await rm(join(folder, name), { force: true })
  }

  return {
    /** Settled when the folder has been looked at. */
    read,
    state: (): ViewValue<'backup'> => ({ folder: folderOf(), ...state }),
    /** When the oldest fact was written that is in no copy, or the time of an earlier run's copy. Null if there is none. */
    uncopiedSince: () => uncopiedSince,
    noteChange(): void {
      changedSinceBegin ??= log.now()
      uncopiedSince ??= changedSinceBegin
    },
    /** Copies now if something has changed since the last copy. */
    runIfChanged,
    /** Writes a copy without the erased data and removes all older copies. */
    async renew(): Promise<void> {
      areOldToGo = true
      await runIfChanged()
    },
    /** A new folder gets a copy at once, so that the person who chose it sees whether it works. */
    async runIfFolderChanged(): Promise<void> {
      if (folderOf() === lastFolder) return
      await runIfChanged()
    },
    async close(): Promise<void> {
      clearInterval(timer)
      await read
      await running
    },
  }
}
