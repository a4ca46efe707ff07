import { until } from '../support/until.ts'
import { addBoothRoom, boothOn, endBoothObs, prepareBooth, startBoothObs } from './support/booth.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { openAt, openHall, prepareHub } from './support/linked.ts'
import { picture, settled } from './support/look.ts'

test.describe.configure({ mode: 'serial' })
test.afterEach(endBoothObs)

test('a key pressed while the station is away is reported as without effect, and is never sent later', async ({
  journey,
}) => {
  const { station, open, expectComplaint } = journey
  test.setTimeout(180_000)
  expectComplaint(stationAway)
  await prepareBooth(journey)
  const obs = await startBoothObs(station, 'obs')
  await addBoothRoom(station, 'Plénière', obs)
  const page = await open('booth', { label: 'Camille' })
  const booth = boothOn(page)
  const room = booth.room('Plénière')
  await expect(room.column).toHaveAttribute('data-state', 'live')
  await booth.choose(1, 'Pupitre')
  const before = await obs.hand.program()
  await station.kill()
  await expect(room.column).toHaveAttribute('data-state', 'away')
  await booth.press('Space')
  await expect(booth.notice).toContainText('Le poste ne répond pas : rien n’est parti')
  await page.keyboard.down('s')
  await page.waitForTimeout(1300)
  await page.keyboard.up('s')
  await settled(page)
  await picture(page, 'booth-station-away')
  await station.restart()
  await expect(room.column).toHaveAttribute('data-state', 'live')
  await page.waitForTimeout(1500)
  expect(await obs.hand.program()).toBe(before)
  expect(await station.script.rows('takes', {})).toEqual([])
  // The chosen scene is still chosen, for a new press.
  await booth.press('Space')
  await expect(room.program).toHaveText('Pupitre')
})

test('a booth’s own station sees who drives a room, takes it over by one key, and gets it back', async ({
  journey,
}) => {
  test.setTimeout(180_000)
  const { station, open, expectComplaint } = journey
  expectComplaint(/status of 404.*\/(program|preview|scene)\.jpg/)
  expectComplaint(stationAway)
  await using hall = openHall(journey)
  await prepareHub(journey)
  const obs = await startBoothObs(station, 'obs')
  await addBoothRoom(station, 'Plénière', obs)
  const { code, linkUrl } = await station.script.done('stations.pair', { role: 'booth', name: 'Régie 1' })
  const own = await hall.start(linkUrl, code)
  await until('the room has come', async () => (await own.script.rows('show', {})).length === 1)

  const page = await openAt(journey, own, 'booth')
  expect(new URL(page.url()).pathname).toBe('/regie')
  const [here, there] = [boothOn(page).room('Plénière'), boothOn(await open('pilot')).room('Plénière')]
  await expect(here.column).toHaveAttribute('data-state', 'elsewhere')
  await expect(here.column).toContainText('Conduite par Accueil 1')
  await page.keyboard.press('t')
  await expect(here.column).toHaveAttribute('data-state', 'live')
  await boothOn(page).choose(1, 'Diapos')
  await page.keyboard.press('Space')
  await expect(here.program).toHaveText('Diapos')
  expect(await obs.hand.program()).toBe('Diapos')

  const hub = there.column.page()
  await hub.goto(`${station.url}/regie`)
  await expect(there.column).toContainText('Conduite par Régie 1')
  await expect(there.program).toHaveText('Diapos')
  await hub.keyboard.press('t')
  await expect(there.column).toHaveAttribute('data-state', 'live')
  await expect(here.column).toHaveAttribute('data-state', 'elsewhere')

  await page.getByRole('button', { name: 'Poste', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rendre ce poste' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rendre et effacer' }).click()
  await expect(page.getByText('Poste rendu').or(page.getByText('Ce poste est rendu')).first()).toBeVisible()
})
