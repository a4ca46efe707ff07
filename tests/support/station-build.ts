import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** How to start a station: the arguments before its own. */
export interface StationBuild {
  readonly kind: 'compiled' | 'source'
  readonly node: string
  readonly entry: string
  /** Removes a private copy. */
  dispose(): void
}

export const projectFolder: string = resolve(import.meta.dirname, '..', '..')

const compiled = join(projectFolder, 'out', 'main', 'station.js')

/** Whether there is a build that is newer than every file of the station and of what it shares. */
export const isBuildCurrent = (): boolean => existsSync(compiled) && statSync(compiled).mtimeMs >= newestSource()

/**
 * The compiled station if it is no older than its source, otherwise the source. The compiled one is copied, because
 * somebody may build again during a long test.
 */
export function chooseBuild(wanted: 'compiled' | 'source' | 'newest' = 'newest'): StationBuild {
  const source = join(projectFolder, 'electron', 'station', 'main.ts')
  if (wanted === 'source' || (wanted === 'newest' && !isBuildCurrent()))
    return { kind: 'source', node: nodeBinary(), entry: source, dispose() {} }
  // Inside node_modules, from where its native modules are found, and where nothing else looks.
  const copy = join(projectFolder, 'node_modules', '.cache', 'regie-station-copies', String(process.pid))
  mkdirSync(join(copy, 'out'), { recursive: true })
  cpSync(join(projectFolder, 'out', 'main'), join(copy, 'out', 'main'), { recursive: true })
  if (!existsSync(join(copy, 'resources'))) symlinkSync(join(projectFolder, 'resources'), join(copy, 'resources'))
  return {
    kind: 'compiled',
    node: nodeBinary(),
    entry: join(copy, 'out', 'main', 'station.js'),
    dispose: () => rmSync(copy, { recursive: true, force: true }),
  }
}

/** The Node that runs this: signals to a wrapper would not reach the station. */
const nodeBinary = (): string => process.execPath

/** When a file of the station or of what it shares last changed, ms since 1970. Tests do not count. */
function newestSource(): number {
  let newest = 0
  for (const folder of ['electron/station', 'shared'])
    for (const entry of readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
        newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs)
  return newest
}
