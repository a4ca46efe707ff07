import { expect, test } from './support/journey.ts'
import { openOnNetwork, prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'

test('an access of the booth shows the address, the key and the fingerprint that a program asks for', async ({
  journey,
}) => {
  await prepareHub(journey)
  const page = await openOnNetwork(journey, { role: 'pilot', label: 'Claire' })
  await page.getByRole('link', { name: 'Accès' }).click()
  await page.getByRole('button', { name: 'Créer un accès' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^régie/ }).check()
  await dialog.getByLabel('Pour qui').fill('Stream Deck')
  await dialog.getByRole('button', { name: 'Créer le lien' }).click()
  await dialog.getByText('Pour un programme').click()
  await expect(dialog.getByLabel('Adresse', { exact: true })).toHaveValue(/^https:\/\/[\d.]+:\d+$/)
  await expect(dialog.getByLabel('Clé', { exact: true })).toHaveValue(/^[a-z2-7]{26}\.[a-z2-7]{40}$/)
  await expect(dialog.getByLabel('Empreinte', { exact: true })).toHaveValue(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
  await look(page, 'pilot-program-key')
})
