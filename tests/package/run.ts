import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildIfNeeded } from '../../electron/launch/build.ts'
import { electronBinary } from '../../electron/launch/own-window.ts'
import { checkContent, sizeMb } from './check-content.ts'
import { checkFuses } from './check-fuses.ts'
import { checkStart } from './check-start.ts'
import { type LaidOut, layOut } from './lay-out.ts'
import { readPackage } from './read-package.ts'
import { stage } from './stage.ts'
import { makeStandIn } from './stand-in.ts'

/**
 * `npm run package [-- --installers]`: lays out the package of this system in `dist/`, with Electron's program where it
 * is installed and else with a stand-in, and checks it. `--installers` also wraps it, which needs the program.
 */
const project = join(import.meta.dirname, '..', '..')
const installers = process.argv.includes('--installers')

async function run(): Promise<void> {
  const binary = electronBinary(project)
  if (binary === undefined && (installers || process.platform !== 'linux'))
    throw new Error('This needs Electron’s program: npx install-electron.')
  if (!buildIfNeeded(project)) throw new Error('The build failed.')
  // Far from the project: what is not staged is not found.
  const work = mkdtempSync(join(tmpdir(), 'regie-stage-'))
  try {
    const electronDist = binary === undefined ? join(work, 'electron') : distributionOf(binary)
    if (binary === undefined) makeStandIn(electronDist, electronVersion())
    stage(project, join(work, 'app'))
    report(await check(layOut(join(work, 'app'), { project, electronDist, installers })), binary)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function check(laidOut: LaidOut): Promise<Record<string, readonly string[]>> {
  const files = readPackage(laidOut.resources)
  const { length } = files
  const languages = readdirSync(laidOut.locales).filter((name) => /^(?!fr|en).*\.(pak|lproj)$/.test(name))
  return {
    [`${length} files, ${sizeMb(files).toFixed(1)} MB: content, natives, size`]: checkContent(files, laidOut.target),
    'fuses of the program': await checkFuses(laidOut.program),
    'languages: French and English': languages.map((name) => `${name} came along`),
    'its station starts on its own files, and draws': await checkStart(join(laidOut.resources, 'app.asar')),
  }
}

function report(checks: Record<string, readonly string[]>, binary: string | undefined): void {
  for (const [name, problems] of Object.entries(checks)) {
    console.log(`${problems.length === 0 ? 'ok    ' : 'WRONG '}  ${name}`)
    for (const problem of problems) console.log(`          ${problem}`)
  }
  if (binary === undefined) console.log(notProved)
  const failed = Object.values(checks).filter((problems) => problems.length > 0).length
  console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

const notProved = `Not proved here, since a stand-in took the place of Electron's program (npx install-electron brings it):
  - that the program opens windows, keeps its pages in the system's sandbox, and starts the station from the archive
    with "run as node" off;
  - that it obeys the fuses, which were set in a file that is no program, and refuses a changed archive;
  - the installers: AppImage, deb, nsis and dmg are configured, and built by the workflow.`

/** On macOS the program lies three folders deep in the application. */
function distributionOf(binary: string): string {
  const isApplication = process.platform === 'darwin'
  return isApplication ? join(dirname(binary), '..', '..', '..') : dirname(binary)
}

function electronVersion(): string {
  const path = join(project, 'node_modules', 'electron', 'package.json')
  if (!existsSync(path)) throw new Error('The package electron is not installed: npm ci.')
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}

void run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
