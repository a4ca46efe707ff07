import { join } from 'node:path'
import { giveUp, runPlaywright } from '../journeys/support/run-playwright.ts'
import { headlessChromiumPath } from '../support/system-packages.ts'
import { whyNoElectron } from './support/electron-app.ts'

/**
 * `npm run shell [-- FILE -g NAME …]`: the built shell, over Chromium in place of Electron, and in Electron itself where
 * its program is installed. `--electron`: there alone, and then it is an error where it cannot run. Whatever else stands
 * behind `--` goes to Playwright.
 */
const isElectronAlone = process.argv.includes('--electron')
const obstacle = isElectronAlone ? whyNoElectron() : null
if (obstacle !== null) giveUp(`The shell cannot run in Electron: ${obstacle}.`)
if (!isElectronAlone && headlessChromiumPath() === undefined)
  giveUp('Chromium is missing. As root: apt-get install -y --no-install-recommends chromium')
const files = isElectronAlone ? ['electron.spec.ts'] : []
const rest = process.argv.slice(2).filter((word) => word !== '--electron')
await runPlaywright(join(import.meta.dirname, 'playwright.config.ts'), [...files, ...rest])
