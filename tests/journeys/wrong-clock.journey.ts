import { expect, stationAway, test } from './support/journey.ts'
import { deskAt, openHall, prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

const day = 24 * 3_600_000

test('a desk lists what its wrong clock has counted to another day, and a person settles it', async ({ journey }) => {
  test.slow()
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const other = await hall.link('Accueil 2')
  await other.kill()
  await station.kill()
  await other.restart(day)
  for (const { code } of [cast.odile, cast.ronan]) await other.script.done('checkIn.scan', { code })
  await station.restart()
  const desk = await deskAt(journey, other, 'reception')
  const { page, dialog } = desk
  await expect(page.getByTestId('conflict')).toContainText('Horloge de ce poste', { timeout: 30_000 })
  await look(page, 'desk-wrong-clock')
  await page.getByTestId('conflict').getByRole('button', { name: 'Relire' }).click()
  await expect(dialog).toContainText('2 entrées comptées au')
  await expect(dialog).toContainText('Odile')
  await look(page, 'desk-wrong-clock-entries')
  await dialog.getByRole('button', { name: 'Horloge fausse' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByTestId('conflict')).toHaveCount(0)
  expect(await desk.scan(cast.odile.code)).toBe('already-admitted')
  await expect(desk.admitted()).toHaveText('2')
})
