import { setTimeout as pause } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import type { Verdict } from '../../../shared/contract/check-in.ts'
import { browserNow } from '../../support/moved-clock.ts'
import { expect } from './journey.ts'
import { wireOf } from './wire.ts'

/** The reception page as a person uses it: by keys and visible texts. */
export interface Desk {
  readonly page: Page
  readonly field: Locator
  readonly verdict: Locator
  readonly rows: Locator
  readonly dialog: Locator
  /** Types as a wedge scanner does and ends with Enter. `msPerKey`: 0 is all at once. */
  type(code: string, msPerKey?: number): Promise<void>
  /** Scans, and waits until the screen shows the answer to this scan. */
  scan(code: string, msPerKey?: number): Promise<Verdict>
  /** Runs `act`, and waits until the screen shows the station's verdict on it. */
  answered(act: () => Promise<void>): Promise<Verdict>
  /** Empties the field, types a name, and waits for its list. */
  search(text: string): Promise<void>
  /** Fails unless the next typed letter would go to the field. */
  isReady(): Promise<void>
  /** The number of people admitted here. */
  admitted(): Locator
}

/** A person presses nothing this soon after a scanner's last key, whose time may still be to come. */
const beforeHandMs = 150

/** A quick typist. In a window, text that is typed without a pause is a scanner's. */
export const byHand = { delay: 65 }

export async function openDesk(page: Page): Promise<Desk> {
  const field = page.getByTestId('scan-field')
  await expect(field).toBeFocused()
  const verdict = page.getByTestId('verdict')
  let lastKeyAt = 0
  const passages = () => wireOf(page).commands.filter(({ name }) => name === 'checkIn.scan' || name === 'checkIn.admit')

  async function answered(act: () => Promise<void>): Promise<Verdict> {
    const before = passages().length
    await act()
    // After a stall, the station asks for the same command again, with its age.
    const outcome = () =>
      passages()
        .slice(before)
        .find(({ answer }) => answer?.outcome !== undefined)?.answer?.outcome
    await expect.poll(outcome, 'the station answers').toBeDefined()
    const given = String(outcome()?.verdict) as Verdict
    await expect(verdict).toHaveAttribute('data-verdict', given)
    await pause(Math.max(0, lastKeyAt + beforeHandMs - browserNow()))
    return given
  }
  // Each key event carries its time, as a scanner's does. A busy machine may deliver the events late, but at the same
  // pace.
  const devtools = await page.context().newCDPSession(page)
  async function type(code: string, msPerKey = 5): Promise<void> {
    lastKeyAt = Math.max(browserNow(), lastKeyAt + 40)
    for (const text of [...code, '\r']) {
      lastKeyAt += msPerKey
      const key = text === '\r' ? { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } : { key: text }
      const timestamp = lastKeyAt / 1000
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, ...key, timestamp })
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, timestamp })
    }
  }
  return {
    page,
    field,
    verdict,
    answered,
    type,
    rows: page.getByTestId('search-row'),
    dialog: page.getByRole('dialog'),
    scan: (code, msPerKey) => answered(() => type(code, msPerKey)),
    async search(text) {
      await field.fill('')
      await page.keyboard.type(text)
      await expect(page.getByRole('status').filter({ hasText: `« ${text} »` })).toBeVisible()
      // Until then the rows answer an earlier text.
      await expect(page.locator('.res[aria-busy=true]')).toHaveCount(0)
    },
    async isReady() {
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(field).toBeFocused()
      await expect(field).toHaveValue('')
    },
    admitted: () => page.getByTestId('admitted').locator('.big'),
  }
}
