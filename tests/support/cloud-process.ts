import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from '../../electron/launch/build.ts'
import { projectFolder, type StationBuild } from './station-build.ts'
import { type StationProcess, type StationProcessOptions, startStation } from './station-process.ts'

const cloudBuild: StationBuild = {
  kind: 'source',
  node: process.execPath,
  entry: join(projectFolder, 'cloud', 'main.ts'),
  dispose() {},
}

export interface CloudProcess extends StationProcess {
  readonly port: number
  /** Its present file. Its token changes with the event, and the first hub's code disappears once that hub has come. */
  file(): { readonly url: string; readonly token: string; readonly linkCode?: string }
}

/** Two that start together would each build the pages, so they are built before. */
let isBuilt = false

/** A ready process of the cloud, as `npm run cloud` starts it. It writes the same file as a station. */
export async function startCloudProcess(options: Omit<StationProcessOptions, 'build'>): Promise<CloudProcess> {
  isBuilt ||= buildIfNeeded(projectFolder)
  if (!isBuilt) throw new Error('the pages could not be built')
  const cloud = await startStation({ build: cloudBuild, readyWithinMs: 60_000, ...options })
  return {
    ...cloud,
    port: Number(new URL(cloud.url).port),
    file: () => JSON.parse(readFileSync(join(options.folder, 'station.json'), 'utf8')),
  }
}
