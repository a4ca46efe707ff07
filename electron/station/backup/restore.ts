import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Sealing } from '../../../shared/domain/stations/sealing.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { nodeCrypto } from '../crypto.ts'
import { keyPath } from '../data-folder.ts'
import { DatabaseUnavailable, databaseFile, openDatabase } from '../event-log/database.ts'
import { openEventLog } from '../event-log/event-log.ts'
import { expectationFile, expectFiles } from '../event-log/expected-files.ts'
import { type LogReport, verifyLog } from '../event-log/verify.ts'
import { makeFolder } from '../make-folder.ts'
import { keepKey, type SealingMeans, unlockFolder } from '../sealing/unlock-folder.ts'
import { sealedKeyName } from './backup.ts'
import { copyDurably } from './copy-file.ts'
import { openSealedKey } from './sealed-key.ts'

/** Why a copy was not restored. Nothing has been changed. */
export type RestoreRefusal =
  | { readonly refused: 'no-copy' | 'code-needed' }
  /** `file`: the sealed key that belongs beside the copy. */
  | { readonly refused: 'key-missing' | 'key-damaged' | 'wrong-code'; readonly file: string }
  | { readonly refused: 'copy-damaged' | 'copy-not-of-this-key'; readonly file: string }

export interface Restored {
  readonly copy: string
  readonly setAside: readonly string[]
  readonly report: LogReport
  /** How the folder's key is protected now. */
  readonly sealing: Sealing
}

/**
 * Puts a copy in the place of a data folder. The folder's database files are set aside under other names, never
 * overwritten, and only after the copy has opened. The key is the folder's own, or the one that the recovery code
 * unseals if one is given.
 * @throws DatabaseUnavailable
 */
export async function restore(options: {
  /** A copy, or a folder of copies, of which the latest is taken. */
  readonly from: string
  readonly folder: string
  readonly recoveryCode: string | undefined
  /** Opens the folder's own key, and wraps a key that comes from the copy. */
  readonly means?: SealingMeans
}): Promise<RestoreRefusal | Restored> {
  const { from, folder, recoveryCode, means = {} } = options
  const copy = latestCopy(from)
  if (copy === undefined) return { refused: 'no-copy' }
  const key = recoveryCode === undefined ? await ownKey(folder, means) : unsealedKey(copy, recoveryCode)
  if ('refused' in key) return key

  makeFolder(folder)
  const trial = mkdtempSync(join(folder, 'restoring-'))
  try {
    await copyDurably(copy, join(trial, databaseFile))
    // A copy truncated to nothing would otherwise pass for a new database.
    expectFiles(join(trial, databaseFile), 0)
    const report = verifyFolder(trial, key)
    const setAside = putAside(folder)
    renameSync(join(trial, databaseFile), join(folder, databaseFile))
    const { sealing } =
      recoveryCode === undefined ? await unlockFolder(folder, means) : await keepKey(folder, key, means)
    return { copy: basename(copy), setAside, report, sealing }
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable && error.fault === 'unreadable')) throw error
    // The recovery code opened this station's key, so a copy that does not open with it is damaged.
    const refused = recoveryCode === undefined ? 'copy-not-of-this-key' : 'copy-damaged'
    return { refused, file: basename(copy) }
  } finally {
    rmSync(trial, { recursive: true, force: true })
  }
}

function latestCopy(from: string): string | undefined {
  if (!existsSync(from)) return undefined
  if (statSync(from).isFile()) return from
  const latest = readdirSync(from)
    .filter((name) => /^regie-[a-z0-9]+-.*\.db$/.test(name))
    .sort((one, other) => timeOf(one).localeCompare(timeOf(other)))
    .at(-1)
  return latest && join(from, latest)
}
const timeOf = (name: string): string => name.split('-').slice(2).join('-')

async function ownKey(folder: string, means: SealingMeans): Promise<Uint8Array | RestoreRefusal> {
  if (!existsSync(means.keyFile ?? keyPath(folder))) return { refused: 'code-needed' }
  try {
    return (await unlockFolder(folder, means)).key
  } catch (error) {
    if (error instanceof DatabaseUnavailable && error.fault === 'unreadable') return { refused: 'code-needed' }
    throw error
  }
}

function unsealedKey(copy: string, recoveryCode: string): Uint8Array | RestoreRefusal {
  const [, station = ''] = basename(copy).split('-')
  const file = sealedKeyName(station)
  const path = join(dirname(copy), file)
  if (!existsSync(path)) return { refused: 'key-missing', file }
  const key = openSealedKey(readFileSync(path, 'utf8'), recoveryCode)
  return typeof key === 'string' ? { refused: key, file } : key
}

/**
 * The WAL goes with its database, because SQLite would otherwise apply it to the copy. So does the file that records
 * which files are expected.
 */
function putAside(folder: string): string[] {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  return [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`, expectationFile]
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => {
      const aside = `${name}.before-${stamp}`
      renameSync(join(folder, name), join(folder, aside))
      return aside
    })
}

/** @throws DatabaseUnavailable if the copy does not open with this key. */
export function verifyFolder(folder: string, key: Uint8Array): LogReport {
  const log = openEventLog(openDatabase(folder, key), nodeCrypto, Date.now as () => Instant)
  try {
    const steps = verifyLog(log)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  } finally {
    log.close()
  }
}
