import { prepareEvent, sessionOf } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { openOnNetwork, prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

const people = Object.values(cast)

test('a link that opens nowhere else draws no code, and leads to the gesture that opens the network', async ({
  journey,
}) => {
  const { station, open } = journey
  await prepareEvent(station, { people, printer: false })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Accès' }).click()
  await page.getByRole('button', { name: 'Créer un accès' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pour qui').fill('Tablette du hall')
  await dialog.getByRole('button', { name: 'Créer le lien' }).click()
  await expect(dialog).toContainText('Ce lien ne s’ouvre que sur cet ordinateur')
  await expect(dialog.getByRole('img', { name: 'Code QR du lien' })).toHaveCount(0)
  await dialog.getByRole('link', { name: 'Ouvrir la page Postes' }).click()
  await page.getByRole('button', { name: 'Accueillir d’autres postes' }).click()
  await expect(page.getByRole('button', { name: 'Ajouter un poste' })).toBeVisible()
})

test('a link of the network draws its code and explains the warning of the browser', async ({ journey }) => {
  await prepareHub(journey)
  const page = await openOnNetwork(journey, { role: 'pilot', label: 'Claire' })
  await page.getByRole('link', { name: 'Accès' }).click()
  await page.getByRole('button', { name: 'Créer un accès' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('porte de séance').click()
  await dialog.getByLabel('Séance', { exact: true }).selectOption(await sessionOf(journey.station, 'A2'))
  await dialog.getByLabel('Pour qui').fill('Téléphone de Nils')
  await dialog.getByRole('button', { name: 'Créer le lien' }).click()
  await expect(dialog.getByRole('img', { name: 'Code QR du lien' })).toBeVisible()
  await expect(dialog).toContainText('ce poste signe lui-même son certificat')
  await look(page, 'pilot-network-link')
})
