import type { Page } from '@playwright/test'
import { fr } from '../../../renderer/i18n/fr/index.ts'
import type { Desk } from './desk.ts'
import { expect } from './journey.ts'
import { cast, csvOf, registration } from './registrations.ts'

/** Leads a reception page through its states in order, and calls `look` for each. */
export async function throughReception(desk: Desk, look: (name: string) => Promise<void>): Promise<void> {
  const { page, dialog } = desk
  const press = (key: string) => page.keyboard.press(key)
  await look('ready')
  await desk.scan(cast.odile.code)
  await expect(page.getByTestId('print-state')).toHaveAttribute('data-state', 'printed')
  await look('admitted')
  await desk.scan(cast.odile.code)
  await look('already-admitted')
  await press('F7')
  await page.keyboard.insertText(
    'Arrive en fauteuil par l’ascenseur B, demande à être accompagnée au grand auditorium.',
  )
  await press('Tab')
  await page.keyboard.insertText('Nadia Belkacem')
  await press('Enter')
  await expect(dialog).toHaveCount(0)
  await desk.scan(cast.odile.code)
  await look('already-admitted-with-note')
  for (const [name, code] of [
    ['unknown-code', 'XXXXXXXX99'],
    ['remote-only', cast.remote.code],
    ['wrong-day', cast.tomorrow.code],
    ['cancelled', cast.cancelled.code],
    ['first-name-only', cast.shy.code],
    ['unpaid', cast.unpaid.code],
  ] as const) {
    await desk.scan(code)
    await look(name)
  }
  for (const [name, key] of [
    ['dialog-overrule', 'F9'],
    ['dialog-register', 'F2'],
    ['dialog-group', 'F3'],
    ['dialog-details', 'F5'],
    ['dialog-reprint', 'F6'],
    ['dialog-attention', 'F7'],
    ['dialog-undo', 'F8'],
    ['dialog-substitute', 'F10'],
    ['dialog-doors', 'F1'],
  ] as const) {
    await press(key)
    await expect(dialog).toBeVisible()
    await look(name)
    await press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await page.keyboard.type('le goff')
  await expect(desk.rows).toHaveCount(2)
  await look('search-homonyms')
  await desk.field.fill('zzzz')
  await expect(desk.rows).toHaveCount(0)
  await look('search-nobody')
  await press('Escape')
}

/** Pages of the pilot by the fragment of their address. */
const pilotPages = [
  ['overview', 'ensemble'],
  ['attendees', 'participants'],
  ['paper-list', 'participants/liste-de-secours'],
  ['people-list', 'participants/liste/tous'],
  ['programme', 'programme'],
  ['event', 'evenement'],
  ['recovery-sheet', 'evenement/fiche-de-secours'],
  ['badges', 'badges'],
  ['badge-template', 'badges/modele'],
  ['stations', 'postes'],
  ['access', 'acces'],
  ['journal', 'journal'],
  ['after', 'apres'],
] as const

/**
 * Leads a pilot's page through its sections and dialogs, and calls `look` for each. `words`: the texts in the page's
 * language.
 */
export async function throughPilot(
  page: Page,
  look: (name: string) => Promise<void>,
  { pilot }: typeof fr = fr,
): Promise<void> {
  const goTo = async (fragment: string) => {
    await page.evaluate((hash) => {
      location.hash = hash
    }, fragment)
    await expect(page.getByText(pilot.state.loading)).toHaveCount(0)
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true }).last()
  const dialog = page.getByRole('dialog')
  await expect(page.getByRole('navigation')).toBeVisible()
  for (const [name, fragment] of pilotPages) {
    await goTo(fragment)
    await look(name)
  }
  for (const [name, fragment, opener] of [
    ['dialog-room', 'programme', pilot.programme.addRoom],
    ['dialog-session', 'programme', pilot.programme.addSession],
    ['dialog-programme', 'programme', pilot.programme.import],
    ['dialog-rehearsal', 'evenement', pilot.event.rehearsal.start],
    ['dialog-printer', 'badges', pilot.badges.add],
    ['dialog-batch', 'badges', pilot.badges.batch.add],
    ['dialog-delegation', 'badges', pilot.badges.delegation.add],
    ['dialog-scale', 'badges/modele', pilot.template.scale.calibrate],
    ['dialog-test-print', 'badges/modele', pilot.template.test.open],
    ['dialog-access', 'acces', pilot.access.create],
  ] as const) {
    await goTo(fragment)
    await button(opener).click()
    await expect(dialog).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await button(pilot.access.create).click()
  await page.getByLabel(pilot.access.label).fill('Tiphaine')
  await button(pilot.access.go).click()
  await expect(page.getByLabel(pilot.access.once.link)).toBeVisible()
  await look('dialog-link')
  await page.keyboard.press('Escape')

  await goTo('participants/plateforme')
  await page.getByText(pilot.platform.settings.more).click()
  await look('platform-first')
  await goTo('participants/import')
  await look('import-file')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Liste 2026.csv', mimeType: 'text/csv', buffer: awkwardFile })
  await expect(page.locator('dl.sum')).toBeVisible()
  await look('import-preview')
  await button(pilot.import.columns.edit).click()
  await look('import-columns')
  await button(pilot.import.issues.tell).click()
  await expect(dialog).toBeVisible()
  await look('dialog-formula')
  await page.keyboard.press('Escape')
  await page.locator('.go').getByRole('button').last().click()
  await expect(dialog).toBeVisible()
  await look('dialog-unknown-people')
  await dialog.locator('.dialog__foot').getByRole('button').first().click()
  await expect(page.getByText(pilot.import.done)).toBeVisible()
  await look('import-report')
}

/** A new person, a person with an unknown formula, and two people on one ticket. */
const awkwardFile = csvOf([
  registration(500, { firstName: 'Corentin', lastName: 'Jaouen' }),
  registration(501, { firstName: 'Léonie', lastName: 'Garçon', formula: 'Pass VIP' }),
  registration(502, { firstName: 'Wassim', lastName: 'Île' }),
  registration(502, { firstName: 'Violaine', lastName: 'Faÿ' }),
])
