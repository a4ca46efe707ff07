import type { Page } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import type { ObsRemote } from '../support/obs/obs-remote.ts'
import { until } from '../support/until.ts'
import { boothOn, endBoothObs, startBoothObs } from './support/booth.ts'
import { hallSize, startHallScreen } from './support/hall-screen.ts'
import { expect, test } from './support/journey.ts'
import { moderationOn, preparePlenary } from './support/moderation.ts'
import { ask } from './support/phone.ts'

test.afterEach(endBoothObs)

const question = 'Comment garder le lien entre frères et sœurs quand l’accueil se fait dans deux départements ?'
const hallScene = 'Écran de la salle'

test('a phone asks, a moderator requests the air, a real OBS has the hall’s screen on air, and the phone reads that it was answered', async ({
  journey,
}) => {
  test.setTimeout(180_000)
  // A picture that OBS has not sent yet.
  journey.expectComplaint(/status of 404.*\/(program|preview|scene)\.jpg/)
  using plenary = await preparePlenary(journey)
  const { station } = journey
  const { sessionId, roomId } = plenary
  const url = await until('the public’s port', async () => (await station.script.value('audience', {})).url)
  await using hall = await startHallScreen()
  const obs = await startBoothObs(station, 'obs', hallSize)
  await obs.hand.call('CreateScene', { sceneName: hallScene })
  await obs.hand.call('CreateInput', {
    sceneName: hallScene,
    inputName: 'Projecteur',
    inputKind: 'xshm_input',
    sceneItemEnabled: true,
    inputSettings: { advanced: true, server: hall.display, screen: 0, show_cursor: false },
  })
  const { address, password } = obs
  await station.script.done('obs.add', { name: 'OBS plénière', address, password, roomId, safetyScene: 'Sécurité' })

  const link = new URL(await station.link({ role: 'screen', label: 'Projecteur' }))
  link.search = `?page=projector&salle=${roomId}`
  const projector = await hall.open(link.href)
  const phone = await (
    await journey.browser({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  ).newPage()
  await phone.goto(`${url}/?s=${sessionId}`)
  const moderatorPage = await plenary.moderator(journey, 'Nadia R.')
  const moderator = moderationOn(moderatorPage)
  const boothPage = await journey.open('booth', { label: 'Camille' })
  const booth = boothOn(boothPage)
  const room = booth.room('Grand auditorium')

  // The booth has the hall's screen on air.
  await expect(room.column).toHaveAttribute('data-state', 'live')
  await booth.choose(1, hallScene)
  await booth.press('Space')
  await expect(room.program).toHaveText(hallScene)
  await expect(projector.locator('.sign--asking')).toBeVisible()
  const empty = await settledPicture(() => pictureOf(obs.hand))

  // By keyboard alone: the question is asked, read, chosen as the next and requested on the screen.
  await ask(phone, question)
  const mine = phone.getByRole('region', { name: 'Vos questions' }).getByRole('listitem')
  await expect(mine).toContainText('Bien reçue')
  await expect(moderatorPage.getByRole('button', { name: '1 nouvelle' })).toBeVisible()
  await moderator.press('n')
  await expect(moderator.chosen).toContainText('frères et sœurs')
  await moderator.press('r')
  await expect(mine).toContainText('Retenue')
  await expect(moderator.list('approved')).toHaveCount(1)
  await moderator.press('ArrowRight')
  await expect(moderator.chosen).toContainText('frères et sœurs')
  await moderator.press('s')
  await expect(moderator.next).toHaveCount(1)
  await expect(mine).toContainText('La prochaine')
  await moderator.press('a')

  // The screen's report puts the question on air and gives the time.
  await expect(projector.getByRole('heading', { level: 1 })).toContainText('frères et sœurs')
  await expect(moderator.air).toHaveAttribute('data-state', 'painted')
  await expect(moderator.air).toContainText('Visible à l’écran, confirmé')
  const [row] = await station.script.rows('questions', { sessionId })
  expect(row).toMatchObject({ state: 'on-air', airAsked: null, onAirAt: row?.since })
  await expect(mine).toContainText('À l’antenne')
  await until('OBS shows the question', async () => isAlike(await pictureOf(obs.hand), await pageOf(projector)))
  expect(isAlike(await pictureOf(obs.hand), empty)).toBe(false)

  // The projector's cable is pulled: the hall still sees the question, and the station cannot know it.
  await hall.pull()
  await expect(moderator.air).toHaveAttribute('data-state', 'silent', { timeout: 20_000 })
  await expect(moderator.air).toContainText('Antenne inconnue')
  expect(isAlike(await pictureOf(obs.hand), empty)).toBe(false)
  await hall.plug()
  await expect(moderator.air).toHaveAttribute('data-state', 'painted', { timeout: 20_000 })

  await moderator.press('t')
  await expect(moderator.air).toHaveCount(0)
  await expect(mine).toContainText('Traitée')
  await expect(projector.getByRole('heading', { level: 1 })).not.toContainText('frères et sœurs')
  await until('OBS no longer shows it', async () => isAlike(await pictureOf(obs.hand), empty))
})

/** A small picture suffices to distinguish a screen with a question from one without. */
const [across, down] = [160, 90]
interface Picture {
  readonly pixels: Uint8Array
  /** The first row to compare, counted from the top. */
  readonly from: number
}

function read(dataUrl: string, from: number): Picture {
  const place = `y="${from}" width="${across}" height="${down - from}" preserveAspectRatio="none"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${across}" height="${down}"><image ${place} xlink:href="${dataUrl}"/></svg>`
  return { pixels: new Resvg(svg).render().pixels, from }
}

/** The picture that OBS sends out. */
async function pictureOf(hand: ObsRemote): Promise<Picture> {
  const of = { sourceName: hallScene, imageFormat: 'png', imageWidth: 640 }
  return read(String((await hand.call('GetSourceScreenshot', of)).imageData), 0)
}

/** The picture that the projector's page paints, below the browser's own bar. */
async function pageOf(page: Page): Promise<Picture> {
  const bar = hallSize[1] - (await page.evaluate(() => innerHeight))
  const image = (await page.screenshot()).toString('base64')
  return read(`data:image/png;base64,${image}`, Math.round((bar / hallSize[1]) * down))
}

/** Whether two pictures are the same except for a clock and for smoothed edges. Letters are some 12 % of a picture. */
function isAlike(one: Picture, other: Picture): boolean {
  const begin = Math.max(one.from, other.from) * across
  let different = 0
  for (let at = begin; at < across * down; at += 1)
    if ([0, 1, 2].some((part) => Math.abs((one.pixels[at * 4 + part] ?? 0) - (other.pixels[at * 4 + part] ?? 0)) > 60))
      different += 1
  return different < (across * down - begin) * 0.06
}

/** The picture once two in a row are the same. */
async function settledPicture(take: () => Promise<Picture>): Promise<Picture> {
  let last = await take()
  return await until('the picture stands still', async () => {
    const [before, now] = [last, await take()]
    last = now
    return isAlike(before, now) ? now : undefined
  })
}
