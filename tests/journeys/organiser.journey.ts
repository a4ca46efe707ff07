import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { startTestCloud } from '../contract/cloud/test-cloud.ts'
import { startTestStation } from '../contract/test-station.ts'
import { projectFolder } from '../support/station-build.ts'
import { until } from '../support/until.ts'
import { look } from './support/look.ts'
import { buildVariable } from './support/private-build.ts'

const pages = join(process.env[buildVariable] ?? projectFolder, 'out', 'renderer')

test('an organiser opens a pilot’s link in the cloud, reads there by keyboard, and is put out by its end', async ({
  browser,
}) => {
  const cloud = await startTestCloud(Date.now, null, pages)
  const hub = await startTestStation({
    ...{ hub: true, realTime: true },
    cloud: { url: cloud.cloud.url(), code: cloud.cloud.linkCode() ?? '' },
  })
  const today = new Date().toISOString().slice(0, 10)
  await hub.done('event.configure', { name: 'Assises', timeZone: 'Europe/Paris', days: [today] })
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
    const page = await openAt(browser, url.replace('/#', `/?lang=${lang}#`), { width, height })
    await expect(page.getByRole('heading', { name: lang === 'fr' ? 'Présence' : 'Attendance' })).toBeVisible()
    await expect(page.locator('.org__big b')).toHaveText('1')
    // What opened it is in no history.
    expect(page.url()).not.toContain('code=')
    expect(await page.content()).not.toMatch(/Le Goff|Iwan/)
    await look(page, `organiser-${name}`)
    if (name === 'laptop') {
      const again = await openAt(browser, url, { width, height })
      await expect(again.getByRole('heading', { name: 'Ce lien a déjà été ouvert' })).toBeVisible()
      await look(again, 'organiser-used')
      await hub.done('organisers.end', { organiserId })
      await expect(page.getByRole('heading', { name: 'Cet accès est terminé' })).toBeVisible()
    } else {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: lang === 'fr' ? 'Quitter' : 'Leave' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(
        page.getByRole('heading', { name: lang === 'fr' ? 'Cet accès est terminé' : 'This access has ended' }),
      ).toBeVisible()
    }
  }
  await hub.stop()
  await cloud.stop()
})

async function openAt(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, locale: 'fr-FR' })).newPage()
  await page.goto(url)
  return page
}
