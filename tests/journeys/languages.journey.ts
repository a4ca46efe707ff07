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

  test(`${name}, at the pilot’s`, async ({ journey }) => {
    await prepareEvent(journey.station, { people: Object.values(cast) })
    await someEntries(journey)
    const page = await journey.open('pilot', { search: `lang=${language}` })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const left = collect(page, other)
    await throughPilot(page, left.look, language === 'en' ? (en as typeof fr) : fr)
    expect(left.found).toEqual([])
  })
}

function collect(page: Page, foreign: 'fr' | 'en') {
  const found: string[] = []
  return {
    found,
    async look(state: string) {
      for (const text of foreignTexts(await visibleTexts(page), foreign)) found.push(`${state}: ${text}`)
    },
  }
}

/** So that every list of the pilot's has rows. */
async function someEntries({ station }: Journey): Promise<void> {
  for (const { code } of [cast.odile, cast.ronan, cast.unpaid])
    await station.script.done('checkIn.scan', { code, checkpoint: 'entrance' })
}
