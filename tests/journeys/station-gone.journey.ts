import type { BrowserContext, Page } from '@playwright/test'
import { byHand, openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

test('a scan made while the station is dead is stored, never shown as a verdict, and sent once when it is back', async ({
  journey: { station, open, readLog, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  expect(await desk.scan(cast.odile.code)).toBe('admitted')

  await station.kill()
  await expect(desk.page.getByText('Le poste ne répond pas').first()).toBeVisible({ timeout: 5000 })
  await expect(desk.page.getByText('Les scans sont notés ici').first()).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await expect(desk.page.getByTestId('idle')).toContainText('Prêt à noter les passages')
  await expect(desk.page.getByTestId('idle')).not.toContainText('arrive')
  await desk.type(cast.ronan.code)
  await expect(desk.page.getByTestId('kept')).toContainText('Ce n’est pas encore une réponse')
  await expect(desk.verdict).toHaveCount(0)
  await desk.type(cast.mael.code)
  await expect(desk.page.getByTestId('kept')).toContainText(/2 .*attendent/)
  await desk.isReady()

  await station.restart()
  await expect(desk.verdict).toHaveAttribute('data-verdict', 'admitted')
  await expect(desk.verdict).toContainText('Œuvrard')
  await expect(desk.page.getByTestId('kept')).toHaveCount(0)
  await expect(desk.page.getByTestId('earlier-passage').first()).toContainText('Ronan Le Goff')
  await expect(desk.admitted()).toHaveText('3')
  expect((await readLog()).inside).toHaveLength(3)
})

test('a page with unsent passages asks before it is closed, and no longer once they are sent', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const asked: string[] = []
  desk.page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await station.kill()
  await expect(desk.page.getByTestId('away')).toBeVisible({ timeout: 5000 })
  await desk.type(cast.odile.code)
  await expect(desk.page.getByTestId('kept')).toBeVisible()
  await desk.page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await station.restart()
  await expect(desk.verdict).toHaveAttribute('data-verdict', 'admitted')
  const closed = desk.page.waitForEvent('close')
  await desk.page.close({ runBeforeUnload: true })
  await closed
  expect(asked).toHaveLength(1)
})

test('while the station is dead, the result of a gesture is shown beside the station’s state and the number of stored commands', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const away = desk.page.getByTestId('away')
  await desk.scan(cast.odile.code)
  await station.kill()
  await expect(away).toBeVisible({ timeout: 5000 })
  await desk.page.keyboard.press('F8')
  await desk.page.keyboard.press('1')
  await expect(away).toContainText('Noté : partira')
  await expect(away).toContainText('Le poste ne répond pas')
  await desk.type(cast.ronan.code)
  await expect(away).not.toContainText('Noté : partira', { timeout: 1_000 })
  await expect(away).toContainText('1 passage noté')
  await station.restart()
  await expect(desk.verdict).toContainText('Ronan')
  await expect(away).toHaveCount(0)
})

test('a gesture that cannot wait for the station says so, and one that can is stored', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const { page, dialog } = desk
  const away = page.getByTestId('away')
  expect(await desk.scan(cast.unpaid.code)).toBe('unpaid')
  await station.kill()
  await expect(away).toBeVisible({ timeout: 5000 })
  for (const key of ['F3', 'F5']) {
    await page.keyboard.press(key)
    await expect(away).toContainText('Impossible sans le poste')
    await expect(dialog).toHaveCount(0)
  }
  await page.keyboard.press('F9')
  await page.keyboard.type('1NB', { delay: 90 })
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('kept')).toContainText('Salomé Vasseur')
  await desk.isReady()
  for (const key of ['F4', 'F6', 'F7', 'F8', 'F9', 'F10']) {
    await desk.type(cast.ronan.code)
    await expect(away).not.toContainText('Impossible sans', { timeout: 1_000 })
    await page.keyboard.press(key)
    await expect(away).toContainText('Impossible sans le poste')
    await expect(away).toContainText(/passages notés/)
    await expect(away).toContainText('Le poste ne répond pas')
  }
  await expect(dialog).toHaveCount(0)
  await station.restart()
  await expect(desk.admitted()).toHaveText('2')
})

test('the answer to a stored gesture does not affect a form that was opened meanwhile', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.scan(cast.odile.code)
  await station.kill()
  await expect(desk.page.getByTestId('away')).toBeVisible({ timeout: 5000 })
  await desk.page.keyboard.press('F8')
  await desk.page.keyboard.press('1')
  await desk.isReady()
  await desk.page.keyboard.press('F2')
  await desk.page.keyboard.type('Gwenaëlle', byHand)
  await station.restart()
  await expect(desk.page.getByTestId('undone')).toContainText('Odile')
  await expect(desk.dialog.getByLabel('Prénom', { exact: true })).toHaveValue('Gwenaëlle')
})

test('a stored scan survives a reload of the page and becomes one admission', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await station.kill()
  await desk.type(cast.ronan.code)
  await expect(desk.page.getByTestId('kept')).toBeVisible()
  await desk.page.reload().then(
    () => expect(false, 'nobody can serve the page').toBe(true),
    () => undefined,
  )
  await station.restart()
  await desk.page.goto(`${station.url}/accueil`)
  await expect(desk.verdict).toHaveAttribute('data-verdict', 'admitted')
  await expect(desk.verdict).toContainText('RonanLe Goff')
  await expect(desk.admitted()).toHaveText('1')
  const journal = await station.script.rows('journal', { since: 0 })
  expect(journal.filter(({ type }) => type === 'AttendeeAdmitted')).toHaveLength(1)
})

test('scans noted while the station is away survive their closed tab, encrypted, and are sent once', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const desk = await openDesk(await open('reception'))
  const context = desk.page.context()
  // A tab that stays open sends what it noted by itself: nobody else does.
  const beside = await openDesk(await accueil(context, station.url))
  await station.kill()
  await desk.type(cast.ronan.code)
  await desk.type(cast.odile.code)
  await expect(desk.page.getByTestId('away')).toContainText('2')
  await beside.page.bringToFront()
  await beside.type(cast.inA1.code)
  await expect(beside.page.getByTestId('kept')).toBeVisible()
  const stored = () => beside.page.evaluate(() => Object.values(localStorage).join('\n'))
  await expect.poll(async () => (await stored()).match(/"sealed"/g)?.length).toBe(2)
  expect(await stored()).not.toMatch(new RegExp([cast.ronan.code, cast.odile.code, cast.inA1.code].join('|')))
  await desk.page.close()
  await station.restart()
  await expect(beside.page.getByText('Lecteur prêt')).toBeVisible()
  await expect(beside.admitted()).toHaveText('3')
  await expect.poll(stored).not.toContain('"sealed"')
  const after = await openDesk(await accueil(context, station.url))
  await expect(after.admitted()).toHaveText('3')
  const journal = await station.script.rows('journal', { since: 0 })
  expect(journal.filter(({ type }) => type === 'AttendeeAdmitted')).toHaveLength(3)
})

test('what a closed tab had noted for another access is not sent, and the next page says how much it was', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const desk = await openDesk(await open('reception'))
  const context = desk.page.context()
  const other = await station.link({ role: 'reception', label: 'Nils' })
  const beside = await context.newPage()
  await station.kill()
  await desk.type(cast.ronan.code)
  await desk.type(cast.odile.code)
  await expect
    .poll(() =>
      desk.page.evaluate(
        () =>
          Object.values(localStorage)
            .join()
            .match(/"ids":\[[^\]]+,/) !== null,
      ),
    )
    .toBe(true)
  await desk.page.close()
  await station.restart()
  await beside.goto(other.replace(/^https?:\/\/[^/]+/, station.url))
  const dialog = beside.getByRole('dialog')
  await expect(dialog).toContainText('2 gestes notés n’ont pas été envoyés')
  // Read later: it is said again, until it is noted.
  await beside.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await beside.reload()
  await expect(dialog).toContainText('2 gestes')
  await beside.keyboard.press('Enter')
  const next = await openDesk(beside)
  await next.isReady()
  await beside.reload()
  await next.isReady()
  await expect(next.admitted()).toHaveText('0')
})

/** At a desk whose station is gone: the registration is kept. */
async function registerWhileGone(page: Page, firstName: string, lastName: string): Promise<void> {
  await page.keyboard.press('F2')
  await page.keyboard.type(firstName, byHand)
  await page.keyboard.press('Tab')
  await page.keyboard.type(lastName, byHand)
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('kept')).toContainText(`${firstName} ${lastName}`)
}

for (const reloads of [false, true])
  test(`a person registered while the station is dead is admitted, as of then, once it is back${reloads ? ', after a reload too' : ''}`, async ({
    journey: { station, open, expectComplaint },
  }) => {
    expectComplaint(stationAway)
    await prepareEvent(station, { people: Object.values(cast) })
    const desk = await openDesk(await open('reception'))
    await station.kill()
    await expect(desk.page.getByText('Le poste ne répond pas').first()).toBeVisible({ timeout: 5000 })
    await registerWhileGone(desk.page, 'Gwenaëlle', 'Abgrall')
    await desk.isReady()
    if (reloads) await desk.page.goto(`${station.url}/accueil`).catch(() => undefined)
    // After more than a second, an entry counts as of the time when it was made.
    const gone = Date.now()
    await expect.poll(() => Date.now() - gone).toBeGreaterThan(1_500)
    await station.restart()
    if (reloads) await desk.page.goto(`${station.url}/accueil`)
    await expect(desk.verdict).toHaveAttribute('data-verdict', 'admitted')
    await expect(desk.verdict).toContainText('Abgrall')
    await expect(desk.page.getByTestId('print-state')).toHaveText(/Le badge est sorti/)
    const [found] = await station.script.rows('attendees.search', { q: 'abgrall' })
    // By the age that the page reports, plus the message's time on its way.
    expect(Date.parse(found?.admission?.at ?? '')).toBeLessThan(gone + 1000)
    await expect(desk.admitted()).toHaveText('1')
  })

test('a person who is in the list is not registered again while the station is dead', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const desk = await openDesk(await open('reception'))
  await station.kill()
  await expect(desk.page.getByText('Le poste ne répond pas').first()).toBeVisible({ timeout: 5000 })
  await registerWhileGone(desk.page, 'Karim', 'Haddad')
  await station.restart()
  await expect(desk.page.getByText('Déjà inscrit sous ce nom').first()).toBeVisible()
  await look(desk.page, 'desk-known-after-outage')
  expect(await station.script.rows('attendees.search', { q: 'haddad' })).toHaveLength(1)
  await expect(desk.admitted()).toHaveText('0')
})

test('a scan whose answer was lost with the station is not repeated as a second admission', async ({
  journey: { station, open, readLog, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  // Frozen, the station cannot answer. Killed and started again, it may or may not have stored the scan.
  process.kill(station.pid, 'SIGSTOP')
  await desk.type(cast.ronan.code)
  await expect(desk.page.getByTestId('kept')).toBeVisible()
  await station.kill()
  await station.restart()
  await expect(desk.verdict).toHaveAttribute('data-verdict', 'admitted')
  await expect(desk.admitted()).toHaveText('1')
  expect((await readLog()).inside).toHaveLength(1)
})

test('while the station is silent its figures are greyed and dated, and are live again when it answers', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.scan(cast.odile.code)
  process.kill(station.pid, 'SIGSTOP')
  const arrivals = desk.page.getByRole('region', { name: 'Arrivées' })
  await expect(arrivals).toHaveClass(/stale/, { timeout: 5000 })
  await expect(arrivals).toContainText(/vu à \d\d:\d\d/)
  await expect(desk.page.getByRole('list', { name: 'Liens' })).toContainText('vu il y a')
  process.kill(station.pid, 'SIGCONT')
  await expect(arrivals).not.toHaveClass(/stale/)
  expect(await desk.scan(cast.ronan.code)).toBe('admitted')
})

test('the pilot’s page says that the station is gone, and reconnects by itself', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people: Object.values(cast) })
  const page = await open('pilot')
  await expect(page.getByRole('heading', { name: 'Vue d’ensemble' })).toBeVisible()
  await station.kill()
  await expect(page.getByText('Ce poste ne répond plus')).toBeVisible({ timeout: 5000 })
  await station.restart()
  await expect(page.getByText('Ce poste ne répond plus')).toHaveCount(0)
})

/** Another tab of this browser, at the desk's page. */
async function accueil(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${url}/accueil`)
  return page
}
