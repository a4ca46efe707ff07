import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../support/station-build.ts'

/** The variable with the folder of the tested build, which `run-playwright.ts` has made. */
export const buildVariable = 'REGIE_TESTED_BUILD'

/**
 * Copies station and pages into a folder of this run, because a person may build again while journeys run. Takes them
 * from `out` if that is not older than its source, and otherwise builds. Returns the folder; its `out/main/station.js`
 * starts.
 */
export function putBuildAside(): string {
  // Inside node_modules, so that native modules are found, and no tool reads the copy.
  const folder = join(projectFolder, 'node_modules', '.cache', 'regie-journeys', String(process.pid))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  symlinkSync(join(projectFolder, 'resources'), join(folder, 'resources'))
  // Electron reads the program's entry from it.
  cpSync(join(projectFolder, 'package.json'), join(folder, 'package.json'))
  if (isCurrent()) cpSync(join(projectFolder, 'out'), join(folder, 'out'), { recursive: true })
  else build(folder)
  return folder
}

export const removeBuild = (folder: string): void => rmSync(folder, { recursive: true, force: true })

function isCurrent(): boolean {
  const built = [
    'main/station.js',
    'main/shell.js',
    'preload/preload.cjs',
    'renderer/index.html',
    'renderer/organiser.html',
    'renderer/lock.html',
    'audience/index.html',
  ].map((path) => join(projectFolder, 'out', path))
  const source = newest(['electron/shell', 'electron/station', 'shared', 'renderer'])
  return built.every((path) => existsSync(path) && statSync(path).mtimeMs >= source)
}

/** When a file that belongs to the build last changed, in ms since 1970. */
function newest(folders: readonly string[]): number {
  const times = folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.tsbuildinfo$/.test(entry.name))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
  return Math.max(...times)
}

function build(folder: string): void {
  console.log('The build is missing or older than its source: building for the journeys.')
  const cli = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'build', '--outDir', join(folder, 'out'), '--logLevel', 'warn'],
    { cwd: projectFolder, encoding: 'utf8' },
  )
  if (status === 0) return
  removeBuild(folder)
  throw new Error(`the build failed:\n${stdout}${stderr}`)
}
