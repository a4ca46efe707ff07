import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toBuffer } from 'qrcode'
import { cameraFrameOf, openDoor, phone, withoutCamera } from './support/door.ts'
import { admissionsOf, prepareEvent, sessionOf } from './support/event.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'regie-camera-'))
const frame = join(folder, 'badge.y4m')
writeFileSync(frame, cameraFrameOf(cast.inA1.code))
// Removed at the process's exit: later tests of the worker reuse its browser with the same file.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), ...camera, `--use-file-for-fake-video-capture=${frame}`],
    })
  },
})

const people = Object.values(cast)

test('a phone’s camera reads a badge once, and shows the first name and the verdict', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people })
  const checkpoint = await sessionOf(station, 'A1')
  const workshop = (await station.script.rows('programme', {})).find(({ sessionId }) => sessionId === checkpoint)
  const later = (minutes: number) => new Date(Date.parse(workshop?.endsAt ?? '') + minutes * 60_000).toISOString()
  await station.script.done('sessions.add', {
    ...{ title: 'Retour des ateliers', kind: 'workshop', roomId: workshop?.roomId ?? '', day: 1, registration: false },
    ...{ startsAt: later(30), endsAt: later(60) },
  })
  const page = await open('door', { checkpoint, context: phone })
  // What follows in this room, for people who ask.
  await expect(page.getByText(/^Ensuite, à 16:00\s: Retour des ateliers$/)).toBeVisible()
  const door = await openDoor(page)
  await expect(door.verdict).toHaveAttribute('data-verdict', 'admitted')
  await expect(door.verdict).toContainText('Entrez')
  await expect(door.verdict).toContainText('Théophile')
  await expect(door.fill).toContainText('1 / 3')
  await look(page, 'door-camera-admitted')
  // The badge is still in view: it counts as one scan, and no second one is refused.
  await expect(page.locator('[data-camera="on"]')).toBeVisible()
  expect(await admissionsOf(station, 'collet')).toHaveLength(1)
  await expect(door.verdict).toHaveAttribute('data-verdict', 'admitted')

  // Switching to exits does not note anybody out whose badge is still in view.
  await page.getByText('Sorties', { exact: true }).click()
  await expect(page.getByText('Sorties : visez le badge')).toBeVisible()
  await look(page, 'door-camera-out')
  await page.getByText('Entrées', { exact: true }).click()
  await expect(door.verdict).toHaveAttribute('data-verdict', 'admitted')

  // Another code is typed, and the camera goes on.
  expect(await door.scan(cast.inA2.code)).toBe('not-registered-for-session')
  await expect(door.verdict).toContainText('L’accueil va vous dire où est votre séance')
  await look(page, 'door-camera-refused')
})

test('a photograph of a badge is read if the browser gives no camera, and people leave and come back', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people })
  const page = await open('door', { checkpoint: await sessionOf(station, 'A2'), context: phone })
  await withoutCamera(page)
  const door = await openDoor(page)
  await expect(page.getByText('Photographiez le code du badge')).toBeVisible()
  await look(page, 'door-photo-ready')
  const photograph = async (code: string) => ({
    name: 'badge.png',
    mimeType: 'image/png',
    buffer: await toBuffer(code, { scale: 9, margin: 12 }),
  })
  const camera = page.locator('input[type=file]')
  const picture1 = await photograph(cast.inA2.code)
  expect(await door.answered(() => camera.setInputFiles(picture1))).toBe('admitted')
  await expect(door.verdict).toContainText('Arabelle')
  await expect(door.fill).toContainText('complète')
  expect(await door.scan(cast.alsoInA2.code)).toBe('session-full')
  await look(page, 'door-photo-full')

  // She leaves: by the button on her verdict, and later in the mode for exits.
  expect(await door.scan(cast.inA2.code)).toBe('already-admitted')
  await look(page, 'door-photo-already')
  expect(await door.answered(() => page.getByRole('button', { name: 'Noter sa sortie' }).click())).toBe('left')
  await expect(door.fill).toContainText('0 / 1')
  await look(page, 'door-photo-left')
  expect(await door.scan(cast.alsoInA2.code)).toBe('admitted')
  await page.getByText('Sorties', { exact: true }).click()
  expect(await door.scan(cast.alsoInA2.code)).toBe('left')
  expect(await door.scan(cast.alsoInA2.code)).toBe('not-in')
  await page.getByText('Entrées', { exact: true }).click()
  expect(await door.scan(cast.inA2.code)).toBe('admitted')

  const wall = { name: 'mur.svg', mimeType: 'image/png', buffer: Buffer.from('no picture at all') }
  await page.getByRole('button', { name: 'Fermer la saisie' }).click()
  await camera.setInputFiles(wall)
  await expect(page.getByText('Aucun code lisible')).toBeVisible()
})

test('a phone without the station notes scans, gives no verdict, and sends each once when it is back', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people })
  const page = await open('door', { checkpoint: await sessionOf(station, 'A2'), context: phone })
  await withoutCamera(page)
  const door = await openDoor(page)
  await station.kill()
  await expect(page.getByText('hors réseau')).toBeVisible()
  await door.type(cast.inA2.code)
  await expect(door.kept).toContainText('Noté')
  await expect(door.verdict).toHaveCount(0)
  await door.type(cast.alsoInA2.code)
  await expect(door.kept).toContainText('2 scans attendent')
  await look(page, 'door-kept')
  const held = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
  expect(held).toContain(cast.inA2.code)
  for (const { firstName, lastName } of people) expect(held).not.toMatch(new RegExp(`${firstName}|${lastName}`))

  await station.restart()
  await expect(door.verdict).toHaveAttribute('data-verdict', 'session-full')
  await expect(door.verdict).toContainText('répondu depuis')
  await expect(page.getByTestId('sent-later')).toContainText('1 accepté')
  await look(page, 'door-sent-later')
  await expect(door.fill).toContainText('1 / 1')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    cast.inA2.code,
  )
})

test('scans of a phone whose access has ended stay on it, and a new code for that door sends them once', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  expectComplaint(/ERR_INTERNET_DISCONNECTED|401 \(Unauthorized\)/)
  await prepareEvent(station, { people })
  const checkpoint = await sessionOf(station, 'A2')
  const page = await open('door', { checkpoint, context: phone })
  const browser = page.context()
  await withoutCamera(page)
  const door = await openDoor(page)
  await station.kill()
  await door.type(cast.inA2.code)
  await door.type(cast.alsoInA2.code)
  await expect(door.kept).toContainText('2 scans attendent')
  await browser.setOffline(true)
  await station.restart()
  const [access] = (await station.script.rows('accesses', {})).filter(({ role }) => role === 'door')
  await station.script.done('access.revoke', { accessId: access?.accessId ?? '' })
  await browser.setOffline(false)
  await expect(page.getByTestId('untaken')).toContainText('2 scans notés ici n’ont pas été pris')
  await expect(page.getByTestId('untaken')).toContainText('montrez cet écran au pilotage')
  await look(page, 'door-untaken')
  await page.reload()
  await expect(page.getByTestId('untaken')).toContainText('2 scans')
  const held = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
  for (const { firstName, lastName } of people) expect(held).not.toMatch(new RegExp(`${firstName}|${lastName}`))
  await page.close()

  // A camera app opens each link in a new tab.
  const enter = async (session: string) => {
    const tab = await browser.newPage()
    await tab.goto(await station.link({ role: 'door', label: 'Nils', checkpoint: session }))
    return await openDoor(tab)
  }
  const elsewhere = await enter(await sessionOf(station, 'A1'))
  await expect(elsewhere.page.getByTestId('untaken')).toContainText('2 scans d’une autre porte')
  await look(elsewhere.page, 'door-untaken-elsewhere')
  await elsewhere.page.close()
  const again = await enter(checkpoint)
  await expect(again.page.getByTestId('sent-later')).toContainText('1 accepté, 1 refusé')
  await expect(again.page.getByTestId('untaken')).toHaveCount(0)
  await expect(again.fill).toContainText('1 / 1')
  await again.page.reload()
  await expect(again.fill).toContainText('1 / 1')
  await expect(again.page.getByTestId('sent-later')).toHaveCount(0)
  expect(await again.page.evaluate(() => localStorage.getItem('regie.untaken'))).toBeNull()
})

test('the pilot opens a door with a code on the screen, is called there and frees the seats, and the door is told', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people })
  const pilot = await open('pilot')
  await pilot.getByRole('link', { name: 'Accès' }).click()
  await pilot.getByRole('button', { name: 'Créer un accès' }).first().click()
  const dialog = pilot.getByRole('dialog')
  await dialog.getByText('porte de séance').click()
  await dialog.getByLabel('Séance', { exact: true }).selectOption(await sessionOf(station, 'A2'))
  await dialog.getByLabel('Pour qui').fill('Téléphone de Nils')
  await dialog.getByRole('button', { name: 'Créer le lien' }).click()
  await expect(dialog).toContainText('Ce lien ne s’ouvre que sur cet ordinateur')
  await expect(dialog).toContainText('Fratries')
  await look(pilot, 'pilot-door-link')
  const link = await dialog.getByLabel('Lien à usage unique').inputValue()
  await dialog.getByRole('button', { name: 'C’est fait' }).click()

  const page = await open('door', { checkpoint: await sessionOf(station, 'A2'), label: 'Nils', context: phone })
  expect(link).toContain('/entrer#code=')
  await openDoor(page)
  await page.getByRole('button', { name: 'Appeler le pilote' }).click()
  await expect(page.getByText(/appelé à \d\d:\d\d/)).toBeVisible()
  await expect(pilot.getByTestId('door-calls')).toContainText('Fratries')
  await expect(pilot.getByTestId('door-calls')).toContainText('Nils')
  await look(pilot, 'pilot-door-call')
  await pilot.getByRole('button', { name: /J’y vais/ }).click()
  await expect(pilot.getByTestId('door-calls')).toHaveCount(0)
  await expect(page.getByText(/vu à \d\d:\d\d/)).toBeVisible()
  await look(page, 'door-call-answered')

  await pilot.getByRole('link', { name: 'Programme' }).click()
  await pilot
    .getByRole('row', { name: /Fratries/ })
    .getByRole('checkbox')
    .check()
  await expect(page.getByTestId('door-fill')).toContainText(/places libérées/)
  await look(pilot, 'pilot-free-seats')
})

test('a door in English contains no French', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people })
  const checkpoint = await sessionOf(station, 'A1')
  const page = await open('door', { checkpoint, context: phone, search: '?lang=en' })
  await expect(page.getByTestId('verdict')).toContainText('Come in')
  await page.getByRole('button', { name: 'Call the organiser' }).click()
  await expect(page.getByText(/called at \d\d:\d\d/)).toBeVisible()
  await page.getByText('Going out', { exact: true }).click()
  await look(page, 'door-english')
  await expect(page.locator('body')).not.toContainText(/Entrées|Sorties|places?\b|relié|pilote|Visez/)
})

test('a scan noted before a reload is sent once with the time of the scan, and the phone stores nothing of the person', async ({
  journey: { station, open, expectComplaint },
}) => {
  expectComplaint(stationAway)
  await prepareEvent(station, { people })
  const page = await open('door', { checkpoint: await sessionOf(station, 'A2'), context: phone })
  await withoutCamera(page)
  const door = await openDoor(page)
  await station.kill()
  await door.type(cast.inA2.code)
  await expect(door.kept).toContainText('Noté')
  await page.reload().catch(() => undefined)
  // After more than a second, a scan counts as of the time when it was made.
  const gone = Date.now()
  await expect.poll(() => Date.now() - gone).toBeGreaterThan(1_500)
  await station.restart()
  await page.goto(`${station.url}/porte`)
  await expect(page.getByTestId('sent-later')).toContainText('1 accepté')
  await expect(door.fill).toContainText('1 / 1')
  await expect(page.locator('body')).not.toContainText(cast.inA2.firstName)
  const admissions = await admissionsOf(station, 'nguyen')
  expect(admissions).toHaveLength(1)
  // The phone reports the age of the scan. The way of its request is added, and more than a second has passed since.
  expect(Date.parse(admissions[0]?.at ?? '')).toBeLessThan(gone + 1000)
})

for (const size of [
  { width: 320, height: 568 },
  { width: 820, height: 1180 },
  { width: 844, height: 390 },
])
  test(`a door at ${size.width}x${size.height} is complete and legible`, async ({ journey: { station, open } }) => {
    await prepareEvent(station, { people })
    const context = { viewport: size, hasTouch: true }
    const page = await open('door', { checkpoint: await sessionOf(station, 'A1'), context })
    const door = await openDoor(page)
    await expect(door.verdict).toHaveAttribute('data-verdict', 'admitted')
    await look(page, `door-${size.width}x${size.height}-admitted`)
    expect(await door.scan(cast.unpaid.code)).toBe('unpaid')
    await look(page, `door-${size.width}x${size.height}-unpaid`)
  })
