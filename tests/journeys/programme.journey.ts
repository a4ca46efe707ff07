import { writeFileSync } from 'node:fs'
import { until } from '../support/until.ts'
import { openDesk } from './support/desk.ts'
import { openDoor, phone } from './support/door.ts'
import { importProgramme, prepareEvent, programmeFile, sessionOf } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast, csvOf, registration } from './support/registrations.ts'

const people = Object.values(cast)

test('a workshop is cancelled: its door, its desk, a phone and the agenda say so, until it is restored', async ({
  journey,
}) => {
  await prepareHub(journey)
  const { station, open, browser } = journey
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  const row = page.getByRole('row', { name: /Fratries/ })
  await row.getByRole('button', { name: 'Modifier A2' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Annuler la séance…' }).click()
  await expect(dialog).toContainText('2 personnes y sont inscrites')
  await expect(dialog.getByRole('button', { name: 'Supprimer' })).toHaveCount(0)
  await dialog.getByLabel('Motif').fill('intervenante absente')
  await dialog
    .getByLabel('À la place')
    .selectOption({ label: '14:00 · 2 places libres · A1 · Accueillir les tout-petits · Salle 200' })
  await dialog.getByRole('button', { name: 'Annuler la séance', exact: true }).click()
  await expect(row).toContainText('intervenante absente')
  await expect(row).toContainText('À la place : A1 · Accueillir les tout-petits')
  await look(page, 'pilot-programme-cancelled')

  const checkpoint = await sessionOf(station, 'A2')
  const door = await openDoor(await open('door', { checkpoint }))
  expect(await door.scan(cast.inA2.code)).toBe('session-cancelled')
  await expect(door.verdict).toContainText('Séance annulée')
  await expect(door.verdict).toContainText(
    'intervenante absente · À la place : Accueillir les tout-petits, Salle 200, 14:00',
  )
  const at = await open('reception')
  await at.goto(`${station.url}/accueil?porte=${checkpoint}`)
  const desk = await openDesk(at)
  expect(await desk.scan(cast.alsoInA2.code)).toBe('session-cancelled')
  await expect(desk.verdict).toContainText('À la place : Accueillir les tout-petits, Salle 200, 14:00')

  const guest = await (await browser()).newPage()
  await guest.goto(
    await until('the public’s port is open', async () => (await station.script.value('audience', {})).url),
  )
  await expect(guest.getByRole('link', { name: /Fratries/ })).toContainText(
    'Annulée · intervenante absente · à la place : Accueillir les tout-petits, Salle 200',
  )

  await station.script.done('sessions.update', { sessionId: checkpoint, capacity: 1 })
  await expect(row.getByRole('cell').filter({ hasText: /^1$/ })).toHaveCount(1)
  await expect(row).not.toContainText('trop d’inscrits')
  await row.getByRole('button', { name: 'Rétablir' }).click()
  await expect(row).toContainText('trop d’inscrits')
  await expect(row).not.toContainText('intervenante absente')
  await expect(guest.getByRole('link', { name: /Fratries/ })).not.toContainText('Annulée')
  expect(await door.scan(cast.inA2.code)).toBe('admitted')
})

test('people of a cancelled workshop learn where to go at its door, at the entrance and from their details, and are let in there', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people })
  const [a1, a2] = [await sessionOf(station, 'A1'), await sessionOf(station, 'A2')]
  await station.script.done('sessions.update', { sessionId: a1, capacity: 2 })
  // What is over is not offered, so one is needed that is still to come at any hour of the test.
  const [headings] = programmeFile.split('\r\n')
  await importProgramme(station.script, `${headings}\r\nVeillée;Plénière;Grand auditorium;1;22:30;23:59;2000;Non;P9`)
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await page.getByRole('button', { name: 'Modifier A2' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Annuler la séance…' }).click()
  const instead = dialog.getByLabel('À la place')
  await instead.selectOption({ label: '22:30 · 2 000 places libres · P9 · Veillée · Grand auditorium' })
  await expect(dialog).not.toContainText('Il y manque')
  const reason =
    'L’intervenante est retenue par un train supprimé ce matin ; son exposé sera envoyé par courrier à chacun'
  await dialog.getByLabel('Motif').fill(reason)
  const savedAt = async () => await dialog.getByRole('button', { name: 'Annuler la séance', exact: true }).boundingBox()
  const before = await savedAt()
  await instead.selectOption({ label: '14:00 · 1 place libre · A1 · Accueillir les tout-petits · Salle 200' })
  await expect(dialog).toContainText('Il y manque 1 place pour accueillir tout le monde.')
  expect(await savedAt(), 'nothing moves').toEqual(before)
  await look(page, 'pilot-cancel-too-few-places')

  const door = await openDoor(await open('door', { checkpoint: a2, context: phone }))
  await expect(door.fill).toContainText('1 place libre')
  await dialog.getByRole('button', { name: 'Annuler la séance', exact: true }).click()
  const told = 'À la place : Accueillir les tout-petits, Salle 200, 14:00'
  const closed = door.page.getByTestId('door-cancelled')
  for (const again of [false, true]) {
    if (again) await door.page.reload()
    await expect(closed).toContainText('Séance annulée')
    await expect(closed).toContainText(told)
    await expect(door.fill).toHaveCount(0)
  }
  await look(door.page, 'door-cancelled')
  expect(await door.scan(cast.inA2.code)).toBe('session-cancelled')
  await look(door.page, 'door-cancelled-scan')
  await door.page.setViewportSize({ width: 360, height: 640 })
  await look(door.page, 'door-cancelled-small')
  await door.page.setViewportSize({ width: 844, height: 390 })
  await look(door.page, 'door-cancelled-lying')

  const desk = await openDesk(await open('reception'))
  expect(await desk.scan(cast.inA2.code)).toBe('admitted')
  const word = desk.verdict.getByTestId('cancelled-session')
  await expect(word).toHaveText(`Séance annulée : A2 · Fratries · ${told}`)
  await look(desk.page, 'reception-admitted-cancelled-session')
  await desk.page.setViewportSize({ width: 1093, height: 520 })
  await look(desk.page, 'reception-admitted-cancelled-session-short')
  const [{ attendeeId = '' } = {}] = await station.script.rows('attendees.search', { q: 'nguyen' })
  const note = 'Arrive en fauteuil par l’ascenseur B, demande à être accompagnée au grand auditorium.'
  const changes = { attention: { note, host: 'Nadia Belkacem' }, accessibility: 'Fauteuil roulant' }
  await station.script.done('attendees.amend', { attendeeId, changes })
  for (const [name, height] of [
    ['short', 560],
    ['tall', 900],
  ] as const) {
    await desk.page.setViewportSize({ width: 1366, height })
    expect(await desk.scan(cast.inA2.code)).toBe('already-admitted')
    await expect(word).toContainText(told)
    await expect(desk.verdict.getByTestId('attention')).toContainText(note)
    await look(desk.page, `reception-again-cancelled-session-${name}`)
  }
  await desk.page.keyboard.press('F5')
  await expect(desk.dialog.getByRole('listitem').filter({ hasText: 'Fratries' })).toContainText(
    `annulée${reason} · ${told}`,
  )
  await look(desk.page, 'reception-details-cancelled-session')

  expect(await (await openDoor(await open('door', { checkpoint: a1 }))).scan(cast.inA2.code)).toBe('admitted')

  await desk.dialog.getByRole('button', { name: 'Choisir les séances' }).click()
  const choice = desk.dialog.getByRole('listitem').filter({ hasText: 'Fratries' })
  await expect(choice).toContainText('annulée')
  await look(desk.page, 'reception-sessions-cancelled')
  await choice.getByRole('checkbox').uncheck()
  await expect(choice).toBeVisible()
  await desk.dialog.getByRole('button', { name: 'Enregistrer les séances' }).click()
  await expect(desk.dialog).not.toContainText('Fratries')
  await desk.page.keyboard.press('Escape')
  await desk.page.goto(`${station.url}/accueil?porte=${a2}`)
  await expect(desk.page.getByTestId('room-fill')).toContainText('annulée')
  await look(desk.page, 'reception-door-cancelled')
})

test('a session is moved and made smaller, and what nobody has used is removed', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Modifier A1' }).click()
  await expect(dialog.getByLabel('Début')).toHaveValue('14:00')
  await dialog.getByLabel('Début').fill('14h30')
  await dialog.getByLabel('Fin').fill('16h')
  await dialog.getByLabel('Salle').selectOption({ label: 'Salle 300' })
  await look(page, 'pilot-session-change')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Modifier A1' }) })
  await expect(row).toContainText('14:30 – 16:00')
  await expect(row).toContainText('Salle 300')
  await expect(row).toContainText('Même salle, même heure : A2 · Fratries')

  await page.getByRole('button', { name: 'Modifier A2' }).click()
  await dialog.getByLabel('Places').fill('1')
  await expect(dialog).toContainText('1 personne de trop pour ce nombre de places. Elle garde son inscription.')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Modifier B1' }).click()
  await dialog.getByRole('button', { name: 'Annuler la séance…' }).click()
  await dialog.getByRole('button', { name: 'Supprimer' }).click()
  await expect(page.getByRole('row', { name: /Sortir à 18 ans/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Modifier Salle 300' }).click()
  await dialog.getByRole('button', { name: 'Supprimer' }).click()
  await expect(dialog).toContainText('Quelqu’un s’en sert')
  await dialog.getByLabel('Nom de la salle').fill('Salle 301')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(row).toContainText('Salle 301')
  await page.getByRole('button', { name: 'Modifier Salle 200' }).click()
  await dialog.getByRole('button', { name: 'Supprimer' }).click()
  await expect(page.getByRole('button', { name: 'Modifier Salle 200' })).toHaveCount(0)
})

test('a programme file shows what it adds and changes and does not name, before anything is saved', async ({
  journey: { station, open },
}, testInfo) => {
  await prepareEvent(station, { people })
  const lines = programmeFile.split('\r\n').filter((line) => !line.includes('P1'))
  const changed = [...lines, 'Fratries, la suite;Atelier;Salle 300;1;15:00;16:00;20;Oui;A9'].join('\r\n')
  const file = testInfo.outputPath('programme.csv')
  writeFileSync(file, changed.replace('Salle 200;1;14:00;15:30;3', 'Salle 200;1;14:15;15:30;1'))
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await page.getByRole('button', { name: 'Importer un fichier' }).click()
  const dialog = page.getByRole('dialog')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(dialog).toContainText('1 nouvelle, 1 mise à jour, 2 inchangées')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Accueillir les tout-petits' })).toContainText(
    'début et places',
  )
  const times = dialog.getByRole('listitem').filter({ hasText: 'Accueillir les tout-petits' })
  await expect(times.getByRole('deletion')).toContainText('14:00–15:30, Salle 200')
  await expect(times).toContainText('14:15–15:30, Salle 200')
  await expect(
    dialog.getByRole('listitem').filter({ hasText: /Fratries, la suite.*15:00–16:00, Salle 300.*nouvelle/ }),
  ).toBeVisible()
  await expect(dialog).toContainText('Absentes du fichier')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Ouverture' })).toBeVisible()
  await expect(dialog).toContainText('Salle déjà prise')
  await look(page, 'pilot-programme-file')
  expect(await station.script.rows('programme', {})).toHaveLength(4)
  await dialog.getByRole('button', { name: 'Enregistrer le programme' }).click()
  await expect(dialog).toContainText('Programme enregistré')
  expect(await station.script.rows('programme', {})).toHaveLength(5)
})

test('chosen sessions that nobody has made are named, until one has the code', async ({
  journey: { station, open },
}, testInfo) => {
  const choosing = [registration(60, { workshop: 'A5' }), registration(61, { workshop: 'A6' })]
  await prepareEvent(station, { people: [...people, ...choosing] })
  const page = await open('pilot')
  const main = page.getByRole('main')
  await page.getByRole('link', { name: /^Ouverture/ }).click()
  const point = page.getByTestId('opening-programme')
  await expect(point).toContainText('2 personnes ont choisi une séance qui n’existe pas (A5, A6).')
  await expect(page.getByTestId('opening-rolls')).toContainText('aucune imprimante à rouleau')
  await look(page, 'pilot-opening-lost-choices')
  await point.getByRole('link', { name: 'Ouvrir le programme' }).click()
  const lost = page.getByTestId('lost-choices')
  await expect(lost).toContainText('2 personnes ont choisi une séance qui n’existe pas.')
  await look(page, 'pilot-programme-lost-choices')
  await lost.getByRole('link', { name: 'A5 : 1 personne' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Inscriptions à A5')
  await expect(main).toContainText('Le Guen 60')

  await page.getByRole('link', { name: 'Retour au programme' }).click()
  const file = testInfo.outputPath('programme.csv')
  writeFileSync(file, [programmeFile, 'Suite;Atelier;Salle 300;2;15:00;16:00;20;Oui;A5'].join('\r\n'))
  await page.getByRole('button', { name: 'Importer un fichier' }).click()
  const dialog = page.getByRole('dialog')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(dialog.getByTestId('lost-choices')).toContainText('A6 : 1 personne')
  await expect(dialog.getByTestId('lost-choices')).not.toContainText('A5')
  await look(page, 'pilot-programme-file-lost-choices')
  await dialog.getByRole('button', { name: 'Enregistrer le programme' }).click()
  await dialog.getByRole('button', { name: 'Terminé' }).click()
  await expect(main.getByTestId('lost-choices')).toContainText('Une personne a choisi une séance qui n’existe pas.')

  await page.getByRole('link', { name: 'Participants' }).click()
  await page.getByRole('link', { name: 'Importer un fichier' }).click()
  const registrations = testInfo.outputPath('inscriptions.csv')
  writeFileSync(registrations, csvOf([...people, ...choosing]))
  await page.locator('input[type=file]').setInputFiles(registrations)
  await expect(main.getByTestId('lost-choices')).toContainText('A6 : 1 personne')
  await look(page, 'pilot-import-lost-choices')
})

test('the event is put off by a week: each session is named before it moves, and a day in use is not taken away', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people })
  const { days } = await station.script.value('event', {})
  const weekOn = (date: string) => new Date(Date.parse(`${date}T12:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)
  const before = await station.script.rows('programme', {})
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Événement', exact: true }).click()

  await page.getByRole('button', { name: 'Retirer le jour 1' }).click()
  await page.getByRole('button', { name: 'Enregistrer l’événement' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Déplacez ou retirez d’abord les séances du jour retiré.')
  await expect(dialog.getByRole('button', { name: 'Changer les jours' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Annuler' }).click()

  await page.reload()
  for (const [index, date] of days.entries()) await page.locator(`#day-${index}`).fill(weekOn(date))
  await page.getByRole('button', { name: 'Enregistrer l’événement' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(before.length)
  await expect(dialog).toContainText('Fratries')
  await look(page, 'pilot-move-days')
  await dialog.getByRole('button', { name: 'Changer les jours' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/Enregistré à/)).toBeVisible()
  const after = await station.script.rows('programme', {})
  expect(after.map(({ title, startsAt }) => [title, startsAt.slice(0, 10)])).toEqual(
    before.map(({ title, startsAt }) => [title, weekOn(startsAt.slice(0, 10))]),
  )
})
