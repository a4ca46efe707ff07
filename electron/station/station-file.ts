import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** What scripts on this machine need to talk to a station; only its owner may read it. */
export interface StationFile {
  readonly url: string
  /** On the hub: the pages for the staff's browsers of the network. */
  readonly staffUrl?: string
  /** On the hub: where other stations link to. */
  readonly linkUrl?: string
  /** Where phones find the public's page. */
  readonly audienceUrl?: string
  /** Of the cloud: what the first hub links with, once. */
  readonly linkCode?: string
  readonly pid: number
  /** The local operator's, with every role, for this run. */
  readonly token: string
  readonly stationId: string
  readonly name: string
  readonly version: string
}

export const stationFilePath = (folder: string): string => join(folder, 'station.json')

/** Whole or not at all: whoever waits for the file never reads half of it. */
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
