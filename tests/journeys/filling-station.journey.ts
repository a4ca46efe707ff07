import type { Page } from '@playwright/test'
import { until } from '../support/until.ts'
import { prepareEvent } from './support/event.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { deskAt, openHall } from './support/linked.ts'
import { picture, settled } from './support/look.ts'
import { registration } from './support/registrations.ts'

const people = Array.from({ length: 20_000 }, (_, number) => registration(number, {}))
const stranger = 'ZZZZZZZZZ9'
const sizes = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
] as const

test('a desk that is cut off before it has the whole list says so, and gives no red refusal because of it', async ({
  journey,
}) => {
  test.slow()
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  await prepareEvent(station, { people, printer: false })
  await station.script.done('stations.promote', {})
  await using hall = openHall(journey)
  const { code, linkUrl } = await station.script.done('stations.pair', { role: 'reception', name: 'Accueil 2' })
  const other = await hall.start(linkUrl, code)
  await until('it fills', async () => (await other.script.rows('stations', {})).some(({ filling }) => filling !== null))
  await station.kill()

  const look = async (page: Page, name: string) => {
    for (const size of sizes) {
      await page.setViewportSize(size)
      await settled(page)
      await picture(page, `filling-${size.width}-${name}`)
    }
  }
  const desk = await deskAt(journey, other, 'reception')
  await expect(desk.page.getByText(/seul depuis \d\d:\d\d · liste reçue à \d+\s%/)).toBeVisible()
  await expect(desk.page.getByTestId('idle')).toContainText(/Liste incomplète \(\d+\s%\)/)
  await look(desk.page, 'idle')
  expect(await desk.scan(stranger)).toBe('unknown-code')
  await expect(desk.page.getByTestId('may-arrive')).toContainText(/^Liste incomplète \(\d+\s%\)/)
  await expect(desk.page.getByTestId('verdict')).toHaveClass(/verdict--warn/)
  await look(desk.page, 'unknown')
  await desk.search('zoroastre')
  await expect(desk.page.getByText(/Liste incomplète \(\d+\s%\)\s: cette inscription/)).toBeVisible()
  await look(desk.page, 'search')
})
