import { join } from 'node:path'
import { chromiumPath } from '../support/system-packages.ts'
import { giveUp, runPlaywright } from './support/run-playwright.ts'

/**
 * `npm run journeys [-- FILE -g NAME …]`: people's work at the screens, in a real browser, against a real station.
 * Options after `--` go to Playwright. Journeys of minutes (`*.long.journey.ts`) are left out unless a file is named or
 * `--all` is given.
 */
if (chromiumPath() === undefined)
  giveUp('Chromium is missing. As root: apt-get install -y --no-install-recommends chromium')
const args = process.argv.slice(2)
const isLong = args.includes('--all') || args.some((arg) => arg.includes('.journey'))
await runPlaywright(
  join(import.meta.dirname, 'playwright.config.ts'),
  args.filter((arg) => arg !== '--all'),
  isLong ? { REGIE_LONG_JOURNEYS: '1' } : {},
).catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)))
