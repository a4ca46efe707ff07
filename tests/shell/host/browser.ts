import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { headlessChromiumPath } from '../../support/system-packages.ts'

let browser: Browser | undefined
const contexts = new Map<string, Promise<BrowserContext>>()

export async function openBrowser(): Promise<void> {
  const executablePath = headlessChromiumPath()
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic'],
    // The shell answers signals itself, and closes the browser when it goes.
    handleSIGTERM: false,
    handleSIGINT: false,
    handleSIGHUP: false,
  })
}

export const closeBrowser = async (): Promise<void> => await browser?.close()

/** Cookies and storage of a partition, shared by its windows alone. */
export function contextOf(partition: string): Promise<BrowserContext> {
  const known = contexts.get(partition)
  if (known) return known
  if (browser === undefined) throw new Error('no window before the app is ready')
  const made = browser.newContext({ viewport: { width: 1280, height: 800 } })
  contexts.set(partition, made)
  return made
}
