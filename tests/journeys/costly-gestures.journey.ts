import type { Page } from '@playwright/test'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast, csvOf, registration } from './support/registrations.ts'

const people = Object.values(cast)

const chooseFile = (page: Page, lines: Buffer | readonly string[]) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'inscrits.csv',
    mimeType: 'text/csv',
    buffer: Buffer.isBuffer(lines) ? lines : Buffer.from(lines.join('\r\n')),
  })

/** A laptop, and a laptop whose browser has bars. */
async function lookAtBothSizes(page: Page, name: string): Promise<void> {
  for (const height of [620, 768]) {
    await page.setViewportSize({ width: 1366, height })
    await look(page, `${name}-${height}`)
  }
}

const strangers = csvOf(
  Array.from({ length: 20 }, (_, index) =>
    registration(700 + index, { firstName: 'Yann', lastName: `Madec ${index}` }),
  ),
)

test('a file of strangers is asked about again, and its import is undone as a whole', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people, printer: false })
  const before = await station.script.value('attendees.count', {})
  const page = await open('pilot')
  await page.goto(`${station.url}/pilotage#participants/import`)
  await chooseFile(page, strangers)
  await page.getByRole('button', { name: 'Importer 20 fiches' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('20 personnes de ce fichier ne sont pas connues ici, et aucune ne l’est.')
  await expect(dialog).toContainText('13 personnes ne sont plus dans ce fichier')
  await lookAtBothSizes(page, 'pilot-import-strangers')
  await dialog.getByRole('button', { name: 'Revoir le fichier' }).click()
  expect(await station.script.value('attendees.count', {})).toEqual(before)

  await page.getByRole('button', { name: 'Importer 20 fiches' }).click()
  await dialog.getByRole('button', { name: 'Importer quand même 20 fiches' }).click()
  await expect(page.getByText('Import terminé')).toBeVisible()
  expect(await station.script.value('attendees.count', {})).toMatchObject({ total: 33, vanished: 13 })
  await page.getByRole('button', { name: /^Annuler cet import/ }).click()
  await expect(dialog).toContainText('Les 20 personnes que ce fichier a fait entrer sont retirées.')
  await dialog.getByRole('button', { name: 'Annuler cet import' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('20 personnes retirées.')
  expect(await station.script.value('attendees.count', {})).toEqual(before)
  await lookAtBothSizes(page, 'pilot-import-undone')
})

test('an import whose people have begun to come in is not undone, and the page says why', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people, printer: false })
  await station.script.done('checkIn.scan', { code: cast.odile.code })
  const page = await open('pilot')
  await page.goto(`${station.url}/pilotage#participants/import`)
  await page.getByRole('button', { name: /^Annuler cet import/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Annuler cet import' }).click()
  await expect(dialog).toContainText('Une personne de ce fichier est déjà entrée')
  await page.keyboard.press('Escape')
  expect(await station.script.value('attendees.count', {})).toMatchObject({ total: 13 })
})

test('a buyer’s name beside the participant’s, and a state that was not recognised, are asked about first', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: [cast.odile], printer: false })
  const page = await open('pilot')
  await page.goto(`${station.url}/pilotage#participants/import`)
  await chooseFile(page, [
    'Nom acheteur;Nom participant;Prénom;Situation;Code billet',
    'Morel;Kerjean;Malo;Payé;MALOK7TUA5',
    'Morel;Riou;Soizic;Annulé;SOIZK7TUA5',
    '',
  ])
  const questions = page.getByRole('region', { name: 'Questions sur les colonnes' })
  await expect(questions).toContainText('laquelle porte le nom de qui vient')
  await expect(page.getByText('Répondez d’abord aux questions sur les colonnes')).toBeVisible()
  await lookAtBothSizes(page, 'pilot-import-questions')
  const go = page.getByRole('button', { name: 'Importer 2 fiches' })
  await expect(go).toHaveAttribute('aria-disabled', 'true')
  await questions.getByRole('button', { name: '« Nom participant »' }).click()
  await expect(questions).not.toContainText('laquelle porte le nom')
  await questions.getByRole('button', { name: 'Oui, lire l’état' }).click()
  await expect(questions).toHaveCount(0)
  await expect(go).not.toHaveAttribute('aria-disabled')
  await go.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Importer quand même 2 fiches' }).click()
  await expect(page.getByText('Import terminé')).toBeVisible()
  const [riou] = await station.script.rows('attendees.search', { q: 'riou' })
  expect(riou).toMatchObject({ firstName: 'Soizic', status: 'cancelled' })
  expect(await station.script.rows('attendees.search', { q: 'morel' })).toEqual([])
})

test('one’s own access is removed knowingly', async ({ journey: { station, open, expectComplaint } }) => {
  expectComplaint(/status of 401/)
  await prepareEvent(station, { people: [cast.odile], printer: false })
  const page = await open('pilot', { label: 'Poste de Claire' })
  await page.getByRole('link', { name: 'Accès' }).click()
  const row = page.getByRole('row', { name: /Poste de Claire/ })
  await expect(row).toContainText('le vôtre')
  await row.getByRole('button', { name: 'Retirer' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Retirer votre propre accès')
  await expect(dialog).toContainText('seul un nouveau lien y ramène')
  await dialog.getByRole('button', { name: 'Retirer l’accès' }).click()
  await expect(page.getByText('Cet écran n’a pas d’accès')).toBeVisible()
})

test('what may go up to a cloud is told to be final before the event is saved', async ({
  journey: { station, open },
}) => {
  const page = await open('pilot')
  await page.goto(`${station.url}/pilotage#evenement`)
  await expect(page.getByRole('group', { name: 'Noms et coordonnées vers un nuage' })).toContainText('Choix définitif')
})
