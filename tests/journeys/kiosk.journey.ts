import type { Page } from '@playwright/test'
import { admissionsOf, pilotCode, prepareEvent } from './support/event.ts'
import { expect, type Journey, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

const people = Object.values(cast)
const upright = { viewport: { width: 1080, height: 1920 }, hasTouch: true }
const lying = { viewport: { width: 1366, height: 768 }, hasTouch: true }

/** A kiosk with the folder printer, set up as a pilot does. */
async function openKiosk({ station, open }: Journey, context: object = upright): Promise<Page> {
  await prepareEvent(station, { people })
  await station.script.done('printers.add', { name: 'Borne', driver: 'pdf-folder', address: station.badges })
  const page = await open('kiosk', { label: 'Borne 1', context })
  const pilot = await open('pilot')
  await pilot.getByRole('link', { name: 'Accès' }).click()
  await pilot.getByRole('button', { name: 'Régler Borne 1' }).click()
  await pilot.getByLabel('Imprimante de la borne').selectOption({ label: 'Borne' })
  await pilot.getByLabel('Où attendre si ce guichet est fermé').fill('Banque d’accueil')
  await look(pilot, 'kiosk-settings')
  await pilot.getByRole('button', { name: 'Valider' }).click()
  await expect(page.getByText('Borne prête')).toBeVisible()
  await pilot.close()
  return page
}

const type = async (page: Page, code: string) => {
  await page.getByRole('button', { name: 'Taper mon code' }).click()
  for (const letter of code) await page.getByRole('button', { name: letter, exact: true }).click()
  await expect(page.getByTestId('kiosk-code')).toHaveText(code)
}
/** As a scanner does: a burst of keys, and Enter. */
const scan = async (page: Page, code: string) => {
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

for (const [name, context] of [
  ['upright', upright],
  ['lying', lying],
] as const)
  test(`a person types a code, confirms a first name, and takes the badge: ${name}`, async ({ journey }) => {
    const page = await openKiosk(journey, context)
    await look(page, `kiosk-${name}-ready`)
    await type(page, cast.inA1.code)
    await look(page, `kiosk-${name}-typing`)
    await page.getByRole('button', { name: 'Valider' }).click()
    await expect(page.getByRole('heading', { name: 'Théophile' })).toBeFocused()
    await expect(page.getByText('Collet')).toHaveCount(0)
    await look(page, `kiosk-${name}-confirm`)
    expect(await admissionsOf(journey.station, 'collet')).toHaveLength(0)
    await page.getByRole('button', { name: 'Oui, c’est moi' }).click()
    await expect(page.getByText('Prenez votre badge')).toBeVisible()
    await look(page, `kiosk-${name}-out`)
    expect(await admissionsOf(journey.station, 'collet')).toHaveLength(1)
    await expect(page.getByRole('heading', { name: 'Bienvenue', exact: true })).toBeVisible({ timeout: 12_000 })
    await expect(page.getByText('Théophile')).toHaveCount(0)
  })

test('whoever needs a person is sent to the desk, which is told who; the kiosk shows no name', async ({ journey }) => {
  const page = await openKiosk(journey)
  const desk = await journey.open('reception')
  await scan(page, cast.inA1.code)
  await page.getByRole('button', { name: 'Oui, c’est moi' }).click()
  await expect(page.getByText('Prenez votre badge')).toBeVisible()
  await page.getByRole('button', { name: /Ce n’est pas moi/ }).click()
  await expect(page.getByRole('heading', { name: 'Finissons cela ensemble' })).toBeVisible()
  await expect(page.getByText('Banque d’accueil')).toBeVisible()
  await expect(page.getByText('Théophile')).toHaveCount(0)
  await look(page, 'kiosk-not-me')
  const calls = desk.getByTestId('kiosk-calls')
  await expect(calls).toContainText('Badge annulé')
  await expect(calls).toContainText('Théophile')
  expect(await admissionsOf(journey.station, 'collet')).toHaveLength(0)

  await page.getByRole('button', { name: /Appeler/ }).click()
  await expect(page.getByText('Appel envoyé')).toBeVisible()
  await expect(calls).toContainText('On appelle à la borne')
  await look(desk, 'kiosk-calls-at-desk')
  await desk.getByRole('button', { name: 'J’y vais Borne 1' }).click()
  await expect(page.getByText('Quelqu’un arrive')).toBeVisible()
  await page.getByRole('button', { name: 'J’y vais, effacer' }).click()
  await expect(page.getByRole('heading', { name: 'Bienvenue', exact: true })).toBeVisible()

  await scan(page, 'INCONNU12345')
  await expect(page.getByText('Ce code n’est pas un billet d’ici')).toBeVisible()
  await look(page, 'kiosk-unknown')
})

test('a kiosk is left by the pilot’s code, after its name was held', async ({ journey }) => {
  const page = await openKiosk(journey, lying)
  await page.getByTitle(/^Quitter la borne/).focus()
  await page.keyboard.down('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.up('Enter')
  await page.getByLabel('Code du pilote').fill('000000')
  await page.getByRole('button', { name: 'Déverrouiller' }).click()
  await expect(page.getByLabel('Code du pilote')).toHaveAttribute('aria-invalid')
  await look(page, 'kiosk-leave')
  await page.getByLabel('Code du pilote').fill(pilotCode)
  await page.getByRole('button', { name: 'Déverrouiller' }).click()
  await expect(page.getByText('Borne déverrouillée')).toBeVisible()
  await page.getByRole('button', { name: 'Verrouiller en plein écran' }).click()
  await expect(page.getByText('Borne prête')).toBeVisible()
})
