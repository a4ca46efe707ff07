import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { nodeCrypto } from '../crypto.ts'
import { keyPath, writeKey } from '../data-folder.ts'
import { databaseFile, openDatabase } from '../event-log/database.ts'
import { openEventLog } from '../event-log/event-log.ts'
import { expectationFile } from '../event-log/expected-files.ts'
import { type LogReport, verifyLog } from '../event-log/verify.ts'
import { makeFolder } from '../make-folder.ts'
import { copyDurably } from './copy-file.ts'
import { openSealedKey } from './sealed-key.ts'

export type RestoreRefusal = 'no-copy' | 'code-needed' | 'wrong-code'

/**
 * Puts a copy in a data folder's place; what stood there is set aside under another name, never overwritten. The key is
 * the folder's own where the copy opens with it, else the one that the recovery code unseals.
 */
export async function restore(options: {
  /** A copy, or a folder of copies: then the latest. */
  readonly from: string
  readonly folder: string
  readonly recoveryCode: string | undefined
}): Promise<
  | { readonly refused: RestoreRefusal }
  | { readonly copy: string; readonly setAside: readonly string[]; readonly report: LogReport }
> {
  const { from, folder, recoveryCode } = options
  const copy = latestCopy(from)
  if (copy === undefined) return { refused: 'no-copy' }
  const key = keyFor(copy, folder, recoveryCode)
  if (typeof key === 'string') return { refused: key }

  makeFolder(folder)
  const setAside = putAside(folder)
  await copyDurably(copy, join(folder, databaseFile))
  writeKey(keyPath(folder), key)
  return { copy: basename(copy), setAside, report: verifyFolder(folder, key) }
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

function keyFor(
  copy: string,
  folder: string,
  recoveryCode: string | undefined,
): Uint8Array | 'code-needed' | 'wrong-code' {
  if (recoveryCode === undefined) {
    if (!existsSync(keyPath(folder))) return 'code-needed'
    return Buffer.from(readFileSync(keyPath(folder), 'utf8').trim(), 'hex')
  }
  const [, station = ''] = basename(copy).split('-')
  const sealed = join(dirname(copy), `regie-${station}.key`)
  return (existsSync(sealed) && openSealedKey(readFileSync(sealed, 'utf8'), recoveryCode)) || 'wrong-code'
}

/** The WAL goes with its database: SQLite would play it onto the copy. So does what is expected of both. */
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

/** @throws DatabaseUnavailable where the copy does not open with this key. */
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
