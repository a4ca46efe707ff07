import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { prepareEvent, sessionOf } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast, csvOf, registration } from './support/registrations.ts'

const people = Object.values(cast)
const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })

test('a figure opens its people, who are searched, sorted, corrected and taken along as a file', async ({
  journey: { station, open },
}, testInfo) => {
  await prepareEvent(station, { people })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Participants' }).click()
  await page.getByRole('link', { name: '1 impayée' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Inscriptions impayées')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Vasseur Salomé' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('État').selectOption('confirmée')
  await dialog.getByLabel('Nom', { exact: true }).fill('Vasseur-Roy')
  await dialog.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Personne dans cette liste.')

  await page.getByRole('link', { name: 'Retour aux participants' }).click()
  await page.getByRole('link', { name: '13 personnes inscrites' }).click()
  await expect(rows(page)).toHaveCount(13)
  const shy = page.getByRole('row', { name: /Priscille/ })
  await expect(shy).toContainText('prénom seul')
  await expect(page.getByRole('main')).not.toContainText('Marchetti')
  await look(page, 'pilot-people-list')

  await page.getByRole('button', { name: 'Structure' }).click()
  await expect(page.getByRole('columnheader', { name: 'Structure' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).first()).toContainText('Adepape 59')
  await page.getByLabel('Chercher dans cette liste').fill('personne qui n’existe pas')
  await expect(page.getByRole('main')).toContainText('Personne ne répond à cette recherche.')
  await page.getByLabel('Chercher dans cette liste').fill('ron GOFF')
  await expect(rows(page)).toHaveCount(2)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger en CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('liste.csv')
  const saved = testInfo.outputPath('liste.csv')
  await file.saveAs(saved)
  const lines = readFileSync(saved, 'utf8').split('\r\n')
  expect(lines[0]).toBe('\uFEFFNom;Prénom;Structure;Formule;État;E-mail;Code billet')
  expect(lines[1]).toMatch(/^Le Goff;Ronan;CHU de Beauvais;/)
  expect(lines).toHaveLength(4)

  await page.getByRole('link', { name: 'Journal' }).click()
  await expect(page.getByRole('region', { name: 'Lignes du journal' })).toContainText('liste de personnes, à l’écran')
  const [journal] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /CSV/ }).click()])
  const journalSaved = testInfo.outputPath('journal.csv')
  await journal.saveAs(journalSaved)
  expect(readFileSync(journalSaved, 'utf8').split('\r\n')[0]).toBe(
    '\uFEFFDate et heure;Poste;Par;Fait;Détails;À propos de;Pour un programme',
  )
})

test('one person is erased from their card, after a question that says it is for good and who is away', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people })
  const page = await open('pilot')
  await page.goto(`${station.url}/pilotage#participants`)
  await page.getByRole('link', { name: '13 personnes inscrites' }).click()
  await page.getByRole('button', { name: 'Vasseur Salomé' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Effacer cette personne…' }).click()
  await expect(dialog).toContainText('Effacer Salomé Vasseur ?')
  await expect(dialog).toContainText('C’est définitif.')
  // Nothing is erased by Enter alone.
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Enregistrer la fiche' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Effacer cette personne…' }).click()
  await dialog.getByRole('button', { name: 'Effacer pour de bon' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(rows(page)).toHaveCount(12)
  await page.getByRole('link', { name: 'Retour aux participants' }).click()
  await expect(page.getByRole('link', { name: '12 personnes inscrites' })).toBeVisible()
})

test('the people of a session are a click away, also when it is cancelled', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people })
  const sessionId = await sessionOf(station, 'A2')
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await page.getByRole('link', { name: /2 inscriptions : A2/ }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Inscriptions à A2 · Fratries')
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('row', { name: /Nguyễn Arabelle/ })).toContainText('@exemple.fr')
  await station.script.done('sessions.cancel', { sessionId, reason: 'Salle fermée' })
  await page.getByRole('link', { name: 'Retour au programme' }).click()
  await page.getByRole('link', { name: 'Voir les 2 inscriptions' }).click()
  await expect(rows(page)).toHaveCount(2)
})

test('a warning of an import leads to its person, who is corrected there', async ({
  journey: { station, open },
}, testInfo) => {
  await prepareEvent(station, { people, printer: false })
  const file = testInfo.outputPath('inscrits.csv')
  writeFileSync(
    file,
    csvOf([...people, registration(600, { firstName: '', lastName: 'Corentin Jaouen', organisation: 'Foyer' })]),
  )
  const page = await open('pilot')
  await page.goto(`${station.url}/pilotage#participants/import`)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.locator('.iline').filter({ hasText: 'Nom incomplet' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Ouvrir la fiche/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Importer 1 fiche' }).click()
  const warning = page.locator('.iline').filter({ hasText: 'Nom incomplet' })
  await warning.getByRole('button', { name: /Ouvrir la fiche/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Prénom', { exact: true }).fill('Corentin')
  await dialog.getByLabel('Nom', { exact: true }).fill('Jaouen')
  await dialog.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.iline').filter({ hasText: 'Fiche corrigée' })).toHaveCount(1)
  const [found] = await station.script.rows('attendees.search', { q: 'jaouen' })
  expect(found).toMatchObject({ firstName: 'Corentin', lastName: 'Jaouen' })
})
