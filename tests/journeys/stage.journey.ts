import type { Page } from '@playwright/test'
import { prepareEvent } from './support/event.ts'
import { expect, type Journey, stationAway, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'

const beamer = { viewport: { width: 1920, height: 1080 } } as const
const tablet = { viewport: { width: 1366, height: 768 } } as const
const room = 'Grand auditorium'

async function roomIdOf({ station }: Journey): Promise<string> {
  const { roomId } = (await station.script.rows('rooms', {})).find(({ name }) => name === room) ?? { roomId: '' }
  return roomId
}
async function openPage(
  journey: Journey,
  page: string,
  context: object = beamer,
  role: 'screen' | 'moderator' = 'screen',
) {
  const roomId = await roomIdOf(journey)
  const opened = await journey.open(role === 'screen' ? role : 'screen', {
    label: page,
    context,
    search: `?page=${page}&salle=${roomId}`,
  })
  return { page: opened, roomId }
}
/** A morning in the room: a present item with a long title, and two to come, all within this event day. */
async function aMorning({ station }: Journey): Promise<void> {
  await prepareEvent(station, { people: [], printer: false })
  const { roomId } = (await station.script.rows('rooms', {})).find(({ name }) => name === room) ?? { roomId: '' }
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  for (const [title, from, to] of [
    ['Grandir entre deux maisons : ce que les enfants en disent, ce que les adultes en entendent', -20, 12],
    ['Reprise, au pupitre', 12, 20],
    ['Questions de la salle', 20, 45],
  ] as const) {
    const times = { startsAt: at(from), endsAt: at(to) }
    await station.script.done('sessions.add', { title, kind: 'plenary', roomId, day: 1, registration: false, ...times })
  }
}
const screens = ({ station }: Journey) => station.script.rows('screens', {})

test('the speaker sees the remaining time, the next items and the booth’s messages, through a cut as well', async ({
  journey,
}) => {
  const { station, expectComplaint } = journey
  expectComplaint(stationAway)
  await aMorning(journey)
  const { page, roomId } = await openPage(journey, 'return')
  await expect(page.getByText('Pas de minuteur')).toBeVisible()
  await look(page, 'stage-return-empty')

  await station.script.done('show.timer.start', { roomId, lengthS: 192 })
  await station.script.done('show.message', { roomId, text: 'Encore une question, puis conclure' })
  const timer = page.getByRole('timer')
  await expect(timer).toHaveAttribute('data-phase', 'running')
  await expect(page.getByTestId('message')).toContainText('Encore une question')
  await look(page, 'stage-return-running')

  await station.script.done('show.timer.pause', { roomId })
  await expect(timer).toHaveAttribute('data-phase', 'paused')
  await look(page, 'stage-return-paused')
  await station.script.done('show.timer.resume', { roomId })
  await station.script.done('show.timer.adjust', { roomId, byS: -140 })
  await expect(timer).toHaveAttribute('data-phase', 'soon')
  await look(page, 'stage-return-soon')

  // The booth knows what the screen shows.
  await expect
    .poll(async () => (await screens(journey)).find((one) => one.page === 'return'))
    .toMatchObject({
      connected: true,
      roomId,
      label: 'return',
      painted: expect.arrayContaining([expect.objectContaining({ kind: 'message' })]),
    })

  await station.kill()
  await expect(page.getByText('liaison coupée')).toBeVisible({ timeout: 12_000 })
  await expect(page.getByTestId('message')).toContainText('Encore une question')
  await look(page, 'stage-return-cut')
  const before = await timer.getAttribute('aria-label')
  await expect(timer).not.toHaveAttribute('aria-label', before ?? '')
  await station.restart()
  await expect(page.getByText('à jour')).toBeVisible()
  const { value } = { value: await station.script.value('stage', { roomId }) }
  const left = Math.ceil((Date.parse(value.timer?.endsAt ?? '') - Date.now()) / 1000)
  const shown = (await timer.getAttribute('aria-label')) ?? ''
  const [minutes = 0, seconds = 0] = (/(\d\d):(\d\d)/.exec(shown) ?? []).slice(1).map(Number)
  expect(Math.abs(minutes * 60 + seconds - left)).toBeLessThanOrEqual(1)

  await station.script.done('show.timer.adjust', { roomId, byS: -120 })
  await expect(timer).toHaveAttribute('data-phase', 'overrun')
  await look(page, 'stage-return-overrun')
})

test('the technician writes to the speaker, holds the timer and shows a name by keyboard', async ({ journey }) => {
  await aMorning(journey)
  const { page: screen, roomId } = await openPage(journey, 'return')
  const page = await journey.open('booth', { label: 'Camille' })
  await expect(page.getByRole('heading', { name: 'Conducteur' })).toBeVisible()
  await page.getByLabel('Salle du conducteur').selectOption(room)
  await page.getByRole('heading', { name: 'Conducteur' }).click()
  await page.keyboard.press('F6')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Message à l’intervenant')).toBeFocused()
  await page.keyboard.type('Encore une question')
  await page.keyboard.press('Enter')
  await expect(screen.getByTestId('message')).toContainText('Encore une question')
  await dialog.getByLabel('Minuteur').fill('jamais')
  await dialog.getByLabel('Minuteur').press('Enter')
  await expect(dialog).toContainText('Écrivez 10, 10 min')
  await dialog.getByLabel('Minuteur').fill('5 min')
  await dialog.getByLabel('Minuteur').press('Enter')
  await expect(dialog).toContainText(/Reste 0[45]:\d\d/)
  await dialog.getByRole('button', { name: '+ 1 min' }).click()
  await expect(dialog).toContainText(/Reste 05:\d\d/)
  await dialog.getByRole('button', { name: 'Suspendre' }).click()
  await expect(screen.getByRole('timer')).toHaveAttribute('data-phase', 'paused')
  await dialog.getByLabel('Nom affiché').fill('Solène Kerbrat')
  await dialog.getByLabel('Nom affiché').press('Enter')
  // No page and no OBS paints it: it does not come with a later scene.
  await expect(dialog).toContainText('aucun écran ne l’a affiché')
  await expect(dialog).toContainText('Aucun nom à l’image')
  for (const viewport of [tablet.viewport, beamer.viewport]) {
    await page.setViewportSize(viewport)
    await settled(page)
    await picture(page, `booth-on-stage-${viewport.width}`)
    expect([...(await layoutFaults(page)), ...(await accessibilityFaults(page))]).toEqual([])
  }
  // The keys of what is shown, one after the other: each is off when its thing is gone.
  const takeAway = dialog.getByRole('button', { name: 'Retirer', disabled: false })
  for (let left = await takeAway.count(); left > 0; left--) {
    await takeAway.first().click()
    await expect(takeAway).toHaveCount(left - 1)
  }
  await expect
    .poll(() => journey.station.script.value('stage', { roomId }))
    .toMatchObject({ message: null, timer: null, lowerThird: null })
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('a page whose clock is an hour off counts by the clock of the station', async ({ journey }) => {
  await prepareEvent(journey.station, { people: [], printer: false })
  const { page, roomId } = await openPage(journey, 'return')
  await page.addInitScript(() => {
    const real = Date.now.bind(Date)
    Date.now = () => real() - 3_600_000
  })
  await page.reload()
  await journey.station.script.done('show.timer.start', { roomId, lengthS: 300 })
  await expect(page.getByRole('timer')).toHaveAttribute('aria-label', /Il reste 0[45]:\d\d/)
})

test('a name is shown over the picture, clear of the interpreter and the captions, and the page confirms its take', async ({
  journey,
}) => {
  const { station } = journey
  await prepareEvent(station, { people: [], printer: false })
  const { page, roomId } = await openPage(journey, 'overlay')
  const areas = [
    { kind: 'sign-language' as const, x: 70, y: 55, width: 27, height: 42 },
    { kind: 'captions' as const, x: 0, y: 86, width: 100, height: 14 },
  ]
  await station.script.done('show.safeAreas', { roomId, areas })
  const names = [
    ['Solène Kerbrat', 'Juge des enfants, tribunal de Quimper'],
    [
      'Maximilienne-Alexandrine de La Rochefoucauld-Montbazon-Castelnau-Gigny',
      "Vice-présidente chargée de l'enfance, conseil départemental de la Seine-Saint-Denis",
    ],
    ['Nguyễn Thị Ánh', ''],
    ['Marie-Angélique de '.repeat(9), 'Coordinatrice départementale '.repeat(6)],
  ]
  for (const [at, [text = '', title = '']] of names.entries()) {
    const { legs } = await station.script.done('show.take', { legs: [{ roomId, kind: 'lower-third', text, title }] })
    expect(legs).toEqual([{ roomId, kind: 'lower-third', state: 'confirmed' }])
    const strip = page.getByTestId('lower-third')
    await expect(strip).toBeVisible()
    await settled(page)
    const box = await strip.boundingBox()
    if (!box) throw new Error('no strip')
    expect(box.x + box.width).toBeLessThanOrEqual(0.7 * 1920)
    expect(box.y + box.height).toBeLessThanOrEqual(0.86 * 1080)
    expect(await strip.evaluate(sticksOut)).toEqual([])
    // One line for the name and one for the title.
    await expect(strip.locator('.fitted p > span')).toHaveCount(title === '' ? 1 : 2)
    await look(page, `stage-overlay-${at}`)
    await new Promise((resolve) => setTimeout(resolve, 1100))
  }
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
  const { legs } = await station.script.done('show.take', {
    legs: [{ roomId, kind: 'lower-third', text: 'Solène Kerbrat', image: 'no' }],
  })
  expect(legs).toEqual([{ roomId, kind: 'lower-third', state: 'failed', reason: 'not-to-be-named' }])
  await expect(page.getByTestId('lower-third')).toHaveCount(0)
})

test('the current cue counts down in front of the speaker and in the hands of the host, without a timer', async ({
  journey,
}) => {
  const { station } = journey
  await prepareEvent(station, { people: [], printer: false })
  const { page, roomId } = await openPage(journey, 'return')
  const { cueId } = await station.script.done('cues.add', { roomId, title: 'Table ronde', lengthS: 90 })
  await expect(page.getByText('Pas de minuteur')).toBeVisible()
  await station.script.done('cues.start', { cueId })
  await expect(page.getByRole('timer')).toHaveAttribute('data-phase', 'running')
  const { page: host } = await openPage(journey, 'host')
  await expect(host.getByRole('timer')).toHaveAttribute('data-phase', /running|soon/)
  await station.script.done('cues.stop', { cueId })
  await expect(page.getByText('Pas de minuteur')).toBeVisible()
})

test('the door says what follows after the last item of the run of show, and the agenda loses what is over by itself', async ({
  journey,
}) => {
  const { station } = journey
  await prepareEvent(station, { people: [], printer: false, programme: false })
  const { roomId } = await station.script.done('rooms.add', { name: room })
  const at = (ms: number) => new Date(Date.now() + ms).toISOString()
  const minute = 60_000
  const times = { roomId, day: 1, registration: false, kind: 'plenary' as const }
  const add = (title: string, from: number, to: number) =>
    station.script.done('sessions.add', { ...times, title, startsAt: at(from), endsAt: at(to) })
  await add('Ouverture', -20 * minute, 12_000)
  await add('Fratries', 30 * minute, 60 * minute)
  const { page: agenda } = await openPage(journey, 'agenda')
  await expect(agenda.getByText('Ouverture')).toBeVisible()
  const { page: door } = await openPage(journey, 'door')
  const { cueId } = await station.script.done('cues.add', { roomId, title: 'Table ronde', lengthS: 90 })
  await station.script.done('cues.start', { cueId })
  const next = door.locator('.sign__next')
  await expect(door.locator('.sign__now')).toContainText('Table ronde')
  await expect(next).toContainText('Fratries')
  await expect(next).toContainText(/\d\d:\d\d/)
  await look(door, 'stage-door-last-item')
  await expect(agenda.getByText('Ouverture')).toHaveCount(0, { timeout: 30_000 })
  await expect(agenda.getByText('Fratries')).toBeVisible()
})

test('a take whose name no page paints says so', async ({ journey }) => {
  const { station } = journey
  await prepareEvent(station, { people: [], printer: false })
  const roomId = await roomIdOf(journey)
  const { legs } = await station.script.done('show.take', {
    legs: [
      { roomId, kind: 'lower-third', text: 'Solène Kerbrat' },
      { roomId, kind: 'timer', lengthS: 60 },
    ],
  })
  expect(legs).toEqual([
    { roomId, kind: 'lower-third', state: 'failed', reason: 'not-painted' },
    { roomId, kind: 'timer', state: 'confirmed' },
  ])
})

for (const name of ['door', 'projector', 'agenda', 'host'] as const)
  test(`the page ${name} is complete and legible`, async ({ journey }) => {
    await aMorning(journey)
    const { page, roomId } = await openPage(journey, name)
    if (name === 'host')
      await journey.station.script.done('show.message', { roomId, text: 'Encore une question, puis conclure' })
    await journey.station.script.done('show.timer.start', { roomId, lengthS: 900 })
    await expect(page.locator('.fitted p span').first()).toBeVisible()
    await look(page, `stage-${name}`)
    if (name !== 'host') return
    // As large as on the speaker's page beside it.
    const { page: speaker } = await openPage(journey, 'return')
    const size = (of: Page) =>
      of
        .getByTestId('message')
        .locator('.fitted p')
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))
    await expect(speaker.getByTestId('message')).toContainText('Encore une question')
    await settled(speaker)
    expect(await size(page)).toBeGreaterThanOrEqual(await size(speaker))
    for (const [at, viewport] of [
      ['tablet', tablet.viewport],
      ['upright', { width: 800, height: 1280 }],
      ['phone', { width: 390, height: 844 }],
    ] as const) {
      await page.setViewportSize(viewport)
      await look(page, `stage-host-${at}`)
    }
  })

const question = {
  id: 'q1',
  version: 1,
  text: "Qui écoute l'enfant quand les adultes ne sont pas d'accord entre eux ?",
  origin: 'room',
}
const longQuestion = { ...question, text: 'Quand le placement dure, '.repeat(11).trim(), origin: 'remote' }
const labels = [
  'La famille d’accueil, quand elle connaît l’enfant depuis longtemps',
  'Le juge',
  'L’école',
  'Personne',
  'Les deux parents, ensemble',
  'Je ne sais pas',
]
const poll = {
  id: 'p1',
  version: 1,
  title: 'Qui devrait décider ?',
  type: 'single',
  state: 'open',
  max: null,
  hidden: false,
  votes: 135,
  leading: ['o0'],
  mean: null,
  words: null,
  options: labels.map((label, at) => ({ optionId: `o${at}`, label, votes: 40 - at * 7 })),
}

for (const [name, page, slots] of [
  ['question', 'return', { question }],
  ['long-question', 'return', { question: longQuestion }],
  ['question', 'projector', { question }],
  ['long-question', 'projector', { question: longQuestion }],
  ['poll', 'projector', { poll }],
  ['question', 'host', { question: longQuestion }],
] as const)
  test(`the page ${page} has its place for a ${name}`, async ({ journey }) => {
    await aMorning(journey)
    const roomId = await roomIdOf(journey)
    await journey.station.script.done('show.timer.start', { roomId, lengthS: 900 })
    await journey.station.script.done('show.message', { roomId, text: 'Encore une question, puis conclure' })
    const opened = await (await journey.browser(beamer)).newPage()
    // The moderators' parts, which the test inserts into the station's messages.
    await opened.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer()
      server.onMessage((message) => {
        let text = String(message)
        for (const [slot, value] of Object.entries(slots))
          text = text.replace(`"${slot}":null`, `"${slot}":${JSON.stringify(value)}`)
        socket.send(text)
      })
    })
    const link = new URL(await journey.station.link({ role: 'screen', label: name }))
    link.search = `?page=${page}&salle=${roomId}`
    await opened.goto(link.href)
    await expect(
      opened
        .getByText(
          name === 'poll'
            ? 'Qui devrait'
            : name === 'question' && page !== 'host'
              ? 'Qui écoute'
              : 'Quand le placement',
        )
        .first(),
    ).toBeVisible()
    await look(opened, `stage-${page}-${name}`)
  })

test('the moderator on stage calls the booth with one key', async ({ journey }) => {
  const { station } = journey
  await prepareEvent(station, { people: [], printer: false })
  const roomId = await roomIdOf(journey)
  const page = await (await journey.browser(tablet)).newPage()
  const link = new URL(await station.link({ role: 'moderator', label: 'Yann' }))
  await page.goto(link.href)
  await page.waitForURL(({ pathname }) => pathname === '/moderation')
  await page.goto(`${station.url}/scene?page=host&salle=${roomId}`)
  await page.getByRole('button', { name: 'Pas le temps' }).press('Enter')
  await expect(page.getByText(/La régie sait\s: pas le temps/)).toBeVisible()
  expect(await station.script.value('stage', { roomId })).toMatchObject({ hostWord: { word: 'no-time' } })
  await look(page, 'stage-host-told')
})

test('a person who sets up a screen finds each page of each room, by keyboard', async ({ journey }) => {
  await prepareEvent(journey.station, { people: [], printer: false })
  const page = await journey.open('screen', { context: tablet })
  await expect(page.getByRole('heading', { name: 'Pages de scène' })).toBeVisible()
  await look(page, 'stage-choose')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/page=agenda/)
})

/** Lines of text that extend beyond their strip. */
function sticksOut(strip: Element): string[] {
  const box = strip.getBoundingClientRect()
  return [...strip.querySelectorAll('span')].flatMap((line) => {
    const { left, right, top, bottom } = line.getBoundingClientRect()
    const width = line.firstChild
      ? (() => {
          const range = document.createRange()
          range.selectNodeContents(line)
          return range.getBoundingClientRect()
        })()
      : { left, right }
    return width.right > box.right || width.left < box.left || top < box.top - 1 || bottom > box.bottom + 1
      ? [line.textContent ?? '']
      : []
  })
}

async function look(page: Page, name: string): Promise<void> {
  await settled(page)
  await picture(page, name)
  expect.soft(await layoutFaults(page), name).toEqual([])
  expect.soft(await accessibilityFaults(page), name).toEqual([])
}
