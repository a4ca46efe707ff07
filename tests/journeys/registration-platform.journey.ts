import AxeBuilder from '@axe-core/playwright'
import { registrations, saying, startPlatform } from '../support/registration-platform.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'

test('the ticket office’s list is imported by itself, by keyboard alone, and a truncated list waits for a decision', async ({
  journey: { station, open },
}) => {
  const platform = await startPlatform({ format: 'json', token: 'jeton-7', paging: 'body', perPage: 25 })
  try {
    await prepareEvent(station, { people: [], programme: false })
    platform.holds(registrations(60).map((one, index) => (index === 4 ? { ...one, formule: 'Jeudi seul' } : one)))
    const page = await open('pilot')
    await page.goto(`${new URL(page.url()).origin}/pilotage#participants/import`)
    await page.getByRole('link', { name: 'Mettre en place' }).focus()
    await page.keyboard.press('Enter')

    // An address without encryption would expose names on the way, so the field refuses it.
    await page.getByLabel('Adresse de la liste').fill('http://billetterie.example/liste')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Une adresse en https:// est attendue')).toBeVisible()
    await expect(page.getByLabel('Adresse de la liste')).toBeFocused()
    await page.getByLabel('Adresse de la liste').fill(platform.address)
    await page.keyboard.press('Tab')
    await page.keyboard.type('jeton-faux')
    await page.keyboard.press('Tab')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByText('Colonnes et pages').click()
    await page.getByLabel('Colonne : code du billet').fill('billet.code')
    await page.getByLabel('Colonne : jours, distance').fill('billet.formule')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('La plateforme refuse le jeton.')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    await page.getByRole('button', { name: 'Régler' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Jeton', { exact: false }).first()).toHaveValue('')
    await dialog.getByLabel('Jeton', { exact: false }).first().fill('jeton-7')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.getByText('59').first()).toBeVisible()
    await expect(page.getByText('« Jeudi seul »')).toBeVisible()
    await expect(page.getByText(/À jour à/)).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    // The pilot explains a formula once, and the list is read again with the explanation.
    await page.getByRole('button', { name: 'Dire ce que c’est' }).click()
    await dialog.getByLabel('Jour 1').check()
    await dialog.getByRole('button', { name: 'Relire le fichier ainsi' }).click()
    await expect(page.getByText('Tout le fichier se lit.')).toBeVisible()

    platform.holds(registrations(20))
    await page.getByRole('button', { name: 'Relever maintenant' }).click()
    await expect(page.getByRole('alert')).toContainText('40 personnes connues manquent dans cette liste')
    await page.getByRole('button', { name: 'Prendre cette liste quand même' }).click()
    await page.keyboard.press('Enter')
    await expect(page.getByText('40 personnes ne sont plus dans ce fichier')).toBeVisible()

    // A network that is away is reported calmly, without red.
    platform.alwaysMisbehaves((_, response) => void response.destroy())
    await page.getByRole('button', { name: 'Relever maintenant' }).click()
    await expect(page.getByText('Plateforme hors d’atteinte')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    platform.alwaysMisbehaves(saying(200, { 'content-type': 'text/html' }, '<!doctype html><title>Wi-Fi</title>'))
    await page.getByRole('button', { name: 'Relever maintenant' }).click()
    await expect(page.getByRole('alert')).toContainText('Un portail Wi-Fi')
    expect(await page.content()).not.toContain('jeton-7')
  } finally {
    await platform.stop()
  }
})
