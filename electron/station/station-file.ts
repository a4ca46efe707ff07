import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** What scripts on this machine need to talk to a station. Only its owner may read the file. */
export interface StationFile {
  readonly url: string
  /** On the hub: the pages for the staff's browsers on the network. */
  readonly staffUrl?: string
  /** On the hub: the address at which other stations link. */
  readonly linkUrl?: string
  /** The address of the public's page for phones. */
  readonly audienceUrl?: string
  /** In the cloud: the code with which the first hub links, once. */
  readonly linkCode?: string
  readonly pid: number
  /** The local operator's token, with every role, for this run. */
  readonly token: string
  readonly stationId: string
  readonly name: string
  readonly version: string
}

export const stationFilePath = (folder: string): string => join(folder, 'station.json')

/** Written atomically, so that a program that waits for the file never reads half of it. */
export function writeStationFile(folder: string, content: StationFile): void {
  const path = stationFilePath(folder)
  const temporary = `${path}.${process.pid}`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, `${JSON.stringify(content, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}

export const removeStationFile = (folder: string): void => rmSync(stationFilePath(folder), { force: true })
