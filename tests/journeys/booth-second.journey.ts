import { until } from '../support/until.ts'
import { addBoothRoom, boothOn, endBoothObs, startBoothObs } from './support/booth.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { openAt, openHall, prepareHub } from './support/linked.ts'
import { look, picture, settled } from './support/look.ts'

test.describe.configure({ mode: 'serial' })
test.afterEach(endBoothObs)

test('a second booth follows a room, says what it would do, and takes the air by a held key', async ({ journey }) => {
  test.setTimeout(240_000)
  const { station, open, expectComplaint } = journey
  expectComplaint(/status of 404.*\/(program|preview|scene)\.jpg/)
  expectComplaint(stationAway)
  await using hall = openHall(journey)
  await prepareHub(journey)
  const obs = await startBoothObs(station, 'obs')
  await addBoothRoom(station, 'Plénière', obs)
  const { code, linkUrl } = await station.script.done('stations.pair', { role: 'booth', name: 'Régie 2' })
  const own = await hall.start(linkUrl, code)
  await until('the room has come', async () => (await own.script.rows('show', {})).length === 1)

  const page = await openAt(journey, own, 'booth')
  await page.setViewportSize({ width: 1366, height: 768 })
  const booth = boothOn(page)
  const here = booth.room('Plénière')
  await expect(here.column).toHaveAttribute('data-state', 'elsewhere')

  // Set up where the OBS of the room is.
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Suivre comme seconde' }).click()
  await expect(dialog.getByRole('button', { name: 'Ne plus suivre' })).toBeVisible()
  await look(page, 'booth-second-settings')
  await page.keyboard.press('Escape')
  await expect(here.column).toHaveAttribute('data-state', 'second')
  await expect(here.column).toContainText('Seconde')
  await expect(here.column).toContainText('Reprend l’antenne si vous maintenez T')
  await look(page, 'booth-second')
  await expect(here.column.getByTestId('take-air')).toBeInViewport({ ratio: 1 })

  const there = boothOn(await open('pilot')).room('Plénière')
  await there.column.page().goto(`${station.url}/regie`)
  await expect(there.column).toContainText('seconde : Régie 2')

  // Keys that send do nothing here, and say why.
  await expect(page.getByTestId('take')).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByTestId('take')).toContainText('Plénière : ce poste est seconde')
  const before = await obs.hand.program()
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(booth.notice).toContainText('Rien n’est parti : ce poste est seconde, Plénière')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  await expect(booth.notice).toContainText('Rien n’est parti : ce poste est seconde, Plénière')
  await picture(page, 'booth-second-space')
  await page.keyboard.press('t')
  await expect(booth.notice).toContainText('maintenez une seconde')
  expect(await obs.hand.program()).toBe(before)
  expect(await station.script.rows('takes', {})).toEqual([])

  await booth.hold('t', () => expect(here.column).toHaveAttribute('data-state', 'live'))
  await expect(there.column).toHaveAttribute('data-state', 'second')
  await expect(there.column).toContainText('Seconde')
  expect(await obs.hand.program()).toBe(before)
  await booth.choose(1, 'Diapos')
  await page.keyboard.press('Space')
  await expect(here.program).toHaveText('Diapos')
  await expect(there.program).toHaveText('Diapos')

  // Back, by the same key at the other booth. Then that one falls silent.
  const hub = there.column.page()
  await boothOn(hub).hold('t', () => expect(there.column).toHaveAttribute('data-state', 'live'))
  await expect(here.column).toHaveAttribute('data-state', 'second')

  // What a hand changes in OBS has its keys here too, beside the key that takes the air.
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Pupitre' })
  const settling = here.alarm.getByRole('button')
  await expect(settling).toContainText(['Remettre Diapos', 'Garder Pupitre'])
  await settled(page)
  await picture(page, 'booth-second-alarm')
  for (const key of [...(await settling.all()), here.column.getByTestId('take-air')])
    await expect.soft(key).toBeInViewport({ ratio: 1 })
  await boothOn(hub).press('p')
  await expect(there.program).toHaveText('Diapos')
  await expect(here.alarm).toHaveCount(0)
  const box = await here.column.boundingBox()
  await station.kill()
  await expect(here.column).toContainText('Silence depuis')
  await settled(page)
  await picture(page, 'booth-second-silence')
  expect(await here.column.boundingBox()).toEqual(box)
  await booth.hold('t', () => expect(here.column).toHaveAttribute('data-state', 'live'))
  expect(await obs.hand.program()).toBe('Diapos')
})
