import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventOfToday, zoneBeforeNoTurn } from '../support/event-today.ts'
import { projectFolder } from '../support/station-build.ts'
import { expect, test } from './support/journey.ts'

/** A file as the platform exports it: cp1252, semicolons, 2 300 people. */
const file = join(projectFolder, 'tests', 'fixtures', 'import', 'inscriptions.csv')

/** The file with three unreadable lines. */
function damaged(path: string): string {
  const lines = [
    'AN99001;M.;;;Adepape 85;;;r@exemple.fr;;Présentiel 2 jours;;;Non;Non;;Confirmée;ZZ9MGNLWQ2',
    'AN99002;M.;Abiven;Malo;Adepape 85;;;m@exemple.fr;;Pass VIP;;;Non;Non;;Confirmée;ZZ9MGNLWQ3',
    'AN99003;M.;Guillou;Noé;Adepape 85;;;n@exemple.fr;;Présentiel 2 jours;;;Non;Non;;Confirmée;7TUAT5YUVU',
  ]
  writeFileSync(path, Buffer.concat([readFileSync(file), Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')]))
  return path
}

test('a new station leads the organiser to the first import, to the days and to a desk', async ({
  journey: { station, open },
}, testInfo) => {
  const registrations = damaged(testInfo.outputPath('inscriptions.csv'))
  const page = await open('pilot', { label: 'Claire' })
  await expect(page.getByRole('heading', { name: 'Bienvenue' })).toBeVisible()
  const steps = page.getByRole('main').getByRole('listitem')
  await expect(steps).toHaveCount(3)
  await page.getByRole('link', { name: 'Choisir un fichier' }).click()

  await page.locator('input[type=file]').setInputFiles(registrations)
  await expect(page.getByText('Rien n’est encore écrit')).toBeVisible()
  await expect(page.getByText(/2\s?\d{3} lignes · Windows-1252 · point-virgule/)).toBeVisible()
  const dry = await station.script.import(readFileSync(registrations), { dryRun: true })
  expect(dry.refused.length).toBe(3)
  const figures = page.locator('dl.sum').first()
  await expect(figures).toContainText(`${spaced(dry.imported)}nouvelles fiches`)
  await expect(figures).toContainText('3lignes refusées')
  const issues = page.getByRole('region', { name: 'Lignes à regarder' })
  await expect(issues).toContainText('Lignes refusées')
  for (const why of ['Nom absent', 'Formule inconnue', 'Code déjà pris', 'Avertissements'])
    await expect(issues).toContainText(why)
  expect((await station.script.value('attendees.count', {})).total, 'a preview writes nothing').toBe(0)

  // The mapping is corrected in place, and the file is read again.
  await page.getByRole('button', { name: 'Modifier' }).click()
  const column = page.getByLabel('Fonction : lire comme')
  await expect(column).toHaveValue('jobTitle')
  await column.selectOption({ label: 'laissée de côté' })
  await expect(column).toHaveValue('')
  await expect(page.getByText('Nouvelle lecture')).toHaveCount(0)
  await column.selectOption({ label: 'fonction' })
  await expect(column).toHaveValue('jobTitle')
  await page.getByRole('button', { name: 'Terminé' }).click()
  // An unknown formula is explained once, and its lines are imported.
  await page.getByRole('button', { name: 'Dire ce que c’est' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Relire le fichier ainsi' }).click()
  await expect(figures).toContainText('2lignes refusées')

  await page.getByRole('button', { name: /^Importer .* fiches$/ }).click()
  await expect(page.getByText('Import terminé')).toBeVisible({ timeout: 30_000 })
  await expect(figures).toContainText(`${spaced(dry.imported + 1)}nouvelles fiches`)
  const { total } = await station.script.value('attendees.count', {})
  expect(total).toBe(dry.imported + 1)
  await page.getByRole('link', { name: 'Aux participants' }).click()
  await expect(page.locator('dl.sum').first()).toContainText(`${spaced(total)}personnes inscrites`)

  await page.getByRole('link', { name: 'Vue d’ensemble' }).click()
  await expect(steps.first()).toContainText(`${spaced(total)} personnes inscrites`)
  await page.getByRole('link', { name: 'Poser les jours' }).click()
  await page.getByLabel('Nom de l’événement').fill('Assises nationales, Nantes')
  await page.getByLabel('Long : deux journées').check()
  const { timeZone, days } = eventOfToday(zoneBeforeNoTurn(['Europe/Paris', 'Pacific/Tahiti']))
  await page.getByLabel('Fuseau horaire').selectOption(timeZone)
  for (const [index, day] of days.entries()) await page.getByLabel(`Jour ${index + 1}`, { exact: true }).fill(day)
  await page.getByRole('button', { name: 'Enregistrer l’événement' }).click()
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Assises nationales, Nantes · jour 1')

  await page.getByRole('link', { name: 'Journal' }).click()
  const journal = page.getByRole('region', { name: 'Lignes du journal' })
  await expect(journal).toContainText('Événement enregistré')
  await expect(journal).toContainText('Import terminé')
  await expect(journal).toContainText('Claire')
})

test('importing the same file again changes nothing, and a link opens one browser once', async ({
  journey: { station, open, browser, expectComplaint },
}) => {
  await station.script.import(readFileSync(file))
  const page = await open('pilot')
  await page.goto(`${station.url}/pilotage#participants/import`)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('button', { name: 'Enregistrer ce passage' })).toBeVisible()
  await expect(page.locator('dl.sum').first()).toContainText('0nouvelle')

  expectComplaint(/status of 401/)
  const link = await station.link({ role: 'reception', label: 'Nadia' })
  const nadia = await (await browser()).newPage()
  await nadia.goto(link)
  await expect(nadia.getByTestId('scan-field')).toBeFocused()
  expect(nadia.url(), 'the code stays in no history').not.toContain('code')
  const other = await (await browser()).newPage()
  await other.goto(link)
  await expect(other.getByRole('heading')).toHaveText('Ce lien a déjà servi, ou a expiré')
  const stranger = await (await browser()).newPage()
  await stranger.goto(`${station.url}/accueil`)
  await expect(stranger.getByText('Demandez un lien d’accès')).toBeVisible()
  // Pasting a fresh link over the used one changes only the address's fragment.
  await other.goto(await station.link({ role: 'reception', label: 'Yann' }))
  await expect(other.getByTestId('scan-field')).toBeFocused()
  expect(other.url(), 'the code stays in no history').not.toContain('code')
})

/** As the pages write numbers: a narrow no-break space between thousands. */
const spaced = (count: number): string => new Intl.NumberFormat('fr-FR').format(count)
