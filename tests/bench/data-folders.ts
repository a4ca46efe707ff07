import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { benchFolder, stationEntry } from './places.ts'
import { type RunningStation, startStation } from './station-process.ts'

/** Both files of a station that was stopped: its database, whose log is then empty, and the database's key. */
const kept = ['regie.db', 'database.key'] as const

/**
 * A data folder filled once by `fill` through the station itself, and kept under `.cache/bench`: for one build, as
 * another may store otherwise, and for one day, as its event begins on it.
 */
export async function template(name: string, fill: (station: RunningStation) => Promise<void>): Promise<string> {
  const of = `${name}-${new Date().toISOString().slice(0, 10)}-${buildHash()}`
  const folder = join(benchFolder, 'templates', of)
  if (existsSync(folder)) return folder
  const making = `${folder}.making-${process.pid}`
  for (const old of existsSync(join(folder, '..')) ? readdirSync(join(folder, '..')) : [])
    if (old.startsWith(`${name}-`)) rmSync(join(folder, '..', old), { recursive: true })
  mkdirSync(making, { recursive: true })
  const station = await startStation(making)
  try {
    await fill(station)
  } finally {
    await station.stop()
  }
  renameSync(making, folder)
  return folder
}

/** A fresh copy for one run, on disk before the run begins: nothing of it is still being written meanwhile. */
export function copyOf(folder: string): string {
  const copy = newFolder()
  for (const file of kept) {
    copyFileSync(join(folder, file), join(copy, file))
    const handle = openSync(join(copy, file), 'r+')
    fsyncSync(handle)
    closeSync(handle)
  }
  return copy
}

export function newFolder(): string {
  mkdirSync(join(benchFolder, 'runs'), { recursive: true })
  return mkdtempSync(join(benchFolder, 'runs', 'run-'))
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

const buildHash = (): string => createHash('sha256').update(readFileSync(stationEntry())).digest('hex').slice(0, 12)
