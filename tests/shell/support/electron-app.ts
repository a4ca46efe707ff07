import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { electronBinary, hasDisplay } from '../../../electron/launch/own-window.ts'
import { buildVariable } from '../../journeys/support/private-build.ts'
import { projectFolder } from '../../support/station-build.ts'

/** Why the shell cannot be run in Electron itself here; null where it can. */
export function whyNoElectron(): string | null {
  if (electronBinary(projectFolder) === undefined)
    return 'Electron’s program is not installed: npx install-electron brings it'
  if (!hasDisplay()) return 'there is no display: xvfb-run gives one'
  if (process.getuid?.() === 0) return 'Electron’s sandbox does not start for root'
  return null
}

/** The built shell in Electron, on a data folder. `--inspect`, which Playwright needs, is open only outside of packages. */
export async function launchElectron(folder: string): Promise<ElectronApplication> {
  const build = process.env[buildVariable] ?? projectFolder
  const entry = join(build, 'out', 'main', 'shell.js')
  if (!existsSync(entry)) throw new Error(`${entry} is missing: npm run build`)
  return await _electron.launch({
    executablePath: electronBinary(projectFolder) ?? '',
    args: [build, '--data', folder, '--port', '0'],
    env: process.env as Record<string, string>,
  })
}
