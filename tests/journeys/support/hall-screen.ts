import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { browserEnv, moveClockOf } from '../../support/moved-clock.ts'
import { chromiumPath } from '../../support/system-packages.ts'
import { until } from '../../support/until.ts'
import { quietly } from './browser.ts'
import { timeZone } from './event.ts'

/** The size of the screen, and of OBS's picture of it. */
export const hallSize = [1280, 720] as const

/**
 * The projector's computer: its own X screen, which an OBS on this machine can capture, and a browser that fills it.
 */
export interface HallScreen extends AsyncDisposable {
  /** The X display's name, `:99`. */
  readonly display: string
  /** A page whose network can be unplugged and plugged in again. */
  open(link: string): Promise<Page>
  /** Nothing passes in either direction any more, and neither end is told. */
  pull(): Promise<void>
  plug(): Promise<void>
}

export async function startHallScreen(): Promise<HallScreen> {
  const folder = mkdtempSync(join(tmpdir(), 'regie-hall-'))
  const [width, height] = hallSize
  const { child, display } = await startDisplay(join(folder, 'display'))
  const executablePath = chromiumPath()
  const browser: Browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    headless: false,
    env: { ...browserEnv(), DISPLAY: display },
    args: [...quietly, '--window-position=0,0', `--window-size=${width},${height}`],
  })
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: timeZone, viewport: null })
  await moveClockOf(context)
  let isPlugged = true
  return {
    display,
    async open(link) {
      const page = await context.newPage()
      await page.routeWebSocket(/socket\.io/, (socket) => {
        if (!isPlugged) return
        const server = socket.connectToServer()
        socket.onMessage((message) => {
          if (isPlugged) server.send(message)
        })
        server.onMessage((message) => {
          if (isPlugged) socket.send(message)
        })
        // While unplugged, the server must not notice that the page gives up its connection.
        socket.onClose(() => {
          if (isPlugged) void server.close()
        })
        server.onClose((code, reason) => {
          if (isPlugged) void socket.close({ ...(code !== undefined && { code }), ...(reason && { reason }) })
        })
      })
      await page.goto(link)
      return page
    },
    async pull() {
      isPlugged = false
      await context.setOffline(true)
    },
    async plug() {
      isPlugged = true
      await context.setOffline(false)
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      child.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startDisplay(file: string): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(
    'sh',
    ['-c', `exec Xvfb -displayfd 3 -screen 0 ${hallSize.join('x')}x24 -nolisten tcp -noreset 3>"$0"`, file],
    { stdio: 'ignore' },
  )
  process.once('exit', () => child.kill('SIGKILL'))
  const number = await until('the hall’s screen is on', () => {
    try {
      return readFileSync(file, 'utf8').trim() || undefined
    } catch {
      return undefined
    }
  })
  return { child, display: `:${number}` }
}
