import { openDesk } from './support/desk.ts'
import { openDoor } from './support/door.ts'
import { prepareEvent, sessionOf } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { cast } from './support/registrations.ts'
import { wireOf } from './support/wire.ts'

test('a desk takes a workshop’s door: registered people are admitted, others are not, and the room fills', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.page.getByRole('list', { name: 'Gestes et touches' }).getByRole('button', { name: 'Porte' }).click()
  await desk.page.keyboard.type('A2')
  await desk.page.keyboard.press('Enter')
  await desk.isReady()
  await expect(desk.page.getByRole('banner')).toContainText('Fratries · Salle 300')
  const fill = desk.page.getByTestId('room-fill')
  await expect(fill).toContainText('0 sur 1 place')
  await expect(fill).toContainText('2 personnes inscrites')

  expect(await desk.scan(cast.odile.code)).toBe('not-registered-for-session')
  expect(await desk.scan(cast.inA2.code)).toBe('admitted')
  await expect(fill).toContainText('1 sur 1 place')
  await expect(fill).toContainText('complète')
  expect(await desk.scan(cast.alsoInA2.code)).toBe('session-full')

  // A person may be admitted all the same, and the room then counts one more than it has seats.
  await desk.page.keyboard.press('F9')
  await desk.page.keyboard.type('2nd', { delay: 90 })
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await expect(fill).toContainText('2 sur 1 place')
  await expect(fill).toContainText('complète · 1 de trop')

  // The door stays after a reload, and one gesture leads to the entrance.
  await desk.page.reload()
  await openDesk(desk.page)
  await expect(desk.page.getByRole('banner')).toContainText('Fratries')
  await desk.page.keyboard.press('F1')
  await expect(desk.dialog).toContainText('Entrée principale')
  for (const _ of ['A2', 'A1', 'P1']) await desk.page.keyboard.press('ArrowUp')
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByRole('banner')).toContainText('Entrée principale')
  expect(await desk.scan(cast.inA2.code)).toBe('admitted')
})

test('a person registered at a workshop’s door is registered for the workshop and admitted', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const checkpoint = await sessionOf(station, 'A1')
  const page = await open('reception')
  await page.goto(`${station.url}/accueil?porte=${checkpoint}`)
  const desk = await openDesk(page)
  await expect(page.getByRole('banner')).toContainText('Accueillir les tout-petits')
  await desk.search('tanguy morvan')
  await page.keyboard.press('F2')
  await expect(desk.dialog).toContainText('inscrite à « A1')
  await expect(desk.dialog).toContainText('Son badge sort à l’entrée')
  expect(await desk.answered(() => desk.dialog.getByRole('button', { name: 'admettre ici' }).click())).toBe('admitted')
  await expect(page.getByTestId('room-fill')).toContainText('1 sur 3 places')
  const [person] = await station.script.rows('attendees.search', { q: 'tanguy' })
  const value = await station.script.value('attendees.one', { id: person?.attendeeId ?? '' })
  expect(value).toMatchObject({ sessionIds: [checkpoint], admissions: [{ checkpoint }] })
})

test('a volunteer’s phone at a door shows a first name and a verdict, and nothing else of anybody', async ({
  journey: { station, open, expectComplaint },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const checkpoint = await sessionOf(station, 'A2')
  const bodies: Promise<string>[] = []
  const page = await open('door', { checkpoint, context: { viewport: { width: 390, height: 844 }, hasTouch: true } })
  page.on('response', (response) => bodies.push(response.text().catch(() => '')))
  const door = await openDoor(page)
  const told: string[] = []
  for (const [code, expected] of [
    [cast.inA2.code, 'admitted'],
    [cast.inA2.code, 'already-admitted'],
    [cast.alsoInA2.code, 'session-full'],
    [cast.odile.code, 'not-registered-for-session'],
    [cast.unpaid.code, 'unpaid'],
    [cast.shy.code, 'not-registered-for-session'],
    ['XXXXXXXX99', 'unknown-code'],
  ] as const) {
    expect(await door.scan(code)).toBe(expected)
    told.push(await page.evaluate(() => document.documentElement.outerHTML))
  }
  await expect(page.getByTestId('verdict')).toContainText('Code inconnu')
  // The door sends people on to reception for what only reception may do.
  for (const html of told.slice(3)) expect(html).toMatch(/l’accueil/)
  for (const html of told) expect(html).not.toMatch(/Chercher la personne par son nom|ou laisser passer/)
  expect(told[0]).toContain('Arabelle')

  const heard = [...wireOf(page).received, ...(await Promise.all(bodies)), ...told].join('\n')
  const people = await Promise.all(
    Object.values(cast).map(({ firstName }) => station.script.rows('attendees.search', { q: firstName, limit: 12 })),
  )
  for (const { attendeeId } of people.flat()) expect(heard.includes(attendeeId), `the id ${attendeeId}`).toBe(false)
  for (const { lastName, organisation, code } of Object.values(cast)) {
    expect(heard.includes(lastName), `the name ${lastName}`).toBe(false)
    expect(heard.includes(organisation), `the organisation ${organisation}`).toBe(false)
    expect(heard.includes(code), `the code ${code}`).toBe(false)
  }
  expect(heard).not.toContain('exemple.fr')
  // The phone received only the names of scanned people.
  expect(heard).not.toContain(cast.mael.firstName)

  expectComplaint(/status of 403/)
  for (const [view, params] of [
    ['attendees.search', 'q=quem'],
    ['attendees.group', 'organisation=CD%2044'],
    ['printJobs', ''],
    ['journal', ''],
  ]) {
    const status = await page.evaluate(async (path) => (await fetch(path)).status, `/api/v1/views/${view}?${params}`)
    expect(status, view).toBe(403)
  }
})

test('a door’s page offers no search and no gesture on people, whatever the address', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const page = await open('door', { checkpoint: await sessionOf(station, 'A1') })
  for (const path of ['/porte', '/accueil']) {
    await page.goto(`${station.url}${path}`)
    const door = await openDoor(page)
    await expect(page.getByTestId('scan-field')).toHaveCount(0)
    expect(await door.scan('quemeneur')).toBe('unknown-code')
    await expect(page.getByTestId('search-row')).toHaveCount(0)
    for (const key of ['F2', 'F3', 'F5', 'F7']) await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('a door that opens the pilot’s page is told so, without its menu, and finds its way back', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const page = await open('door', { checkpoint: await sessionOf(station, 'A1') })
  await page.goto(`${station.url}/pilotage`)
  await expect(page.getByRole('heading', { name: 'Seul le pilotage ouvre cette page' })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.getByRole('link', { name: 'Revenir au début' }).click()
  await page.waitForURL('**/porte')
  await openDoor(page)
})
