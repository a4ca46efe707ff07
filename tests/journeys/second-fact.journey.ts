import { mkdirSync, readdirSync } from 'node:fs'
import { until } from '../support/until.ts'
import { scannedBadge } from './support/badges.ts'
import { openDesk } from './support/desk.ts'
import { openDoor, phone } from './support/door.ts'
import { admissionsOf, sessionOf } from './support/event.ts'
import { expect, type Journey, test } from './support/journey.ts'
import { openHall, prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

/** The code on a badge that is printed now, before any laptop is lost. */
async function printed({ station }: Journey, printerId: string, lastName: string): Promise<string> {
  const [found] = await station.script.rows('attendees.search', { q: lastName })
  const before = readdirSync(station.badges)
  await station.script.done('badges.print', { attendeeId: found?.attendeeId ?? '', printerId })
  const isOut = () => readdirSync(station.badges).find((name) => name.endsWith('.pdf') && !before.includes(name))
  await until('the badge is out', async () => isOut() !== undefined)
  return scannedBadge(station.badges, isOut() ?? '')
}

test('after a reception laptop was put out, a badge that was never shown asks for a second fact', async ({
  journey,
}) => {
  test.slow()
  const { open, station } = journey
  await prepareHub(journey)
  await using hall = openHall(journey)
  mkdirSync(station.badges, { recursive: true })
  const printer = { name: 'Dossier', driver: 'pdf-folder', address: station.badges } as const
  const { printerId } = await station.script.done('printers.add', printer)
  const [odile, ronan, inA1] = [
    await printed(journey, printerId, cast.odile.lastName),
    await printed(journey, printerId, cast.ronan.lastName),
    await printed(journey, printerId, cast.inA1.lastName),
  ]
  await hall.link('Accueil 2')
  const stationId =
    (await station.script.rows('stations', {})).find(({ name }) => name === 'Accueil 2')?.stationId ?? ''
  await station.script.done('stations.revoke', { stationId, why: 'lost' })

  const desk = await openDesk(await open('reception', { context: { viewport: { width: 1366, height: 768 } } }))
  expect(await desk.scan(odile)).toBe('confirm-identity')
  await expect(desk.verdict).toHaveClass(/verdict--warn/)
  await expect(desk.verdict.getByRole('heading')).toHaveText('Identité à vérifier')
  await expect(desk.verdict).toContainText('OdileQuéméneur')
  await expect(desk.verdict).toContainText('Voir une pièce d’identité ou une carte professionnelle')
  await look(desk.page, 'second-fact-asked')
  await desk.page.getByRole('button', { name: 'EN', exact: true }).click()
  await expect(desk.verdict).toContainText('Look at an identity or work card in this name.')
  await look(desk.page, 'second-fact-asked-en')
  await desk.page.getByRole('button', { name: 'FR', exact: true }).click()
  await desk.isReady()
  // A scanner that sends two Enters confirms nothing.
  await desk.page.keyboard.press('Enter')
  await expect(desk.verdict).toHaveAttribute('data-verdict', 'confirm-identity')
  expect(await admissionsOf(station, 'quemeneur')).toHaveLength(0)

  expect(await desk.answered(() => desk.page.keyboard.press('F9'))).toBe('admitted')
  await expect(desk.verdict).toContainText('OdileQuéméneur')
  await look(desk.page, 'second-fact-confirmed')
  await desk.isReady()
  expect(await desk.scan(odile)).toBe('already-admitted')

  // Refused with one key: nobody is admitted, and the next scan is an ordinary one.
  expect(await desk.scan(ronan)).toBe('confirm-identity')
  await expect(desk.verdict.getByRole('button', { name: 'Ne pas laisser entrer' })).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await expect(desk.verdict).toBeHidden()
  await desk.isReady()
  expect(await desk.scan(cast.mael.code)).toBe('admitted')
  await expect(desk.admitted()).toHaveText('2')

  const page = await open('door', { checkpoint: await sessionOf(station, 'A1'), context: phone })
  const door = await openDoor(page)
  expect(await door.scan(inA1)).toBe('confirm-identity')
  await expect(door.verdict).toContainText('À vérifier à l’accueil')
  await expect(door.verdict).toContainText(cast.inA1.firstName)
  await expect(door.verdict).not.toContainText(cast.inA1.lastName)
  await look(page, 'second-fact-door')
})
