import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'

const quiet = '--disable-gpu --disable-quic --no-first-run --disable-background-networking'
const args = `--headless --no-sandbox ${quiet} --disable-component-update --disable-sync`.split(' ')

/** Chromium at /usr/bin/chromium, or where the variable CHROMIUM says. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args })

export const laptop: BrowserContextOptions = { viewport: { width: 1366, height: 768 } }
export const tablet: BrowserContextOptions = { viewport: { width: 1024, height: 768 }, hasTouch: true }
export const phone: BrowserContextOptions = {
  ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

/** A window of its own, let in by a one-time link. */
export async function open(browser: Browser, link: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ ...options, locale: 'fr-FR' })).newPage()
  await page.goto(link)
  await page.waitForURL(/\/(accueil|pilotage|porte|regie|moderation|scene)/)
  return page
}

/** Types as a scanner does, and waits for what that brings: a verdict, or a note that it is kept. */
export async function scan(page: Page, code: string, brings: 'verdict' | 'kept' = 'verdict'): Promise<void> {
  await page.getByTestId('scan-field').and(page.locator(':focus')).waitFor()
  const answered = page.getByTestId(brings)
  const before = (await answered.count()) > 0 ? await answered.textContent() : null
  await page.keyboard.type(code, { delay: 4 })
  await page.keyboard.press('Enter')
  await answered.filter({ hasNotText: before ?? 'nothing yet' }).waitFor()
  await page.waitForTimeout(300)
}

/** The badge of the person on the screen has come out. */
export const badgeIsOut = (page: Page): Promise<void> =>
  page.locator('[data-testid=print-state][data-state=printed]').waitFor()

export async function take(page: Page, name: string): Promise<void> {
  // Moves end, the last change arrives, and nothing is caught half-way.
  await page.waitForTimeout(900)
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), animations: 'disabled' })
}
