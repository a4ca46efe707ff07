import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../shared/kernel/ids.ts'
import { nodeCrypto } from './crypto.ts'
import { keyPath, openDataFolder } from './data-folder.ts'
import { databaseFile, openDatabase } from './event-log/database.ts'
import { openEventLog } from './event-log/event-log.ts'
import { expectationFile } from './event-log/expected-files.ts'
import { type RunningStation, type RunOptions, runStation } from './run.ts'
import type { Unlocked } from './sealing/unlock-folder.ts'
import { removeStationFile, writeStationFile } from './station-file.ts'

export interface StationOptions extends RunOptions {
  /** The data folder, created if needed. */
  readonly folder: string
  /** The key of a folder that was unlocked before. If absent, the key is in the folder's unencrypted key file. */
  readonly unlocked?: Unlocked | undefined
  readonly now?: () => number
  /** The last write before a crash is incomplete, so a person must check. */
  readonly onTorn?: () => void
  /** Runs before `station.json` tells other programs the station's address. */
  readonly prepare?: ((station: RunningStation) => Promise<void>) | undefined
}

export type Station = Awaited<ReturnType<typeof startStation>>

/** Opens a data folder and runs the station in it. @throws DatabaseUnavailable */
export async function startStation({ folder, now, onTorn, prepare, unlocked, ...options }: StationOptions) {
  const monotonic = options.monotonic ?? now ?? (() => performance.now())
  const { key, sealing, path } = unlocked ?? { key: openDataFolder(folder), sealing: 'file', path: keyPath(folder) }
  const log = openEventLog(openDatabase(folder, key, onTorn), nodeCrypto, (now ?? Date.now) as () => Instant)
  let isReady = false
  const place = { path: folder, databasePath: join(folder, databaseFile), key, sealing }
  const station = await runStation(log, place, { ...options, monotonic, onAddress: () => isReady && tell() })
  const { url, operatorToken } = station
  const { stationId } = log.identity
  const tell = () => {
    const linkUrl = station.linkUrl()
    const staffUrl = station.staffUrl()
    const audienceUrl = station.audienceUrl()
    const lan = {
      ...(staffUrl !== null && { staffUrl }),
      ...(linkUrl !== null && { linkUrl }),
      ...(audienceUrl !== null && { audienceUrl }),
    }
    const base = { url, ...lan, pid: process.pid, token: operatorToken }
    writeStationFile(folder, { ...base, stationId, name: station.name(), version: options.version })
  }
  await prepare?.(station)
  // So the first `station.json` contains the hub's addresses, and a station that has just joined knows its name.
  if (options.hub || options.isNew) await station.linked.catch(() => {})
  isReady = true
  tell()
  return {
    ...station,
    name: station.name(),
    currentName: station.name,
    /** Everything acknowledged is on disk already. */
    async stop(): Promise<void> {
      await station.stop()
      removeStationFile(folder)
    },
    /**
     * Deletes all data of this station, after a stop. The key goes first, so that the rest is unreadable. The record of
     * the expected files goes last, so that the folder may start again.
     */
    erase(): void {
      rmSync(path, { force: true })
      for (const name of [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`, expectationFile])
        rmSync(join(folder, name), { force: true })
    },
  }
}
