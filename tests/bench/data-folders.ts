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
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { eventDayNow } from './api.ts'
import { benchFolder, stationEntry } from './places.ts'
import { type RunningStation, startStation } from './station-process.ts'

const keptForMs = 2 * 3_600_000

/** Both files of a station that was stopped: its database, whose log is then empty, and the database's key. */
const kept = ['regie.db', 'database.key'] as const

/**
 * A data folder filled once by `fill` through the station itself, and kept under `.cache/bench`: for one build, as
 * another may store otherwise, and for one day, as its event begins on it.
 */
export async function template(name: string, fill: (station: RunningStation) => Promise<void>): Promise<string> {
  const of = `${name}-${eventDayNow()}-${buildHash()}`
  const folder = join(benchFolder, 'templates', of)
  if (existsSync(folder)) return folder
  const making = `${folder}.making-${process.pid}`
  forgetOld()
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

/** Of other builds and days; a bench that runs beside this one still finds what it copies from. */
function forgetOld(): void {
  const templates = join(benchFolder, 'templates')
  for (const name of existsSync(templates) ? readdirSync(templates) : []) {
    const folder = join(templates, name)
    if (Date.now() - statSync(folder).mtimeMs > keptForMs) remove(folder)
  }
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

/** Of the station's build. */
export const buildHash = (): string =>
  createHash('sha256').update(readFileSync(stationEntry())).digest('hex').slice(0, 12)
