import { browserEnv } from '../../support/moved-clock.ts'

/** Of each browser that a journey starts: nothing but the journey goes through it. */
export const quietly: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How the browser of a journey is started. `executablePath`: undefined for Playwright's own. */
export const launchOptions = (executablePath: string | undefined) => ({
  ...(executablePath && { executablePath }),
  args: ['--headless', ...quietly],
  env: browserEnv(),
})
