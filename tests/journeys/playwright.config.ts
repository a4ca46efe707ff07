import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { headlessChromiumPath } from '../support/system-packages.ts'
import { launchOptions } from './support/browser.ts'

const results = join(import.meta.dirname, '..', '..', 'test-results')

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  testIgnore: process.env.REGIE_LONG_JOURNEYS === '1' ? [] : ['*.long.journey.ts'],
  outputDir: join(results, 'journeys'),
  reporter: './support/reporter.ts',
  fullyParallel: true,
  // Journeys mostly wait: three keep two cores busy, and 176 of them passed under seven times that load.
  workers: 3,
  // A journey that passes at the second try has failed once at a desk.
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  globalTimeout: 26 * 60_000,
  // A deadline only ends what has failed. Deadlines of the product are tested on a virtual clock.
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(headlessChromiumPath()),
    actionTimeout: 20_000,
    navigationTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
})
