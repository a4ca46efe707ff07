import type { Locator, Page } from '@playwright/test'
import { create } from 'qrcode'
import { expect } from './journey.ts'
import { wireOf } from './wire.ts'

/** A volunteer's phone at a session's door, used by its visible texts. */
export interface DoorPhone {
  readonly page: Page
  readonly verdict: Locator
  readonly kept: Locator
  readonly fill: Locator
  /** Types a code, as without a camera, and waits for the verdict on this scan. */
  scan(code: string): Promise<string>
  /** Types a code without waiting. */
  type(code: string): Promise<void>
  /** Runs `act`, and waits for the station's verdict on the scan that follows from it. */
  answered(act: () => Promise<unknown>): Promise<string>
}

/** A volunteer's phone. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

/** Removes the camera from this browser, as over plain http. */
export async function withoutCamera(page: Page): Promise<void> {
  await page.context().addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
  await page.reload()
}

export async function openDoor(page: Page): Promise<DoorPhone> {
  await expect(page.getByRole('button', { name: 'Appeler le pilote' })).toBeVisible()
  const verdict = page.getByTestId('verdict')
  const code = page.getByTestId('door-code')
  const scans = () => wireOf(page).commands.filter(({ name }) => name === 'checkIn.scan' || name === 'checkIn.leave')

  async function type(text: string): Promise<void> {
    if ((await code.count()) === 0) await page.getByRole('button', { name: 'Taper' }).click()
    await code.fill(text)
    await code.press('Enter')
  }
  async function answered(act: () => Promise<unknown>): Promise<string> {
    const before = scans().length
    await act()
    const outcome = () => scans()[before]?.answer?.outcome
    await expect.poll(outcome, 'the station answers').toBeDefined()
    const given = String(outcome()?.verdict)
    await expect(verdict).toHaveAttribute('data-verdict', given)
    return given
  }
  return {
    page,
    verdict,
    type,
    answered,
    kept: page.getByTestId('kept'),
    fill: page.getByTestId('door-fill'),
    scan: (text) => answered(() => type(text)),
  }
}

/** One frame with this code in the middle of a grey desk. Chromium's fake camera repeats it. */
export function cameraFrameOf(code: string): Buffer {
  const [width, height, module] = [640, 480, 8] as const
  const { modules } = create(code, { errorCorrectionLevel: 'M' })
  const side = (modules.size + 8) * module
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)]
  const luma = Buffer.alloc(width * height, 110)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [column, row] = [Math.floor(x / module) - 4, Math.floor(y / module) - 4]
      const isInside = column >= 0 && row >= 0 && column < modules.size && row < modules.size
      luma[(top + y) * width + left + x] = isInside && modules.get(row, column) ? 16 : 235
    }
  const grey = Buffer.alloc((width * height) / 2, 128)
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), ...[luma, grey]])
}
