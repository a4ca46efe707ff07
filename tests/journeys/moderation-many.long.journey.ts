import type { Page } from '@playwright/test'
import { expect, test } from './support/journey.ts'
import { moderationOn, preparePlenary } from './support/moderation.ts'

test('three thousand questions stay smooth', async ({ journey }) => {
  test.setTimeout(300_000)
  using plenary = await preparePlenary(journey)
  const { script } = journey.station
  const { sessionId } = plenary
  for (let from = 0; from < 3000; from += 100)
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        script.done('questions.ask', {
          sessionId,
          origin: 'floor',
          text: `Question ${from + index} : que devient le projet pour l’enfant quand l’éducatrice change trois fois dans l’année ?`,
        }),
      ),
    )
  const page = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(page)
  await expect(nadia.chosen).toContainText('Question')
  expect(await nadia.list('incoming').count()).toBeLessThan(60)
  const idle = await framesDuring(page, () =>
    page.waitForFunction(() => (window as unknown as { frames: number[] }).frames.length > 60),
  )
  const keys = await framesDuring(page, async () => {
    for (let presses = 0; presses < 60; presses++) await nadia.press('ArrowDown')
    await nadia.press('End')
    await expect(nadia.chosen).toContainText('Question')
    await nadia.press('Home')
  })
  const wheel = await framesDuring(page, async () => {
    await page.mouse.move(240, 400)
    for (let turns = 0; turns < 40; turns++) await page.mouse.wheel(0, 900)
  })
  const acts = await framesDuring(page, async () => {
    for (let done = 0; done < 20; done++) {
      await nadia.press('r')
      await expect(nadia.notice).toContainText('Retenue')
    }
    // Questions that arrive meanwhile wait, and delay no frame.
    for (let asked = 0; asked < 20; asked++)
      await script.done('questions.ask', { sessionId, origin: 'floor', text: `Encore une, ${asked} ?` })
  })
  const said = `idle ${idle.join(' of ')}, keys ${keys.join(' of ')}, wheel ${wheel.join(' of ')}, acts ${acts.join(' of ')}`
  test.info().annotations.push({ type: 'frames over 50 ms', description: said })
  for (const [slow, all] of [keys, wheel, acts]) expect(slow / all).toBeLessThan(0.2)
})

/** The number of frames that took more than 50 ms during some work, and of all frames. */
async function framesDuring(page: Page, work: () => Promise<unknown>): Promise<readonly [slow: number, all: number]> {
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(window, { frames })
    let last = performance.now()
    const next = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await work()
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames)
  return [frames.filter((length) => length > 50).length, frames.length]
}
