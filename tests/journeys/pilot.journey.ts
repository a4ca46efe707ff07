import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { Bonjour } from 'bonjour-service'
import { startFakePrinter } from '../support/fake-printers/fake-printer.ts'
import { type Desk, openDesk } from './support/desk.ts'
import { prepareEvent, programmeFile } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { cast, csvOf } from './support/registrations.ts'

test('the programme grows by a room, a session and a file', async ({ journey: { station, open } }, testInfo) => {
  await prepareEvent(station, { people: Object.values(cast), programme: false })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await page.getByRole('button', { name: 'Ajouter une salle' }).click()
  await page.getByLabel('Nom de la salle').fill('Salle 150')
  await page.getByLabel('Places').fill('beaucoup')
  await page.getByRole('button', { name: 'Ajouter la salle' }).click()
  await expect(page.getByText('Un nombre de places, au moins 1.')).toBeVisible()
  await page.getByLabel('Places').fill('45')
  await page.getByRole('button', { name: 'Ajouter la salle' }).click()
  await expect(page.getByRole('main')).toContainText('45 places')

  await page.getByRole('button', { name: 'Ajouter une séance' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Titre').fill('L’école, un droit de tous')
  await dialog.getByLabel('Code').fill('A5')
  await dialog.getByLabel('Début').fill('14h')
  await dialog.getByLabel('Fin').fill('13h')
  await dialog.getByRole('button', { name: 'Ajouter la séance' }).click()
  await expect(dialog).toContainText('La fin doit venir après le début.')
  await dialog.getByLabel('Fin').fill('15h30')
  await dialog.getByRole('button', { name: 'Ajouter la séance' }).click()
  await expect(page.getByRole('row', { name: /L’école, un droit de tous/ })).toContainText('14:00 – 15:30')

  const file = testInfo.outputPath('programme.csv')
  writeFileSync(file, programmeFile)
  await page.getByRole('button', { name: 'Importer un fichier' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(dialog).toContainText('4 nouvelles, 0 mise à jour, 0 inchangée')
  await expect(dialog).toContainText('Rien n’est enregistré encore.')
  await expect(dialog).toContainText('L’école, un droit de tous')
  expect(await station.script.rows('programme', {})).toHaveLength(1)
  await dialog.getByRole('button', { name: 'Enregistrer le programme' }).click()
  await expect(dialog).toContainText('Programme enregistré')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /Fratries/ })).toContainText('Salle 300')
  expect(await station.script.rows('programme', {})).toHaveLength(5)
})

test('an access is created, opens a fresh browser once, and is revoked under an open page', async ({
  journey: { station, open, browser, expectComplaint },
}) => {
  expectComplaint(/status of 401/)
  await prepareEvent(station, { people: Object.values(cast) })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Accès' }).click()
  await page.getByRole('button', { name: 'Créer un accès' }).click()
  await page.getByRole('button', { name: 'Créer le lien' }).click()
  await expect(page.getByText('Dites pour qui est cet accès.')).toBeVisible()
  await page.getByLabel('Pour qui').fill('Tablette de Nadia')
  await page.getByRole('button', { name: 'Créer le lien' }).click()
  await expect(page.getByRole('dialog')).toContainText('Ce lien ne s’ouvre que sur cet ordinateur')
  await expect(page.getByRole('img', { name: 'Code QR du lien' })).toHaveCount(0)
  const link = await page.getByLabel('Lien à usage unique').inputValue()
  await page.getByRole('button', { name: 'C’est fait' }).click()
  const row = page.getByRole('row', { name: /Tablette de Nadia/ })
  await expect(row).toContainText('lien pas encore ouvert')

  const tablet = await (await browser()).newPage()
  await tablet.goto(link)
  const desk = await openDesk(tablet)
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(row).toContainText('en service')
  const second = await (await browser()).newPage()
  await second.goto(link)
  await expect(second.getByRole('heading')).toHaveText('Ce lien a déjà servi, ou a expiré')

  await row.getByRole('button', { name: 'Retirer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer l’accès' }).click()
  await expect(row).toContainText('retiré')
  await expect(tablet.getByText('Cet écran n’a pas d’accès')).toBeVisible({ timeout: 5000 })
  await expect(desk.field).toHaveCount(0)
  expect(await tablet.content()).not.toContain('Quéméneur')
})

test('people missing from a second file are named, and nobody is deleted', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const { odile, ronan, ...others } = cast
  await station.script.import(csvOf(Object.values(others)))
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Participants' }).click()
  await expect(page.getByText('Plus dans le dernier fichier')).toBeVisible()
  await expect(page.getByRole('row', { name: /Odile Quéméneur/ })).toContainText(odile.code)
  await expect(page.getByRole('row', { name: /Ronan Le Goff/ })).toContainText(ronan.organisation)
  expect((await station.script.value('attendees.count', {})).total).toBe(Object.keys(cast).length)
})

test('the recovery sheet is shown on demand and fits one printed page', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Événement', exact: true }).click()
  await page.getByRole('link', { name: 'Afficher la fiche' }).click()
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Code de secours')
  const { recoveryCode } = await station.script.value('event.recoverySheet', {})
  expect(((await sheet.textContent()) ?? '').replaceAll(/[\s-]/g, '')).toContain(recoveryCode.replaceAll(/[\s-]/g, ''))
  const groups = recoveryCode.replaceAll(/[\s-]/g, '').match(/.{4}/g)?.join(' ')
  await expect(page.getByTestId('sheet-command')).toHaveText(
    `npm run regie -- restore --from DOSSIER --code "${groups}"`,
  )
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('the journal records who views the recovery sheet, as the page says', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const page = await open('pilot', { label: 'Claire' })
  await page.goto(`${station.url}/pilotage#evenement/fiche-de-secours`)
  await expect(page.getByRole('article')).toContainText('Code de secours')
  await page.getByRole('link', { name: 'Journal' }).click()
  await expect(page.getByRole('region', { name: 'Lignes du journal' })).toContainText('Fiche de secours affichée')
})

test('a badge that cannot be written is reported at the desk and to the pilot, and comes out when it can', async ({
  journey: { station, open },
}, testInfo) => {
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const folder = testInfo.outputPath('badges')
  mkdirSync(folder)
  const { printerId } = await station.script.done('printers.add', {
    name: 'Dossier',
    driver: 'pdf-folder',
    address: folder,
  })
  await station.script.done('desk.configure', { printerId, autoPrint: true })
  rmSync(folder, { recursive: true })

  const page = await open('reception')
  const desk = await openDesk(page)
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  const why = 'Le dossier des badges n’existe pas'
  await expect(page.getByTestId('print-state')).toContainText(why)
  await expect(page.getByTestId('printer-state')).toContainText(why)

  const pilot = await open('pilot')
  await pilot.getByRole('link', { name: 'Badges et imprimantes' }).click()
  await expect(pilot.getByRole('table')).toContainText(why)
  mkdirSync(folder)
  await page.getByTestId('print-job').getByRole('button').first().click()
  await expect(page.getByTestId('print-state')).toContainText('Le badge est sorti')
  await expect(page.getByTestId('printer-state')).toContainText('Prête')
})

test('a printer on the network is added from the page, prints the next badge, and is reported when it has no paper', async ({
  journey: { station, open },
}) => {
  const printer = await startFakePrinter()
  try {
    await prepareEvent(station, { people: Object.values(cast), printer: false })
    const page = await open('pilot')
    await page.getByRole('link', { name: 'Badges et imprimantes' }).click()
    await page.getByRole('button', { name: 'Ajouter une imprimante' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Genre').selectOption({ label: 'étiqueteuse ESC/POS' })
    await dialog.getByLabel(/^Adresse/).fill('192.168.1.50')
    await dialog.getByRole('button', { name: 'Ajouter l’imprimante' }).click()
    await expect(dialog).toContainText('tcp://192.168.1.50:9100')
    await dialog.getByLabel(/^Adresse/).fill(printer.address)
    await dialog.getByRole('button', { name: 'Ajouter l’imprimante' }).click()
    await expect(dialog).toHaveCount(0)
    await printByItself(page)

    const desk = await openDesk(await open('reception'))
    await printsOnEntry(desk)
    expect(printer.badges.length).toBe(1)

    printer.manners.paper = 'out'
    expect(await desk.scan(cast.ronan.code)).toBe('admitted')
    await expect(desk.page.getByTestId('print-state')).toContainText('n’a plus de papier')
    await expect(page.getByRole('table')).toContainText('n’a plus de papier')
  } finally {
    await printer.off()
  }
})

test('a printer that announces itself on the network is chosen, not typed', async ({ journey: { station, open } }) => {
  const bonjour = new Bonjour()
  const txt = { ty: 'Brother QL-820NWB' }
  bonjour.publish({ type: 'pdl-datastream', protocol: 'tcp', name: 'Badges du hall', port: 9100, txt })
  try {
    await prepareEvent(station, { people: Object.values(cast), printer: false })
    const page = await open('pilot')
    await page.getByRole('link', { name: 'Badges et imprimantes' }).click()
    const add = page.getByRole('button', { name: 'Ajouter une imprimante' })
    await add.click()
    const dialog = page.getByRole('dialog')
    const found = dialog.getByLabel('Imprimantes trouvées')
    const option = found.locator('option', { hasText: 'Badges du hall' })
    await expect(option).toHaveText(/Badges du hall · étiqueteuse Brother QL · tcp:/)
    await found.selectOption((await option.getAttribute('value')) ?? '')
    await expect(dialog.getByLabel('Genre')).toHaveValue('brother-ql')
    await expect(dialog.getByLabel('Nom', { exact: true })).toHaveValue('Badges du hall')
    await expect(dialog.getByLabel(/^Adresse/)).toHaveValue(/^tcp:\/\/[\d.]+:9100$/)
    await expect(dialog.getByLabel('Largeur imprimable (mm)')).toHaveValue('58,9')
    await dialog.getByRole('button', { name: 'Ajouter l’imprimante' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('table')).toContainText('Badges du hall')
    await add.click()
    await expect(option).toHaveText(/déjà dans la liste/)
    await expect(option).toBeDisabled()
    // One that is switched on while the dialog is open.
    bonjour.publish({ type: 'pdl-datastream', protocol: 'tcp', name: 'Badges du soir', port: 9101, txt })
    await dialog.getByRole('button', { name: 'Chercher encore' }).click()
    await expect(found.locator('option', { hasText: 'Badges du soir' })).toHaveCount(1)
  } finally {
    await new Promise<void>((resolve) => bonjour.unpublishAll(() => bonjour.destroy(() => resolve())))
  }
})

test('a folder printer is added from the page, and the next entry prints into it', async ({
  journey: { station, open },
}, testInfo) => {
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Badges et imprimantes' }).click()
  await page.getByRole('button', { name: 'Ajouter une imprimante' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/chemin complet/).fill('badges')
  await dialog.getByRole('button', { name: 'Ajouter l’imprimante' }).click()
  await expect(dialog).toContainText('donnez le chemin complet')
  await dialog.getByLabel(/chemin complet/).fill(testInfo.outputPath())
  await dialog.getByRole('button', { name: 'Ajouter l’imprimante' }).click()
  await expect(dialog).toHaveCount(0)
  await printByItself(page)

  await printsOnEntry(await openDesk(await open('reception')))
  await expect(page.getByRole('main')).toContainText('sorti')
})

/** Gives this station its only printer, and lets it print at each entry. */
async function printByItself(page: Page): Promise<void> {
  await page.getByLabel('Imprimante de ce poste').selectOption({ index: 1 })
  const autoPrint = page.getByLabel('Le badge sort seul à l’entrée admise')
  if (!(await autoPrint.isChecked())) await autoPrint.check()
}

async function printsOnEntry(desk: Desk): Promise<void> {
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(desk.page.getByTestId('print-state')).toHaveText(/Le badge est sorti/)
}
