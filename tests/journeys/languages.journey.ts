import type { Page } from '@playwright/test'
import { en } from '../../renderer/i18n/en/index.ts'
import { fr } from '../../renderer/i18n/fr/index.ts'
import { openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import type { Journey } from './support/journey.ts'
import { expect, test } from './support/journey.ts'
import { cast } from './support/registrations.ts'
import { throughPilot, throughReception } from './support/screens.ts'
import { foreignTexts, visibleTexts } from './support/visible-texts.ts'

for (const [language, other, name] of [
  ['en', 'fr', 'in English no French is left'],
  ['fr', 'en', 'in French no English is left'],
] as const) {
  test(`${name}, at the desk`, async ({ journey }) => {
    await prepareEvent(journey.station, { people: Object.values(cast) })
    const desk = await openDesk(await journey.open('reception', { search: `lang=${language}` }))
    await expect(desk.page.locator('html')).toHaveAttribute('lang', language)
    const left = collect(desk.page, other)
    await throughReception(desk, left.look)
    expect(left.found).toEqual([])
  })

  test(`${name}, on the pilot’s pages`, async ({ journey }) => {
    await prepareEvent(journey.station, { people: Object.values(cast) })
    await someEntries(journey)
    const page = await journey.open('pilot', { search: `lang=${language}` })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const left = collect(page, other)
    await throughPilot(page, left.look, language === 'en' ? (en as typeof fr) : fr)
    expect(left.found).toEqual([])
  })
}

test('the language changes on the screen, by key or by mouse, and stays, and the field gets the focus again', async ({
  journey,
}) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const desk = await openDesk(await journey.open('reception', { search: 'lang=fr' }))
  const { page } = desk
  await desk.scan(cast.odile.code)
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await expect(desk.verdict.getByRole('heading')).toHaveText(en.reception.verdict.admitted.title)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await desk.isReady()
  await page.reload()
  await openDesk(page)
  await expect(desk.field).toHaveAttribute('placeholder', en.reception.field.label)

  const french = page.getByRole('button', { name: 'FR', exact: true })
  await expect(french).toHaveAttribute('aria-pressed', 'false')
  for (let tabs = 0; tabs < 20 && !(await french.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(desk.field).toHaveAttribute('placeholder', fr.reception.field.label)
  await desk.isReady()
  // An address may still request another language.
  await page.goto(`${journey.station.url}/accueil?lang=en`)
  await expect(desk.field).toHaveAttribute('placeholder', en.reception.field.label)
})

function collect(page: Page, foreign: 'fr' | 'en') {
  const found: string[] = []
  return {
    found,
    async look(state: string) {
      for (const text of foreignTexts(await visibleTexts(page), foreign)) found.push(`${state}: ${text}`)
    },
  }
}

/** Entries, so that every list of the pilot's pages has rows. */
async function someEntries({ station }: Journey): Promise<void> {
  for (const { code } of [cast.odile, cast.ronan, cast.unpaid])
    await station.script.done('checkIn.scan', { code, checkpoint: 'entrance' })
}
