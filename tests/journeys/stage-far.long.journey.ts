import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectFolder } from '../support/station-build.ts'
import { prepareEvent } from './support/event.ts'
import { expect, type Journey, stationAway, test } from './support/journey.ts'
import { layoutFaults, picture, settled } from './support/look.ts'

const beamer = { width: 1920, height: 1080 }
const portrait = { width: 1080, height: 1920 }
const upright = { width: 820, height: 1180 }
const small = { width: 1280, height: 720 }
const tablet = { width: 1024, height: 768 }
const phone = { width: 390, height: 844 }
type Size = typeof beamer

const longName = 'Maximilienne-Alexandrine de La Rochefoucauld-Castelnau-Gigny'
const longTitle = 'Grandir entre deux maisons : ce que les enfants en disent, ce que les adultes en entendent'
const question = {
  id: 'q1',
  version: 1,
  origin: 'room',
  text: "Qui écoute l'enfant quand les adultes ne sont pas d'accord entre eux ?",
}
const longQuestion = {
  id: 'q2',
  version: 1,
  origin: 'remote',
  text: "Quand un placement dure depuis plusieurs années et que l'enfant demande lui-même à rester dans sa famille d'accueil, qui a le dernier mot : le juge, l'éducateur référent, les parents, la famille qui l'a élevé ; et à quel moment est-ce que quelqu'un lui demande, simplement, son avis ?",
}
const poll = {
  id: 'p1',
  version: 1,
  title: 'Qui devrait décider quand tout le monde n’est pas d’accord ?',
  type: 'single',
  state: 'closed',
  max: null,
  hidden: false,
  votes: 1104,
  leading: ['o0'],
  mean: null,
  words: null,
  options: ['La famille d’accueil, quand elle connaît l’enfant', 'Le juge', 'L’école', 'Je ne sais pas'].map(
    (label, at) => ({ optionId: `o${at}`, label, votes: [519, 342, 188, 55][at] ?? 0 }),
  ),
}
const short = {
  ...poll,
  state: 'open',
  title: 'Dans votre structure, les enfants sont-ils consultés avant une décision ?',
  options: ['Parfois', 'Toujours', 'Rarement', 'Jamais'].map((label, at) => ({ ...poll.options[at], label })),
}
const tied = {
  ...poll,
  leading: ['o0', 'o1'],
  votes: 80,
  options: poll.options.map((option, at) => ({ ...option, votes: [30, 30, 12, 8][at] })),
}
const asked = {
  ...short,
  hidden: true,
  votes: null,
  leading: [],
  options: short.options.map((o) => ({ ...o, votes: null })),
}
const scale = {
  ...poll,
  title: 'Vous sentez-vous écoutés, de 1 à 5 ?',
  type: 'scale',
  max: 5,
  mean: 3.8333,
  leading: ['4'],
  options: [1, 2, 3, 4, 5].map((at) => ({ optionId: `${at}`, label: `${at}`, votes: [40, 90, 240, 474, 260][at - 1] })),
}
const many = {
  ...poll,
  type: 'multiple',
  title: 'Ce qui manque le plus',
  leading: ['o0'],
  options: Array.from({ length: 14 }, (_, at) => ({
    optionId: `o${at}`,
    votes: 600 - at * 40,
    label: at % 3 === 0 ? 'Des places en famille d’accueil relais' : `Du temps ${at}`,
  })),
}
const written = (texts: readonly string[]) => texts.map((text, at) => ({ text, votes: Math.ceil(96 / (at + 1)) }))
const frequent = [
  'écoute',
  'temps',
  'confiance',
  'lien',
  'fratrie',
  'stabilité',
  'famille d’accueil',
  'parole',
  'école',
]
const rare = Array.from(
  { length: 51 },
  (_, at) => `${['accompagnement', 'repères', 'juge', 'tendresse'][at % 4]} ${at}`,
)
const cloud = {
  ...poll,
  type: 'cloud',
  state: 'open',
  title: 'Un mot pour la journée',
  options: [],
  leading: [],
  words: written([...frequent, ...rare]),
}
const fewWords = { ...cloud, words: cloud.words.slice(0, 3), votes: 176 }
const noWords = { ...cloud, words: [], votes: 0 }
const texts = {
  ...cloud,
  type: 'text',
  state: 'closed',
  title: 'Que changer dès demain ?',
  votes: 9,
  words: [
    { text: 'Demander leur avis aux enfants', votes: 3 },
    { text: longQuestion.text.slice(0, 280), votes: 1 },
    { text: 'Un référent qui ne change pas tous les six mois', votes: 1 },
    { text: 'Des visites en présence d’un tiers, mais chez eux plutôt que dans un bureau', votes: 1 },
    { text: 'Du temps', votes: 1 },
    { text: 'La sixième n’a pas de place', votes: 1 },
  ],
}
const ranking = {
  ...tied,
  type: 'ranking',
  title: 'Par quoi commencer ?',
  votes: 1104,
  options: tied.options.map((option, at) => ({ ...option, votes: [2484, 2484, 1406, 250][at] })),
}
const polls = { poll, ranking, short, tied, asked, scale, many, cloud, fewWords, noWords, texts }
const interpreter = { kind: 'sign-language', x: 72, y: 55, width: 25, height: 42 } as const
type Slots = Partial<Record<'question' | 'poll', object>>

/**
 * A page of the stage at any size. `slots` are the moderators' parts, which the test inserts into the station's
 * messages.
 */
async function stageOf(journey: Journey) {
  await prepareEvent(journey.station, { people: [], printer: false })
  const { script } = journey.station
  const { roomId = '' } = (await script.rows('rooms', {})).find(({ name }) => name === 'Grand auditorium') ?? {}
  const page = await (await journey.browser({ viewport: beamer })).newPage()
  let slots: Slots = {}
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      let text = String(message)
      for (const [slot, value] of Object.entries(slots))
        text = text.replace(`"${slot}":null`, `"${slot}":${JSON.stringify(value)}`)
      socket.send(text)
    })
  })
  const link = new URL(await journey.station.link({ role: 'screen', label: 'Loin' }))
  link.search = '?page=agenda'
  await page.goto(link.href)
  await page.waitForURL(({ pathname }) => pathname === '/scene')
  const taken: string[] = []
  return {
    page,
    script,
    roomId,
    taken,
    async show(name: string, page_: string, size: Size, more: Slots = {}): Promise<void> {
      slots = more
      await page.setViewportSize(size)
      await page.goto(`${journey.station.url}/scene?page=${page_}&salle=${roomId}`)
      await page.locator('main:not(.stage__wait)').waitFor({ state: 'attached' })
      await this.keep(name)
    },
    /**
     * Checks that the letters have at least so many px. A tenth of it is their size on the sheet, or from the last row.
     */
    async reads(text: string | RegExp, px: number): Promise<void> {
      const size = await page
        .getByText(text)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
      expect.soft(size, String(text)).toBeGreaterThanOrEqual(px)
    },
    async keep(name: string): Promise<void> {
      await settled(page)
      await page.waitForTimeout(300)
      await picture(page, `far-${name}`)
      taken.push(`far-${name}`)
      expect.soft(await layoutFaults(page), name).toEqual([])
    },
  }
}

/** Starts the first item and plans the next ones. */
async function conduct({ script, roomId }: Awaited<ReturnType<typeof stageOf>>, titles: readonly Item[]) {
  let at = Date.now() - 5 * 60_000
  const cueIds: string[] = []
  for (const [title, name] of titles) {
    const { cueId } = await script.done('cues.add', {
      roomId,
      title,
      lengthS: 1200,
      plannedAt: new Date(at).toISOString(),
      ...(name && { speakers: [{ name, image: 'yes' as const }] }),
    })
    cueIds.push(cueId)
    at += 1_200_000
  }
  await script.done('cues.start', { cueId: cueIds[0] ?? '' })
}
type Item = readonly [title: string, name?: string]

/** Seven more sessions of today in the programme's rooms, some on and some to come. */
async function fillTheDay({ script }: Awaited<ReturnType<typeof stageOf>>): Promise<void> {
  const rooms = await script.rows('rooms', {})
  const titles = [longTitle, 'Fratries', 'Accueillir les tout-petits', 'Sortir à 18 ans', 'Protéger dès la naissance']
  for (const [at, title] of [...titles, 'Pouponnières', 'Le carnet de santé'].entries()) {
    const [from, to] = [Date.now() + (at - 3) * 25 * 60_000, Date.now() + (at - 1) * 25 * 60_000]
    await script.done('sessions.add', {
      title,
      kind: 'workshop',
      roomId: rooms[1 + (at % 2)]?.roomId ?? '',
      day: 1,
      registration: false,
      startsAt: new Date(from).toISOString(),
      endsAt: new Date(to).toISOString(),
    })
  }
}

/** All pictures at a tenth of their size, as they look from the back of the room. */
async function sheet(page: Page, names: readonly string[], file: string): Promise<void> {
  const folder = join(projectFolder, 'test-results', 'screens')
  const images = names.map((name) => {
    const data = readFileSync(join(folder, `${name}.png`))
    const width = data.readUInt32BE(16) / 10
    return `<figure><img width="${width}" src="data:image/png;base64,${data.toString('base64')}"><figcaption>${name}</figcaption></figure>`
  })
  await page.setViewportSize({ width: 1060, height: 700 })
  await page.goto('about:blank')
  await page.setContent(
    `<style>body{background:#555;color:#fff;font:10px sans-serif;display:flex;flex-wrap:wrap;gap:8px;align-items:start}figure{margin:0}</style>${images.join('')}`,
  )
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true })
}

test('the important parts of each page of the stage are legible at a tenth of its size', async ({ journey }) => {
  test.setTimeout(240_000)
  journey.expectComplaint(stationAway)
  const stage = await stageOf(journey)
  const { page, script, roomId } = stage

  await fillTheDay(stage)
  for (const [name, size] of [
    ['return', beamer],
    ['projector', beamer],
    ['door', upright],
    ['host', tablet],
  ] as const)
    await stage.show(`${name}-nothing`, name, size)

  await conduct(stage, [
    ['Table ronde, premier tour', 'Solène Kerbrat'],
    [longTitle, longName],
    ['Questions de la salle'],
  ])
  await stage.show('projector-item', 'projector', beamer)
  await stage.reads('Solène Kerbrat', 120)
  await stage.reads('Maximilienne', 50)
  await stage.show('door-item', 'door', upright)
  await stage.reads('Grand auditorium', 70)
  await stage.reads('Solène Kerbrat', 70)
  await stage.show('door-item-tall', 'door', portrait)
  await stage.show('agenda', 'agenda', beamer)
  await stage.reads('Le carnet de santé', 55)
  await stage.show('agenda-upright', 'agenda', upright)
  await stage.show('agenda-tall', 'agenda', portrait)

  await script.done('show.timer.start', { roomId, lengthS: 1500 })
  await stage.show('return-running', 'return', beamer)
  await stage.reads(/^2[45]:\d\d$/, 500)
  await stage.reads('Maximilienne', 45)
  await stage.show('host-running', 'host', tablet)
  await stage.show('host-running-upright', 'host', upright)
  await stage.show('host-running-phone', 'host', phone)
  await script.done('show.timer.start', { roomId, lengthS: 47 })
  await stage.show('return-last-minute', 'return', beamer)
  await script.done('show.timer.pause', { roomId })
  await stage.show('return-paused', 'return', beamer)
  await script.done('show.timer.resume', { roomId })
  await script.done('show.timer.start', { roomId, lengthS: 5400 })
  await stage.show('return-hours', 'return', beamer)
  await script.done('show.timer.start', { roomId, lengthS: 60 })
  await script.done('show.timer.adjust', { roomId, byS: -195 })
  await stage.show('return-overrun', 'return', beamer)
  await stage.reads(/^00:\d\d$|^0\d:\d\d$|^\+0\d:\d\d$/, 450)
  await stage.show('host-overrun', 'host', tablet)
  await script.done('show.message', { roomId, text: 'Encore une question, puis conclure' })
  await stage.show('return-message', 'return', beamer)
  await stage.reads('Encore une', 100)
  await stage.show('return-question-message', 'return', beamer, { question })
  await stage.reads('Qui écoute', 95)
  await stage.reads('Encore une', 60)
  await stage.show('return-long-question', 'return', beamer, { question: longQuestion })
  await stage.reads('Quand un placement', 55)
  await stage.show('host-long-question', 'host', tablet, { question: longQuestion })
  await stage.show('host-long-question-upright', 'host', upright, { question: longQuestion })
  await stage.show('host-long-question-phone', 'host', phone, { question: longQuestion })
  await script.done('show.message', { roomId, text: '' })
  await stage.show('return-long-question-alone', 'return', beamer, { question: longQuestion })
  await stage.show('projector-question', 'projector', beamer, { question })
  await stage.reads('Qui écoute', 140)
  await stage.show('projector-long-question', 'projector', beamer, { question: longQuestion })
  await stage.reads('Quand un placement', 75)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [name, text, title] of [
    ['overlay', 'Solène Kerbrat', 'Juge des enfants, tribunal de Quimper'],
    ['overlay-long', longName, "Vice-présidente chargée de l'enfance, conseil départemental de la Seine-Saint-Denis"],
  ] as const) {
    await script.done('show.lowerThird.show', { roomId, text, title })
    await page.setViewportSize(beamer)
    await page.goto(`${journey.station.url}/scene?page=overlay&salle=${roomId}`)
    await page.getByTestId('lower-third').waitFor()
    // As over a picture that is neither dark nor bright.
    await page.evaluate(() => document.documentElement.style.setProperty('background', '#7d8590', 'important'))
    await stage.keep(name)
  }

  const items = (await script.rows('runOfShow', { roomId })).map(({ cueId }) => cueId)
  await script.done('cues.start', { cueId: items[1] ?? '' })
  await stage.show('return-long-names', 'return', beamer)
  await stage.show('projector-long-names', 'projector', beamer)
  await stage.reads('Maximilienne', 95)
  await stage.show('door-long-names', 'door', upright)
  await stage.show('door-long-names-tall', 'door', portrait)
  await stage.show('host-long-names-phone', 'host', phone)
  await script.done('show.timer.start', { roomId, lengthS: 600 })
  await stage.show('return-before-cut', 'return', beamer)
  await journey.station.kill()
  await expect(page.getByText('liaison coupée')).toBeVisible({ timeout: 12_000 })
  await stage.keep('return-cut')
  await sheet(page, stage.taken, 'far-sheet')
})

test('each poll is legible from the last row, and over the picture', async ({ journey }) => {
  test.setTimeout(180_000)
  const stage = await stageOf(journey)
  const { page, script, roomId } = stage
  for (const [name, shown] of Object.entries(polls)) {
    await stage.show(`projector-poll-${name}-small`, 'projector', small, { poll: shown })
    await stage.show(`projector-poll-${name}`, 'projector', beamer, { poll: shown })
    if (name === 'poll') {
      await stage.reads('La famille', 50)
      await stage.reads('Je ne sais pas', 60)
      await stage.reads('47', 75)
      await expect(page.getByText('Sondage clos')).toBeVisible()
    }
    if (name === 'cloud') {
      await stage.reads('écoute', 90)
      const sizes = await page.getByTestId('words').locator('span').evaluateAll(sizesOf)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40)
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    }
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await script.done('show.safeAreas', { roomId, areas: [interpreter] })
  for (const [name, shown] of Object.entries(polls))
    for (const size of [small, beamer]) {
      await page.goto('about:blank')
      await stage.show(`overlay-poll-${name}-${size.height}`, 'overlay', size, { poll: shown })
      const box = await page.getByTestId('poll').boundingBox()
      expect(((box?.x ?? 0) + (box?.width ?? 0)) / size.width).toBeLessThanOrEqual(interpreter.x / 100)
    }
  await sheet(page, stage.taken, 'far-polls')
})

const sizesOf = (words: Element[]) => words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize))
