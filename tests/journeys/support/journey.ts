import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import { moveClockOf } from '../../support/moved-clock.ts'
import { timeZone } from './event.ts'
import { type JourneyStation, startJourneyStation } from './journey-station.ts'
import { listenToWire } from './wire.ts'

export { expect }

export type OpenOptions = Partial<CommandInput<'access.create'>> & {
  /** The query of the page's address, for example `?lang=en`. */
  readonly search?: string
  readonly context?: BrowserContextOptions
}

/** One journey: its station, its pages, and the errors that its pages may report. */
export interface Journey {
  readonly station: JourneyStation
  /** A separate browser, admitted by a one-time link for this role. */
  open(role: CommandInput<'access.create'>['role'], options?: OpenOptions): Promise<Page>
  /** A fresh browser without a session. */
  browser(options?: BrowserContextOptions): Promise<BrowserContext>
  /** Closes every page, stops the station and verifies its log. Returns who is inside. */
  readLog(): ReturnType<JourneyStation['readLog']>
  /** Allows an error that belongs to the journey, such as a refused connection while the station is away. */
  expectComplaint(pattern: RegExp): void
}

/** At the venue, at a desk's usual size. */
const venue: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: timeZone,
  viewport: { width: 1366, height: 768 },
}

export const test = base.extend<{ journey: Journey }>({
  journey: async ({ browser }, use) => {
    const station = await startJourneyStation()
    const contexts: BrowserContext[] = []
    const complaints: string[] = []
    const expected: RegExp[] = []

    function listen(page: Page): void {
      listenToWire(page)
      page.on('pageerror', (error) => complaints.push(`page error: ${error.stack ?? error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
      })
    }
    async function newBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
      const context = await browser.newContext({ ...venue, ...options })
      await moveClockOf(context)
      context.on('page', listen)
      contexts.push(context)
      return context
    }
    async function closePages(): Promise<void> {
      for (const context of contexts.splice(0)) await context.close()
    }
    await use({
      station,
      browser: newBrowser,
      async readLog() {
        await closePages()
        return await station.readLog()
      },
      expectComplaint: (pattern) => void expected.push(pattern),
      async open(role, { label = 'Nadia', search = '', context = {}, ...more } = {}) {
        const page = await (await newBrowser(context)).newPage()
        const link = new URL(await station.link({ role, label, ...more }))
        link.search = search
        await page.goto(link.href)
        // The code is exchanged for a session, and each role is led to its page.
        await page.waitForURL(({ pathname }) => !['/entrer', '/'].includes(pathname))
        return page
      },
    })
    await closePages()
    await station.stop()
    expect(
      complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
      'what pages complained of',
    ).toEqual([])
  },
})

/** A browser's errors while nothing listens on the station's port. */
export const stationAway =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED|already in CLOSING or CLOSED state/
