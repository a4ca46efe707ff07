import { type Desk, openDesk } from './support/desk.ts'
import { openDoor } from './support/door.ts'
import { prepareEvent, sessionOf } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { cast } from './support/registrations.ts'

test('one badge scanned in two windows at once is one admission, and both windows count alike', async ({
  journey: { station, open, readLog },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desks: readonly Desk[] = [
    await openDesk(await open('reception', { label: 'Nadia' })),
    await openDesk(await open('reception', { label: 'Loïc' })),
  ]
  for (const { code } of [cast.odile, cast.ronan, cast.mael]) {
    const verdicts = await Promise.all(desks.map((desk) => desk.scan(code, 0)))
    expect(verdicts.toSorted()).toEqual(['admitted', 'already-admitted'])
  }
  for (const desk of desks) await expect(desk.admitted()).toHaveText('3')
  // One window shows what the other admits, on the very row that it displays.
  const [here, there] = desks as [Desk, Desk]
  await there.search('oeuvrard')
  await expect(there.rows).toContainText(/Entrée \d\d:\d\d/)
  await there.search('collet')
  await expect(there.rows).toContainText('Pas encore là')
  await here.scan(cast.inA1.code)
  await expect(there.rows).toContainText(/Entrée \d\d:\d\d/)
  expect((await readLog()).inside).toHaveLength(4)
})

test('a rehearsal is announced on every screen, and nothing in it counts', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const door = await openDoor(await open('door', { checkpoint: await sessionOf(station, 'A1'), label: 'Porte A1' }))
  const pilot = await open('pilot', { label: 'Claire' })
  expect(await desk.scan(cast.odile.code)).toBe('admitted')

  await pilot.getByRole('link', { name: 'Événement', exact: true }).click()
  await pilot.getByRole('button', { name: 'Commencer la répétition' }).click()
  await pilot.getByRole('dialog').getByRole('button', { name: 'Commencer la répétition' }).click()
  for (const page of [desk.page, door.page, pilot])
    await expect(page.getByRole('banner').getByText('RÉPÉTITION')).toBeVisible()

  expect(await desk.scan(cast.odile.code), 'a rehearsal begins with nobody inside').toBe('admitted')
  await expect(desk.verdict).toContainText('Répétition : ce passage ne compte pas')
  expect(await desk.scan(cast.ronan.code)).toBe('admitted')
  expect(await door.scan(cast.inA1.code)).toBe('admitted')
  await pilot.getByLabel('Jour répété').selectOption('2')
  await pilot.getByRole('button', { name: 'Passer au jour 2' }).click()
  await pilot.getByRole('dialog').getByRole('button', { name: 'Commencer la répétition' }).click()
  await expect(pilot.getByRole('banner')).toContainText('jour 2')
  expect(await door.scan(cast.inA1.code), 'the workshop is of day 1').toBe('wrong-day')

  await pilot.getByRole('button', { name: 'Finir la répétition' }).click()
  await pilot.getByRole('dialog').getByRole('button', { name: 'Finir la répétition' }).click()
  for (const page of [desk.page, door.page, pilot])
    await expect(page.getByRole('banner').getByText('RÉPÉTITION')).toHaveCount(0)
  await expect(desk.admitted()).toHaveText('1')
  expect(await desk.scan(cast.ronan.code), 'who rehearsed has not come yet').toBe('admitted')
  expect(await desk.scan(cast.odile.code)).toBe('already-admitted')
  await expect(desk.admitted()).toHaveText('2')
  await expect(door.fill).toContainText('0 / 3')
})
