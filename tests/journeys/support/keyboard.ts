import type { Locator, Page } from '@playwright/test'
import { expect } from './journey.ts'

/** More controls than one form or dialog has. */
const mostSteps = 60

/** A person without a mouse: moves with Tab only. */
export function keyboardOn(page: Page) {
  const hasFocus = (wanted: Locator) => wanted.evaluate((element) => element === document.activeElement)
  const shownIn = (select: Locator) =>
    select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text.trim())

  async function walkTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(wanted).toBeVisible()
    for (let steps = 0; steps < mostSteps && !(await hasFocus(wanted)); steps++) await page.keyboard.press(key)
    await expect(wanted).toBeFocused()
  }
  return {
    walkTo,
    async pressButton(button: Locator): Promise<void> {
      await walkTo(button)
      await page.keyboard.press('Enter')
    },
    async typeIn(field: Locator, text: string): Promise<void> {
      await walkTo(field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
      await expect(field).toHaveValue(text)
    },
    /** Arrow keys change a closed list. */
    async chooseOption(select: Locator, option: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      await walkTo(select, key)
      await expect(select.locator('option').filter({ hasText: option })).toHaveCount(1)
      const options = (await select.locator('option').allTextContents()).map((text) => text.trim())
      const step = options.indexOf(option) > options.indexOf((await shownIn(select)) ?? '') ? 'ArrowDown' : 'ArrowUp'
      for (let steps = 0; steps < options.length && (await shownIn(select)) !== option; steps++)
        await page.keyboard.press(step)
      await expect.poll(() => shownIn(select)).toBe(option)
    },
  }
}
