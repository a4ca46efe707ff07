import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { putBuildAside, removeBuild } from '../journeys/support/private-build.ts'
import { projectFolder } from '../support/station-build.ts'
import { headlessChromiumPath } from '../support/system-packages.ts'
import { whyNoElectron } from './support/electron-app.ts'
import { buildVariable } from './support/shell-under-test.ts'

/**
 * `npm run shell [-- FILE -g NAME …]`: the built shell, over Chromium in place of Electron, and in Electron itself where
 * its program is installed. `--electron`: there alone, and then it is an error where it cannot run. Whatever else stands
 * behind `--` goes to Playwright.
 */
const isElectronAlone = process.argv.includes('--electron')
const obstacle = isElectronAlone ? whyNoElectron() : null
if (obstacle !== null) {
  console.error(`The shell cannot run in Electron: ${obstacle}.`)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
if (!isElectronAlone && headlessChromiumPath() === undefined) {
  console.error('Chromium is missing. As root: apt-get install -y --no-install-recommends chromium')
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
const build = putBuildAside()
try {
  const cli = join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join(import.meta.dirname, 'playwright.config.ts')
  const rest = process.argv.slice(2).filter((word) => word !== '--electron')
  const files = isElectronAlone ? ['electron.spec.ts'] : []
  const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, ...files, ...rest], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, [buildVariable]: build },
  })
  process.exitCode = status ?? 1
} finally {
  removeBuild(build)
}
