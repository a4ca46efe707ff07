import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Target } from './check-content.ts'

/** A package on the disk, not yet wrapped into an installer. */
export interface LaidOut {
  readonly target: Target
  readonly program: string
  /** The folder with `app.asar`. */
  readonly resources: string
  readonly locales: string
}

const target: Target = `${process.platform}-${process.arch}`

/**
 * Runs electron-builder over a staged folder. `electronDist`: Electron's distribution, or what stands in for it.
 * `installers`: also wraps it as `electron-builder.yml` says for this system.
 * @throws with its words when it fails
 */
export function layOut(
  staged: string,
  options: { readonly project: string; readonly electronDist: string; readonly installers: boolean },
): LaidOut {
  const cli = join(options.project, 'node_modules', 'electron-builder', 'cli.js')
  const output = join(options.project, 'dist')
  const args = [
    ...[cli, '--projectDir', staged, '--publish', 'never', ...(options.installers ? [] : ['--dir'])],
    ...[`-c.electronDist=${options.electronDist}`, `-c.directories.output=${output}`],
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: staged, encoding: 'utf8' })
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}${stderr}`)
  return laidOutIn(output)
}

function laidOutIn(output: string): LaidOut {
  if (process.platform === 'darwin') {
    const contents = join(output, process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Régie.app', 'Contents')
    const resources = join(contents, 'Resources')
    return { target, program: join(contents, 'MacOS', 'Régie'), resources, locales: resources }
  }
  const arch = process.arch === 'x64' ? '' : `${process.arch}-`
  const folder = join(output, process.platform === 'win32' ? `win-${arch}unpacked` : `linux-${arch}unpacked`)
  return {
    target,
    program: join(folder, process.platform === 'win32' ? 'regie.exe' : 'regie'),
    resources: join(folder, 'resources'),
    locales: join(folder, 'locales'),
  }
}
