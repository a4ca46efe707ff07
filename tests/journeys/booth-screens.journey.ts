import type { Page } from '@playwright/test'
import { until } from '../support/until.ts'
import { boothOn } from './support/booth.ts'
import { prepareEvent } from './support/event.ts'
import { expect, type Journey, stationAway, test } from './support/journey.ts'
import { openAt, openHall, prepareHub } from './support/linked.ts'
import { accessibilityFaults, look } from './support/look.ts'

const sizes = [
  ['1366', { width: 1366, height: 768 }],
  ['1920', { width: 1920, height: 1080 }],
] as const
const room = 'Grand auditorium'
const longName = 'Maximilienne-Alexandrine de La Rochefoucauld-Montbazon-Castelnau'

async function openBooth(journey: Journey): Promise<{ page: Page; roomId: string }> {
  await prepareEvent(journey.station, { people: [], printer: false })
  const { roomId = '' } = (await journey.station.script.rows('rooms', {})).find(({ name }) => name === room) ?? {}
  const page = await journey.open('booth', { label: 'Camille' })
  await expect(buttonOf(page)).toHaveAccessibleName('Écrans de scène')
  return { page, roomId }
}
const openScreen = (journey: Journey, label: string, search: string) =>
  journey.open('screen', { label, search, context: { viewport: { width: 1280, height: 720 } } })

const dialogOf = (page: Page) => page.getByRole('dialog')
const lineOf = (page: Page, label: string) => dialogOf(page).getByRole('row').filter({ hasText: label })
const buttonOf = (page: Page) => page.getByRole('banner').locator('[aria-keyshortcuts=F3]')

async function lookAtBothSizes(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport)
    await look(page, `${name}-${size}`)
  }
  await page.setViewportSize(sizes[0][1])
}

test('the technician opens a page of the stage by keyboard, and reads what it shows', async ({ journey }) => {
  const { page, roomId } = await openBooth(journey)
  await page.keyboard.press('F3')
  await expect(dialogOf(page)).toContainText('Aucun écran pour l’instant')
  await lookAtBothSizes(page, 'booth-screens-none')

  await page.keyboard.press('Enter')
  await expect(dialogOf(page).getByLabel('Page')).toBeFocused()
  await dialogOf(page).getByLabel('Page').selectOption('Incrustation pour OBS')
  await expect(dialogOf(page).getByLabel('Nom de l’écran')).toHaveValue(`Incrustation pour OBS · ${room}`)
  await lookAtBothSizes(page, 'booth-screens-form')
  await dialogOf(page).getByLabel('Nom de l’écran').press('Enter')
  const link = new URL(await dialogOf(page).getByLabel('Lien à usage unique').inputValue())
  expect([link.pathname, link.searchParams.get('page'), link.searchParams.get('salle')]).toEqual([
    ...['/entrer', 'overlay', roomId],
  ])
  await expect(dialogOf(page)).toContainText('1920')
  await expect(dialogOf(page).getByRole('img', { name: 'Code QR du lien' })).toHaveCount(0)
  await lookAtBothSizes(page, 'booth-screens-link')
  await dialogOf(page).getByRole('button', { name: 'C’est fait' }).press('Enter')
  await expect(lineOf(page, 'Incrustation')).toContainText('lien pas encore ouvert')

  const overlay = await (await journey.browser()).newPage()
  await overlay.goto(link.href)
  await overlay.waitForURL(({ pathname }) => pathname === '/scene')
  await expect(lineOf(page, 'Incrustation')).toContainText('à jour')
  await expect(lineOf(page, 'Incrustation')).toContainText('rien à montrer')
  await journey.station.script.done('show.lowerThird.show', { roomId, text: longName, title: 'Juge des enfants' })
  await expect(lineOf(page, 'Incrustation')).toContainText(/synthé «\s?Maximilienne/)
  await expect(lineOf(page, 'Incrustation')).toContainText('à jour')
  await journey.station.script.done('show.lowerThird.hide', { roomId })
  await expect(lineOf(page, 'Incrustation')).toContainText('rien à montrer')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
})

test('the button reports a screen that is away or behind, and nothing moves', async ({ journey }) => {
  const { page, roomId } = await openBooth(journey)
  const { script } = journey.station
  // A page whose access was ended asks once more who it is.
  journey.expectComplaint(/status of 401.*views\/me/)
  const back = await openScreen(journey, `Retour ${longName}`, `?page=return&salle=${roomId}`)
  await openScreen(journey, 'Affiche', `?page=door&salle=${roomId}`)
  await openScreen(journey, 'Hall', '?page=agenda')
  const deaf = await (await journey.browser()).newPage()
  let isDeaf = false
  await deaf.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer()
    // A page that no longer draws, on a link that still answers.
    server.onMessage((message) => {
      if (!(isDeaf && String(message).includes('"stage"'))) socket.send(message)
    })
  })
  const link = new URL(await journey.station.link({ role: 'screen', label: 'Retour pupitre' }))
  link.search = `?page=return&salle=${roomId}`
  await deaf.goto(link.href)
  await expect(deaf.getByText('Pas de minuteur')).toBeVisible()

  await page.keyboard.press('F3')
  for (const label of ['Retour Max', 'Affiche', 'Hall', 'Retour pupitre'])
    await expect(lineOf(page, label)).toContainText('à jour')
  await expect(buttonOf(page)).toHaveAccessibleName('Écrans de scène')
  const station = page.getByRole('button', { name: 'Poste', exact: true })
  const place = await station.boundingBox()

  isDeaf = true
  await script.done('show.message', { roomId, text: 'Encore une question, puis conclure' })
  await script.done('show.timer.start', { roomId, lengthS: 900 })
  await expect(lineOf(page, 'Retour Max')).toContainText('Encore une question')
  await expect(lineOf(page, 'Retour Max')).toContainText('minuteur')
  await expect(lineOf(page, 'Retour pupitre')).toContainText('en retard')
  await expect(lineOf(page, 'Retour pupitre')).toContainText(/ne montre pas encore\s: le minuteur, le message/)
  await expect(lineOf(page, 'Retour Max')).toContainText('à jour')
  await page.keyboard.press('Escape')
  await expect(buttonOf(page)).toHaveAccessibleName('1 en retard')
  await expect(page.getByRole('banner').getByRole('status').last()).toHaveText('1 en retard')
  expect(await station.boundingBox()).toEqual(place)
  await back.close()
  await expect(buttonOf(page)).toHaveAccessibleName('2 écrans à voir', { timeout: 15_000 })
  expect(await station.boundingBox()).toEqual(place)
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport)
    await look(page, `booth-screens-warning-${size}`)
  }

  await page.keyboard.press('F3')
  await expect(lineOf(page, 'Retour Max')).toContainText(/ne répond plus depuis \d\d:\d\d/)
  await lookAtBothSizes(page, 'booth-screens-trouble')
  const revoke = lineOf(page, 'Retour Max').getByRole('button')
  await revoke.press('Enter')
  await revoke.press('Enter')
  await expect(lineOf(page, 'Retour Max')).toHaveCount(0)
  await expect(dialogOf(page).getByRole('status')).toContainText(/Accès retiré\s: Retour Max/)
  await lineOf(page, 'Retour pupitre').getByRole('button').press('Enter')
  await lineOf(page, 'Retour pupitre').getByRole('button').press('Enter')
  await expect(deaf.getByText('Cet écran n’a pas d’accès')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(buttonOf(page)).toHaveAccessibleName('Écrans de scène')
})

test('F3 opens nothing while the keys are locked, or while a person types', async ({ journey }) => {
  const { page } = await openBooth(journey)
  const booth = boothOn(page)
  await booth.press('F12')
  await expect(page.getByText('Déverrouiller').first()).toBeVisible()
  await booth.press('F3')
  await expect(dialogOf(page)).toHaveCount(0)
  await booth.press('F12')
  await booth.press('F2')
  await expect(dialogOf(page)).toHaveCount(1)
  await dialogOf(page).getByLabel('Nom', { exact: true }).focus()
  await booth.press('F3')
  await expect(dialogOf(page)).toHaveCount(1)
  await expect(dialogOf(page)).toHaveAccessibleName('OBS des salles')
  expect(await accessibilityFaults(page)).toEqual([])
})

test('a booth’s own station reports what it knows of a screen of the hub, and that it gives no access', async ({
  journey,
}) => {
  test.setTimeout(120_000)
  journey.expectComplaint(stationAway)
  journey.expectComplaint(/status of 409.*access\.create/)
  const { station } = journey
  await using hall = openHall(journey)
  await prepareHub(journey)
  const roomId = (await station.script.rows('rooms', {}))[0]?.roomId ?? ''
  const { code, linkUrl } = await station.script.done('stations.pair', { role: 'booth', name: 'Régie 1' })
  const own = await hall.start(linkUrl, code)
  await until('the room has come', async () => (await own.script.rows('rooms', {})).length > 0)
  // An OBS at an address that does not answer: the room still belongs to this station.
  await own.script.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  await until('the hub knows whose it is', async () => (await station.script.rows('show', {})).length === 1)
  const screen = await openScreen(journey, 'Retour pupitre', `?page=return&salle=${roomId}`)
  await openScreen(journey, 'Hall', '?page=agenda')

  const page = await openAt(journey, own, 'booth')
  await expect(buttonOf(page)).toHaveAccessibleName('Écrans de scène')
  await page.keyboard.press('F3')
  await expect(lineOf(page, 'Retour pupitre')).toContainText('à jour, chez un autre poste')
  await expect(lineOf(page, 'Hall')).toContainText('sans nouvelle ici')
  await own.script.done('show.message', { roomId, text: 'Conclure' })
  await expect(screen.getByTestId('message')).toContainText('Conclure')
  await expect(lineOf(page, 'Retour pupitre')).toContainText(/message «\s?Conclure/)
  await expect(lineOf(page, 'Retour pupitre')).toContainText('à jour, chez un autre poste')
  await lookAtBothSizes(page, 'booth-screens-elsewhere')
  await page.keyboard.press('Enter')
  await dialogOf(page).getByLabel('Nom de l’écran').press('Enter')
  await expect(dialogOf(page).getByRole('status')).toContainText('C’est au poste du pilote de le faire')
  await expect(dialogOf(page)).toContainText('Créer le lien')
  await page.keyboard.press('Escape')
  await expect(buttonOf(page)).toHaveAccessibleName('Écrans de scène')

  // On the hub's own computer OBS needs an address without a certificate. Other computers get the network's address.
  const hub = await journey.open('booth', { label: 'Camille' })
  await expect(buttonOf(hub)).toHaveAccessibleName('Écrans de scène')
  await hub.keyboard.press('F3')
  await expect(lineOf(hub, 'Retour pupitre')).toContainText(/à jour(?!, chez)/)
  await hub.keyboard.press('Enter')
  await dialogOf(hub).getByLabel('Page').selectOption('Incrustation pour OBS')
  await dialogOf(hub).getByLabel('Nom de l’écran').press('Enter')
  const here = await dialogOf(hub).getByLabel('Pour OBS sur cet ordinateur').inputValue()
  const there = await dialogOf(hub).getByLabel('OBS sur un autre ordinateur').inputValue()
  expect([new URL(here).origin, new URL(there).protocol]).toEqual([station.url, 'https:'])
  expect(new URL(here).hash).toBe(new URL(there).hash)
  await lookAtBothSizes(hub, 'booth-screens-obs')
})
