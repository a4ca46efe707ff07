import { readFileSync } from 'node:fs'
import { prepareBooth } from './support/booth.ts'
import { expect, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'

const file = (...rows: readonly string[]) => Buffer.from([...rows, ''].join('\r\n'), 'utf8')

test('a run of show is read as a table before it is written, mended, and brought in again without a double', async ({
  journey,
}) => {
  const { station, open } = journey
  await prepareBooth(journey)
  await station.script.done('rooms.add', { name: 'Plénière' })
  const page = await open('booth', { label: 'Camille', context: { viewport: { width: 1366, height: 768 } } })
  const faults: string[] = []
  const look = async (state: string) => {
    await settled(page)
    await picture(page, `run-of-show-import-${state}`)
    for (const fault of await layoutFaults(page)) faults.push(`${state}: ${fault}`)
    for (const fault of await accessibilityFaults(page)) faults.push(`${state}: ${fault}`)
  }

  await page.getByRole('button', { name: 'Importer' }).click()
  const dialog = page.getByRole('dialog', { name: 'Importer un conducteur' })
  await look('empty')

  await test.step('the file to fill in comes in as it is', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('link', { name: 'XLSX' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('conducteur-modele.xlsx')
    const buffer = readFileSync(await download.path())
    await dialog.locator('input[type=file]').setInputFiles({ name: 'conducteur.xlsx', mimeType: '', buffer })
    await expect(dialog).toContainText('3 nouveaux, 0 modifié, 0 inchangé')
    await expect(dialog).not.toContainText('refusée')
    await expect(dialog).not.toContainText('à vérifier')
    await look('template')
  })

  const row = (line: number) => dialog.locator(`[data-line="${line}"]`)
  const choose = (buffer: Buffer) =>
    dialog.locator('input[type=file]').setInputFiles({ name: 'conducteur.csv', mimeType: 'text/csv', buffer })

  await test.step('what is refused is told in its cell, with the row of the file', async () => {
    await choose(
      file(
        'Assises nationales;;;;;;;;',
        'Conducteur de la plénière;;;;;;;;',
        'Code;Salle;Heure;Durée;Titre;Couleur;Minuteur;Notes;Régisseur plateau',
        'A1;PLENIERE;9h30;10;Ouverture;bleu;8 min;Micro main côté cour;Anouk',
        'A2;Plénière;midi;longtemps;Table ronde;#ff00aa;;;Anouk',
        'A3;Salle bleue;9h50;20;Atelier;;;;',
        'A4;Plénière;10:40;15 min;Pause;turquoise;stop;;',
      ),
    )
    await expect(row(4)).toContainText('nouveau')
    await expect(row(4)).toContainText('8 min')
    await expect(row(4)).toContainText('09:30')
    await expect(row(4)).toContainText('« 9h30 »')
    await expect(row(5).getByRole('cell', { name: /^midi/ })).toContainText('Écrivez 09:30 ou 9h30')
    await expect(row(5).getByRole('cell', { name: /^longtemps/ })).toContainText('Écrivez 10, 10 min')
    await expect(row(6).getByRole('cell', { name: /^Salle bleue/ })).toContainText('Cette salle n’existe pas')
    await expect(row(7).getByRole('cell', { name: /^turquoise/ })).toContainText('Écrivez bleu, vert')
    await expect(dialog).toContainText('Colonne non lue : Régisseur plateau.')
    await expect(dialog).toContainText('Titres des colonnes à la ligne 3 du fichier.')
    await look('refused')
    await dialog.getByLabel('Seulement les lignes à corriger ou à vérifier').check()
    await expect(row(4)).toHaveCount(0)
    await expect(row(5)).toBeVisible()
  })

  await test.step('the mended file is written, and again under other titles doubles nothing', async () => {
    await choose(
      file(
        'Code;Salle;Heure;Durée;Titre;Couleur;Notes',
        'A1;Plénière;9h30;10;Ouverture;bleu;Micro main côté cour',
        'A2;Plénière;9h40;1h;Table ronde;;',
      ),
    )
    await dialog.getByRole('button', { name: 'Écrire dans le conducteur' }).click()
    await expect(dialog).toContainText('Conducteur à jour')
    await choose(file('Code;Salle;Heure;Durée;Titre', 'A1;Plénière;9h30;10;Accueil', 'A2;Plénière;9h40;1h;Table ronde'))
    await expect(row(2)).toContainText('modifié')
    await expect(row(3)).toContainText('inchangé')
    await dialog.getByRole('button', { name: 'Écrire dans le conducteur' }).click()
    await expect(dialog).toContainText('Conducteur à jour')
    await page.keyboard.press('Escape')
    const list = page.getByRole('list', { name: 'Conducteur de Plénière' })
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await expect(list).toContainText('Accueil')
    await expect(list).toContainText('Micro main côté cour')
    await look('written')
  })
  expect(faults).toEqual([])
})
