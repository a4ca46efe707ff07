import { join } from 'node:path'
import { projectFolder, type StationBuild } from './station-build.ts'
import { type StationProcess, type StationProcessOptions, startStation } from './station-process.ts'

const cloudBuild: StationBuild = {
  kind: 'source',
  node: process.execPath,
  entry: join(projectFolder, 'cloud', 'main.ts'),
  dispose() {},
}

/** A process of the cloud, ready: it writes the same file as a station. */
export const startCloudProcess = (options: Omit<StationProcessOptions, 'build'>): Promise<StationProcess> =>
  startStation({ build: cloudBuild, readyWithinMs: 60_000, ...options })
