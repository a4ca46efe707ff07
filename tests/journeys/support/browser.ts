import { browserEnv } from '../../support/moved-clock.ts'

/** Flags for all browsers of journeys, so that they send no traffic of their own. */
export const quietly: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Options for starting a journey's browser. `executablePath`: undefined for Playwright's own. */
export const launchOptions = (executablePath: string | undefined) => ({
  ...(executablePath && { executablePath }),
  args: ['--headless', ...quietly],
  env: browserEnv(),
})
