import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { pack } from '../../renderer/app/handover/luggage.ts'
import { seal } from '../../renderer/app/handover/sealed.ts'
import { chromiumPath } from '../support/system-packages.ts'
import { launchOptions } from './support/browser.ts'
import { openDesk } from './support/desk.ts'
import { openDoor, phone } from './support/door.ts'
import { admissionsOf, sessionOf } from './support/event.ts'
import { expect, type Journey, stationAway, test } from './support/journey.ts'
import { chain, type Hall, openHall, openOnNetwork, prepareHub, staffUrlOf } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

// A browser with visible warning pages: one of them warns of the hub's certificate.
test.use({ launchOptions: launchOptions(chromiumPath()) })

/** The page asks the new hub whether it knows the browser, which it does not. */
const asksToBeLetIn = /401 \(Unauthorized\) \(.*\/api\/v1\/views\/me\)/
/** Ms from the promotion to a working page at the new hub, as promised. */
const withinMs = 10_000

/** Two pilots' stations, with a desk and a door on the first one's network. */
async function hallWithPages(journey: Journey, hall: Hall) {
  const { station } = journey
  await prepareHub(journey)
  const other = await hall.link('Pilotage 2', 'pilot')
  const checkpoint = await sessionOf(station, 'A2')
  const desk = await openDesk(await openOnNetwork(journey, { role: 'reception', label: 'Nadia' }))
  const door = await openDoor(await openOnNetwork(journey, { role: 'door', label: 'Nils', checkpoint }, phone))
  await knowsOtherHubs(desk.page)
  await knowsOtherHubs(door.page)
  return { other, desk, door, checkpoint }
}

const knowsOtherHubs = (page: Page) =>
  expect.poll(() => page.evaluate(() => sessionStorage.getItem('regie.hubs') ?? '')).toContain('https://')
const measured = (what: string, ms: number) =>
  void test.info().annotations.push({ type: what, description: `${ms} ms after the promotion` })
/** Only the old hub knows this browser's session. The new one must admit it by what the page brings. */
const forgetSession = (page: Page) => page.context().clearCookies()
const isAt = (page: Page, url: string, timeout = withinMs) =>
  expect.poll(() => new URL(page.url()).origin, { timeout, intervals: [100] }).toBe(url)

test('desks and doors on the network move to the station that replaces a dead hub, with their unsent commands', async ({
  journey,
}) => {
  test.slow()
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  expectComplaint(asksToBeLetIn)
  await using hall = openHall(journey)
  const { other, desk, door, checkpoint } = await hallWithPages(journey, hall)
  expect(await desk.scan(cast.odile.code)).toBe('admitted')

  await station.kill()
  await expect(desk.page.getByTestId('away')).toContainText('recherche d’un autre')
  await expect(door.page.getByText('cherche un pôle')).toBeVisible()
  const given = Date.now()
  await desk.type(cast.mael.code)
  await door.type(cast.inA2.code)
  await expect(desk.page.getByTestId('away')).toContainText('1 passage noté')
  await expect(door.kept).toContainText('Noté')
  await look(desk.page, 'moving-desk-looks')
  await look(door.page, 'moving-door-looks')
  for (const { page } of [desk, door]) await forgetSession(page)
  await expect.poll(() => Date.now() - given).toBeGreaterThan(1_500)

  const promotedAt = Date.now()
  await other.script.done('stations.promote', {})
  const url = await staffUrlOf(other)
  await Promise.all([desk, door].map(({ page }) => isAt(page, url)))
  await expect(door.page.getByTestId('sent-later')).toContainText('1 accepté')
  await expect(chain(desk.page, 'here')).toContainText('enregistré')
  const took = Date.now() - promotedAt
  measured('desk and door at the new hub, all sent', took)
  expect(took).toBeLessThan(withinMs)
  for (const { page } of [desk, door]) expect(new URL(page.url()).hash).toBe('')
  expect(new URL(door.page.url()).pathname).toBe('/porte')
  expect(new URL(desk.page.url()).pathname).toBe('/accueil')

  // Each counts once, at the time when it was given.
  await expect.poll(async () => (await other.script.value('checkIn.stats', {})).admitted).toBe(2)
  for (const [person, where] of [
    [cast.mael, 'entrance'],
    [cast.inA2, checkpoint],
  ] as const) {
    const made = await admissionsOf(other, person.lastName)
    expect(made.map(({ checkpoint: at }) => at)).toEqual([where])
    const at = Date.parse(made[0]?.at ?? '')
    expect(at).toBeGreaterThan(given - 1_500)
    expect(at).toBeLessThan(promotedAt)
  }
  const held = () => door.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
  await expect.poll(held).not.toContain(cast.inA2.code)
  expect(await held()).not.toContain('regie.arrival')

  // They work there, and a reload stays there.
  expect(await desk.scan(cast.ronan.code)).toBe('admitted')
  await door.page.reload()
  await expect(door.fill).toContainText('1 / 1')
})

test('when another station takes over from a working hub, its pages follow at once', async ({ journey }) => {
  test.slow()
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  expectComplaint(asksToBeLetIn)
  await using hall = openHall(journey)
  const { other, desk, door } = await hallWithPages(journey, hall)
  for (const { page } of [desk, door]) await forgetSession(page)
  const promotedAt = Date.now()
  await other.script.done('stations.promote', {})
  const url = await staffUrlOf(other)
  await Promise.all([desk, door].map(({ page }) => isAt(page, url)))
  await expect(chain(desk.page, 'hub')).toContainText('ce poste', { timeout: withinMs })
  measured('desk and door at the new hub', Date.now() - promotedAt)
  await desk.isReady()
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  expect(await door.scan(cast.inA2.code)).toBe('admitted')

  // And back: the new hub's pages know the former one.
  await expect.poll(async () => (await station.script.value('checkIn.stats', {})).admitted).toBe(1)
  await knowsOtherHubs(desk.page)
  await station.script.done('stations.promote', {})
  const back = await staffUrlOf(station)
  await Promise.all([desk, door].map(({ page }) => isAt(page, back)))
  await desk.isReady()
  await expect(door.fill).toContainText('1 / 1')
  expect(await desk.scan(cast.odile.code)).toBe('already-admitted')
  expect(await door.scan(cast.inA2.code)).toBe('already-admitted')
  await expect.poll(async () => (await station.script.value('checkIn.stats', {})).admitted).toBe(1)
})

test('a browser that trusts only one hub is led to the next by hand, and takes its unsent commands along', async ({
  journey,
}) => {
  test.slow()
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  expectComplaint(asksToBeLetIn)
  expectComplaint(/ERR_CERT_AUTHORITY_INVALID/)
  // With each exception for a certificate the browser closes its connections to that address, and sends what was under
  // way again, three times at most. The page loads a missing style sheet again itself (`mendStyles`).
  expectComplaint(/ERR_TOO_MANY_RETRIES/)
  // Both pages of this browser may exchange the code at once. The second is told that it was used, and has the session.
  expectComplaint(/401 \(Unauthorized\) \(.*\/api\/v1\/session\)/)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const other = await hall.link('Pilotage 2', 'pilot')
  const checkpoint = await sessionOf(station, 'A2')
  const context = await journey.browser({ ...phone, viewport: { width: 320, height: 568 } })
  const page = await context.newPage()
  const { url } = await station.script.done('access.create', { role: 'door', label: 'Nils', checkpoint })
  await goOnDespiteWarning(page, () => page.goto(url))
  const door = await openDoor(page)
  await knowsOtherHubs(page)
  await station.kill()
  await door.type(cast.inA2.code)
  await expect(door.kept).toContainText('Noté')
  await look(page, 'moving-door-small-looks')
  await forgetSession(page)
  await other.script.done('stations.promote', {})
  const there = await staffUrlOf(other)

  await page.getByRole('button', { name: 'cherche un pôle' }).click({ timeout: 20_000 })
  const link = page.getByRole('dialog').getByRole('link', { name: new URL(there).host })
  await expect(link).toHaveAttribute('href', /#moved=/)
  await look(page, 'moving-door-by-hand')
  const opened = context.waitForEvent('page')
  await link.click()
  const next = await opened
  await goOnDespiteWarning(next, () => next.waitForLoadState())
  await isAt(next, there)
  const nextDoor = await openDoor(next)
  await expect(nextDoor.fill).toContainText('1 / 1')

  // The new hub is trusted now. The page left behind moves there too, and a repeated command counts once.
  await isAt(page, there)
  await expect(door.fill).toContainText('1 / 1')
  expect((await other.script.value('checkIn.stats', { checkpoint })).admitted).toBe(1)
})

test('a hub that falls silent without a message is left within ten seconds too', async ({ journey }) => {
  test.slow()
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  expectComplaint(asksToBeLetIn)
  await using hall = openHall(journey)
  const { other, desk, door } = await hallWithPages(journey, hall)
  for (const { page } of [desk, door]) await forgetSession(page)
  // As after a power cut: connections are neither refused nor answered.
  process.kill(station.pid, 'SIGSTOP')
  try {
    const promotedAt = Date.now()
    await other.script.done('stations.promote', {})
    const url = await staffUrlOf(other)
    await Promise.all([desk, door].map(({ page }) => isAt(page, url)))
    await desk.isReady()
    await expect(door.fill).toContainText('0 / 1')
    const took = Date.now() - promotedAt
    measured('desk and door at the new hub', took)
    expect(took).toBeLessThan(withinMs)
  } finally {
    process.kill(station.pid, 'SIGKILL')
  }
})

test('a forged address has no effect in the page that opens it', async ({ journey }) => {
  const { station } = journey
  await prepareHub(journey)
  const staffUrl = await staffUrlOf(station)
  const page = await openOnNetwork(journey, { role: 'reception', label: 'Nadia' })
  const { token } = await station.script.done('access.create', { role: 'reception', label: 'Loïc' })
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${station.url}/api/v1/views/handover`, { headers })
  const { pass } = ((await answer.json()) as { value: { pass: { code: string; key: string } } }).value
  const scan = { id: randomUUID(), name: 'checkIn.scan' as const, input: { code: cast.odile.code }, at: Date.now() }
  const sealed = await seal(pass.key, pack([scan]).text)

  await page.goto('about:blank')
  await page.goto(`${staffUrl}/accueil#moved=${pass.code}&sealed=${sealed}`)
  const dialog = page.getByRole('dialog', { name: 'Tout n’est pas venu à ce pôle' })
  await expect(dialog).toBeVisible()
  await expect(page.getByTestId('scan-field')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await look(page, 'moving-left-behind')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  // The first letter, from a scanner or a person, goes to the field.
  await page.keyboard.press('R')
  await expect(page.getByTestId('scan-field')).toHaveValue('R')
  await page.keyboard.press('Escape')
  const desk = await openDesk(page)
  expect((await station.script.value('checkIn.stats', {})).admitted).toBe(0)
  const label = () => page.evaluate(async () => (await (await fetch('/api/v1/views/me')).json()).value.label)
  expect(await label()).toBe('Nadia')
  expect(await desk.scan(cast.ronan.code)).toBe('admitted')
})

/** Chromium's keyword for "proceed", typed on its warning page. */
async function goOnDespiteWarning(page: Page, open: () => Promise<unknown>): Promise<void> {
  await open().catch(() => undefined)
  await expect(page).toHaveTitle('Privacy error')
  await page.keyboard.type('thisisunsafe')
  await page.waitForURL(({ pathname }) => pathname === '/porte')
}
