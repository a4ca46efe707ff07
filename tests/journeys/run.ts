import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../support/station-build.ts'
import { chromiumPath } from '../support/system-packages.ts'
import { buildVariable, putBuildAside, removeBuild } from './support/private-build.ts'

/**
 * `npm run journeys [-- FILE -g NAME …]`: what people do at the screens, in a real browser, against a real station.
 * Whatever stands behind `--` goes to Playwright. Journeys of minutes (`*.long.journey.ts`) are left out where no file is
 * named and `--all` is not said.
 */
if (chromiumPath() === undefined) {
  console.error('Chromium is missing. As root: apt-get install -y --no-install-recommends chromium')
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
let build: string
try {
  build = putBuildAside()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
try {
  const cli = join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = join(import.meta.dirname, 'playwright.config.ts')
  const args = process.argv.slice(2)
  const isLong = args.includes('--all') || args.some((arg) => arg.includes('.journey'))
  const passedOn = args.filter((arg) => arg !== '--all')
  const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, ...passedOn], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, [buildVariable]: build, ...(isLong && { REGIE_LONG_JOURNEYS: '1' }) },
  })
  process.exitCode = status ?? 1
} finally {
  removeBuild(build)
}
