import { until } from '../support/until.ts'
import { expect, stationAway, test } from './support/journey.ts'
import type { JourneyStation } from './support/journey-station.ts'
import { deskAt, goToStations, openHall, prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

/** The acts of both desks while neither hears the other. */
async function actApart(
  { script }: JourneyStation,
  phone: string,
  substitute: string,
  name: { lastName: string; firstName: string },
) {
  const [odile] = await script.rows('attendees.search', { q: 'quemeneur odile' })
  await script.done('attendees.amend', { attendeeId: odile?.attendeeId ?? '', changes: { phone } })
  await script.done('attendees.register', name)
  const homonyms = await script.rows('attendees.search', { q: 'ronan' })
  const attendeeId = homonyms.find(({ code }) => code === cast.ronanHomonym.code)?.attendeeId ?? ''
  await script.done('attendees.substitute', { attendeeId, lastName: substitute, firstName: 'Nina' })
}

test('conflicting acts of separated desks are reported at both, and the pilot settles each by keyboard', async ({
  journey,
}) => {
  test.slow()
  const { station, open, expectComplaint } = journey
  expectComplaint(stationAway)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const other = await hall.link('Accueil 2')
  const size = { width: 1366, height: 768 }
  const there = await deskAt(journey, other, 'reception', { viewport: size })
  await station.kill()
  await actApart(other, '0622222222', 'Abiven', { lastName: 'Le Bihan', firstName: 'Gaël' })
  await there.scan(cast.ronan.code)
  await other.kill()
  await station.restart()
  await actApart(station, '0611111111', 'Testard', { lastName: 'GAEL', firstName: 'Le-Bihan' })
  const namesakes = await station.script.rows('attendees.search', { q: 'ronan' })
  const attendeeId = namesakes.find(({ code }) => code === cast.ronan.code)?.attendeeId ?? ''
  await station.script.done('checkIn.admit', { attendeeId })
  await station.script.done('checkIn.undo', { attendeeId, reason: 'mauvaise personne' })
  await other.restart()
  await until('both hold all', async () => (await station.script.rows('disagreements', {})).length === 4)
  await until('the desk too', async () => (await other.script.rows('disagreements', {})).length === 4)

  const told = there.page.getByTestId('disagreement')
  await expect(told).toContainText('et 3 autres')
  await look(there.page, 'disagreements-desk-told')
  await there.page.keyboard.press('Control+Enter')
  await expect(there.dialog).toContainText('La seconde compte')
  await look(there.page, 'disagreements-desk-dialog')
  await there.page.keyboard.press('Escape')

  const page = await open('pilot', { context: { viewport: size } })
  await goToStations(page)
  const rows = page.getByTestId('disagreement')
  await expect(rows).toHaveCount(4)
  await look(page, 'disagreements-list')
  const dialog = page.getByRole('dialog')
  const settle = async (what: string, name: string) => {
    await rows
      .filter({ hasText: what })
      .getByRole('button', { name: /^Régler/ })
      .press('Enter')
    await expect(dialog).toBeVisible()
    await look(page, `disagreements-${name}`)
  }

  await settle('Corrigé de deux façons : téléphone', 'amend')
  await expect(dialog).toContainText(/0611111111[\s\S]*0622222222|0622222222[\s\S]*0611111111/)
  await dialog.getByRole('radio', { name: /0611111111/ }).press('Space')
  // No explanation has been entered yet.
  await expect(dialog.getByLabel('Ce qui s’est passé')).toHaveValue('')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Écrivez un mot')
  await dialog.getByRole('button', { name: 'Vérifié avec la personne' }).press('Enter')
  await expect(rows).toHaveCount(3)
  const [odile] = await other.script.rows('attendees.search', { q: 'quemeneur odile' })
  await until('the desk follows', async () => {
    const { phone } = (await other.script.value('attendees.one', { id: odile?.attendeeId ?? '' })) ?? { phone: '' }
    return phone === '0611111111'
  })

  await settle('Un billet, plusieurs personnes', 'substitute')
  await expect(dialog).toContainText('Nina Testard')
  await expect(dialog).toContainText('Nina Abiven')
  await dialog.getByRole('button', { name: 'Vu avec les personnes' }).press('Enter')
  await expect(rows).toHaveCount(2)

  await settle('Entrée notée ici, annulée là', 'undo')
  await dialog.getByLabel('Ce qui s’est passé').fill('Ronan est là')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(1)

  await settle('Peut-être inscrit deux fois', 'duplicate')
  await dialog.getByRole('radio', { name: /Une seule personne, sous la fiche Gaël/ }).press('Space')
  await dialog.getByRole('button', { name: 'Inscrit à deux guichets' }).press('Enter')
  await expect(rows).toHaveCount(0)

  // The desk shows one person, who can be taken apart again from their page.
  await there.search('bihan')
  await expect(there.rows).toHaveCount(1)
  await there.page.keyboard.press('F5')
  await expect(there.dialog).toContainText('Fiches réunies ici')
  await look(there.page, 'disagreements-person')
  await there.dialog.getByRole('button', { name: /^Séparer la fiche/ }).press('Enter')
  await expect(there.dialog).not.toContainText('Fiches réunies ici')
  await there.page.keyboard.press('Escape')
  await expect(rows).toHaveCount(1)
  await settle('Peut-être inscrit deux fois', 'two-people')
  await dialog.getByRole('radio', { name: 'Ce sont deux personnes' }).press('Space')
  await dialog.getByRole('button', { name: 'Deux homonymes' }).press('Enter')
  await expect(rows).toHaveCount(0)
  await until('the desk has heard', async () => (await other.script.rows('disagreements', {})).length === 0)
})
