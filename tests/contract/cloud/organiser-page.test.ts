import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventOfToday } from '../../support/event-today.ts'
import { browserEnv, moveClockOf } from '../../support/moved-clock.ts'
import { projectFolder } from '../../support/station-build.ts'
import { headlessChromiumPath } from '../../support/system-packages.ts'
import { until } from '../../support/until.ts'
import { startTestStation } from '../test-station.ts'
import { startTestCloud } from './test-cloud.ts'

const pictures = join(projectFolder, 'test-results', 'screens')
let browser: Browser
beforeAll(async () => {
  if (!existsSync(join(pages, 'organiser.html'))) throw new Error('The pages are not built: npm run build')
  const executablePath = headlessChromiumPath()
  if (executablePath === undefined)
    throw new Error('Chromium is missing: apt-get install -y --no-install-recommends chromium')
  browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
    env: browserEnv(),
  })
  mkdirSync(pictures, { recursive: true })
})
afterAll(() => browser?.close())

/** The pages that `npm run build` has made. */
const pages = join(projectFolder, 'out', 'renderer')

it('an organiser opens a pilot’s link in the cloud, reads there by keyboard, and is put out by its end', async () => {
  const cloud = await startTestCloud(Date.now, null, pages)
  const hub = await startTestStation({
    hub: true,
    realTime: true,
    cloud: { url: cloud.cloud.url(), code: cloud.cloud.linkCode() ?? '' },
  })
  await hub.done('event.configure', { name: 'Assises', ...eventOfToday() })
  const { attendeeId } = await hub.done('attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' })
  await hub.done('checkIn.admit', { attendeeId })
  const invite = () =>
    hub.command('organisers.invite', { label: 'Bureau', mayRead: ['figures', 'questions', 'results'] }, hub.operator)
  await until('the cloud has said where it is', async () => (await invite()).status === 200)

  for (const [name, width, height, lang] of [
    ['laptop', 1366, 768, 'fr'],
    ['tablet', 800, 1280, 'fr'],
    ['phone-en', 390, 844, 'en'],
  ] as const) {
    const { organiserId, url } = (await invite()).body as { organiserId: string; url: string }
    await until(
      'the cloud has heard of it',
      () => cloud.cloud.log().streams.state('organiser', organiserId).invitation !== null,
    )
    const page = await openAt(url.replace('/#', `/?lang=${lang}#`), { width, height })
    await page.getByRole('heading', { name: lang === 'fr' ? 'Présence' : 'Attendance' }).waitFor()
    await page.locator('.org__big b', { hasText: /^1$/ }).waitFor()
    // The link's secret is not in the history.
    expect(page.url()).not.toContain('code=')
    expect(await page.content()).not.toMatch(/Le Goff|Iwan/)
    await look(page, `organiser-${name}`)
    if (name === 'laptop') {
      const again = await openAt(url, { width, height })
      await again.getByRole('heading', { name: 'Ce lien a déjà été ouvert' }).waitFor()
      await look(again, 'organiser-used')
      await hub.done('organisers.end', { organiserId })
      await page.getByRole('heading', { name: 'Cet accès est terminé' }).waitFor()
    } else {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(lang === 'fr' ? 'Quitter' : 'Leave')
      await page.keyboard.press('Enter')
      await page
        .getByRole('heading', { name: lang === 'fr' ? 'Cet accès est terminé' : 'This access has ended' })
        .waitFor()
    }
  }
  await hub.stop()
  await cloud.stop()
})

async function openAt(url: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'fr-FR' })
  await moveClockOf(context)
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** A picture for a person to look at, and the findings of axe. */
async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect([name, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([name, []])
}
