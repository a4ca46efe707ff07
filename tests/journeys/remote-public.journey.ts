import type { Page } from '@playwright/test'
import { noPostgres } from '../support/postgres.ts'
import { until } from '../support/until.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { ask } from './support/phone.ts'
import {
  captionsUrl,
  enterByLink,
  farAway,
  openRemote,
  phoneFarAway,
  remotePeople,
  withPlayer,
} from './support/remote.ts'

test.skip(noPostgres() !== '', noPostgres())
test.slow()

const laptop = { viewport: { width: 1366, height: 768 }, timezoneId: farAway } as const
const remotely = 'Comment garder le lien entre frères et sœurs quand l’océan les sépare ?'
const fromTheHall = 'Qui écoute les enfants avant une audience ?'

/** With the day, where it is another one than at the venue. */
const cutSince = /Salle sans liaison depuis (\S+ )?\d\d:\d\d/

test('a remote person finds the present session in two time zones, watches, asks and votes; the hall’s phone does the same, in one queue', async ({
  journey,
}) => {
  const { station, browser } = journey
  await using remote = await openRemote(journey)
  const { sessionId } = remote
  const { script } = station
  // The plenary has begun late, so it is expected at the time in the run of show.
  const rooms = await script.rows('rooms', {})
  const roomId = rooms.find(({ name }) => name === 'Grand auditorium')?.roomId ?? ''
  const session = (await script.rows('programme', {})).find((one) => one.sessionId === sessionId)
  const { cueId } = await script.done('cues.add', {
    roomId,
    title: 'Ouverture',
    plannedAt: session?.startsAt ?? '',
    lengthS: 5400,
  })
  await script.done('cues.start', { cueId })

  const far = await browser(phoneFarAway)
  await withPlayer(far)
  const phone = await far.newPage()
  await enterByLink(phone, await remote.link(remotePeople.ines))
  await expect(phone.getByRole('heading', { name: 'Choisissez votre séance' })).toBeVisible()
  const row = phone.getByRole('link', { name: /Écouter les enfants/ })
  await expect(row).toContainText('En ce moment')
  await expect(row).toContainText(/prévue à 11:30/)
  await expect(row).toContainText(/chez\svous.*sur\splace/)
  await expect(row).toContainText('diffusée')
  await look(phone, 'remote-phone-choice')

  await row.click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Écouter les enfants accueillis' })).toBeVisible()
  await inSight(phone)
  await look(phone, 'remote-phone-session')
  await phone.getByRole('button', { name: 'Regarder la diffusion' }).click()
  await expect(phone.frameLocator('iframe').getByText('Grand auditorium, en direct')).toBeVisible()
  await expect(phone.getByRole('link', { name: 'Sous-titres' })).toHaveAttribute('href', captionsUrl)
  await inSight(phone)
  await look(phone, 'remote-phone-watching')

  await ask(phone, remotely)
  const mine = phone.getByRole('region', { name: 'Vos questions' }).getByRole('listitem')
  await expect(mine).toContainText('Bien reçue')
  const hallUrl = await until('the public’s port', async () => (await script.value('audience', {})).url)
  const hallPhone = await (
    await browser({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })
  ).newPage()
  await hallPhone.goto(`${hallUrl}/?s=${sessionId}`)
  await ask(hallPhone, fromTheHall)
  await expect
    .poll(async () => (await remote.questions()).map(({ text, origin }) => [text, origin]).toSorted())
    .toEqual([
      [remotely, 'remote'],
      [fromTheHall, 'room'],
    ])
  const moderator = await (await browser()).newPage()
  await moderator.addInitScript((id) => sessionStorage.setItem('regie.moderation.session', id), sessionId)
  await moderator.goto(await station.link({ role: 'moderator', label: 'Nadia R.' }))
  await moderator.waitForURL(({ pathname }) => pathname === '/moderation')
  const queued = (words: string) => moderator.getByTestId('question').filter({ hasText: words })
  await expect(queued('l’océan')).toContainText('Distance')
  await expect(queued('audience')).toContainText('Salle')
  await look(moderator, 'remote-one-queue')

  const { pollId } = await script.done('polls.create', {
    sessionId,
    type: 'single',
    title: 'Sont-ils consultés ?',
    options: ['Toujours', 'Parfois'],
    hidden: false,
  })
  await script.done('polls.open', { pollId })
  for (const [page, answer] of [
    [phone, 'Parfois'],
    [hallPhone, 'Toujours'],
  ] as const) {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Sondages/ })
      .click()
    await page.getByLabel(answer).check()
    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click()
    await expect(page.getByText(`« ${answer} » est bien reçu`)).toBeVisible()
  }
  const votes = async () => (await script.rows('polls', { sessionId })).find((one) => one.pollId === pollId)?.votes
  await expect.poll(votes).toBe(2)
  await look(phone, 'remote-phone-poll')
  await phone.getByRole('navigation').getByRole('link', { name: 'Programme' }).click()
  await look(phone, 'remote-phone-programme')
})

test('on a computer the picture has the room that it needs, in French and in English', async ({ journey }) => {
  await using remote = await openRemote(journey)
  const context = await journey.browser(laptop)
  await withPlayer(context)
  const page = await context.newPage()
  await enterByLink(page, await remote.link(remotePeople.loeiz))
  await look(page, 'remote-laptop-choice')
  await page.getByRole('link', { name: /Écouter les enfants/ }).click()
  await look(page, 'remote-laptop-session')
  await page.getByRole('button', { name: 'Regarder la diffusion' }).press('Enter')
  await expect(page.frameLocator('iframe').getByText('en direct')).toBeVisible()
  await look(page, 'remote-laptop-watching')
  await page.setViewportSize({ width: 1024, height: 768 })
  await look(page, 'remote-laptop-watching-small')
  await page.setViewportSize(laptop.viewport)
  // The page changes its language, and the picture goes on.
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByLabel('Ask a question')).toBeVisible()
  await expect(page.frameLocator('iframe').getByText('en direct')).toBeVisible()
  await look(page, 'remote-laptop-english')
  await page.getByRole('navigation').getByRole('link', { name: 'Polls' }).click()
  await look(page, 'remote-laptop-polls-english')
  await page.getByRole('navigation').getByRole('link', { name: 'Programme' }).click()
  await page.getByRole('link', { name: /Accueillir les tout-petits/ }).click()
  await look(page, 'remote-laptop-no-stream')
  await page.setViewportSize({ width: 1024, height: 768 })
  await look(page, 'remote-laptop-small')
})

test('while the hall is cut off the page says so, and a question sent then arrives once when the hall is back', async ({
  journey,
}) => {
  await using remote = await openRemote(journey)
  const page = await (await journey.browser(phoneFarAway)).newPage()
  await enterByLink(page, await remote.link(remotePeople.ines))
  await page.getByRole('link', { name: /Écouter les enfants/ }).click()
  remote.front.behave({ does: 'swallow' })
  await expect(page.getByRole('banner')).toContainText(cutSince, { timeout: 40_000 })
  await expect(page.getByRole('banner')).toContainText('vos envois sont gardés')
  await ask(page, remotely)
  const mine = page.getByRole('region', { name: 'Vos questions' })
  await expect(mine).toContainText('la salle la lira dès que sa liaison revient')
  await look(page, 'remote-phone-hall-away')
  await page.getByRole('button', { name: 'English' }).click()
  await look(page, 'remote-phone-hall-away-english')
  // The question is asked once, however often the page is opened meanwhile.
  await page.reload()
  expect(await remote.questions()).toEqual([])
  remote.front.behave({ does: 'relay' })
  await expect
    .poll(async () => (await remote.questions()).map(({ text }) => text), { timeout: 60_000 })
    .toEqual([remotely])
  await expect(page.getByText('Connected', { exact: true })).toBeVisible({ timeout: 20_000 })
  await until('nothing waits any more', remote.isAllThere, { timeoutMs: 30_000 })
  expect(await remote.questions()).toHaveLength(1)
})

test('an ended link closes its page, and wrong codes are answered kindly up to a limit', async ({ journey }) => {
  journey.expectComplaint(/status of (403|429)/)
  await using remote = await openRemote(journey)
  const { script } = journey.station
  const page = await (await journey.browser(phoneFarAway)).newPage()
  const link = await remote.link(remotePeople.ines)
  await enterByLink(page, link)
  await page.getByRole('link', { name: /Écouter les enfants/ }).click()
  await expect(page.getByLabel('Poser une question')).toBeVisible()
  await script.done('remoteAccess.revoke', { attendeeId: await remote.attendeeOf(remotePeople.ines) })
  await expect(page.getByRole('heading', { name: 'Entrez avec votre inscription' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('alert').filter({ hasText: 'Votre accès a pris fin' })).toBeVisible()
  await expect(page.getByText('Sans réseau')).toHaveCount(0)
  await look(page, 'remote-phone-ended')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText('Ce lien n’est plus valable')).toBeVisible()
  await look(page, 'remote-phone-link-ended')

  const field = page.getByLabel('Code d’inscription')
  const enter = async (code: string) => {
    await field.fill(code)
    await page.getByRole('button', { name: 'Entrer' }).click()
  }
  await enter('BCDFGHJK2')
  await expect(page.getByText('Ce code n’ouvre pas l’accès à distance')).toBeVisible()
  await expect(field).toHaveValue('BCDFGHJK2')
  await look(page, 'remote-phone-wrong-code')
  const status = () =>
    page.evaluate(async () => {
      const body = JSON.stringify({ registrationCode: 'BCDFGHJK2' })
      return (await fetch('/api/v1/devices', { method: 'POST', body })).status
    })
  let tries = 1
  while (tries < 25 && (await status()) === 403) tries++
  // The ended link and the typed one count among the twenty tries.
  expect(tries).toBe(19)
  await enter(remotePeople.loeiz)
  await expect(page.getByText('Trop d’essais à la suite')).toBeVisible()
  await look(page, 'remote-phone-too-many')
  await page.getByRole('button', { name: 'English' }).click()
  await look(page, 'remote-phone-entry-english')
})

test('a poll that the hall closes stays open for people with a later picture, and both sides are told how long', async ({
  journey,
}) => {
  await using remote = await openRemote(journey)
  const { sessionId } = remote
  const { station, browser } = journey
  const { script } = station
  const title = 'Sont-ils consultés ?'
  const { pollId } = await script.done('polls.create', {
    sessionId,
    type: 'single',
    title,
    options: ['Toujours', 'Parfois'],
    hidden: false,
  })
  await script.done('polls.open', { pollId })
  const far = await (await browser(phoneFarAway)).newPage()
  await enterByLink(far, await remote.link(remotePeople.ines))
  await far.getByRole('link', { name: /Écouter les enfants/ }).click()
  await far
    .getByRole('navigation')
    .getByRole('link', { name: /Sondages/ })
    .click()
  const laptopPage = await (await browser(laptop)).newPage()
  await enterByLink(laptopPage, await remote.link(remotePeople.loeiz))
  await laptopPage.getByRole('link', { name: /Écouter les enfants/ }).click()
  await laptopPage
    .getByRole('navigation')
    .getByRole('link', { name: /Sondages/ })
    .click()
  const hallUrl = await until('the public’s port', async () => (await script.value('audience', {})).url)
  const hall = await (await browser({ viewport: { width: 360, height: 780 } })).newPage()
  await hall.goto(`${hallUrl}/?s=${sessionId}#polls`)
  await expect(hall.getByRole('button', { name: 'Envoyer ma réponse' })).toBeVisible()

  const moderator = await (await browser({ viewport: { width: 1024, height: 768 } })).newPage()
  await moderator.addInitScript((id) => sessionStorage.setItem('regie.moderation.session', id), sessionId)
  await moderator.goto(await station.link({ role: 'moderator', label: 'Nadia R.' }))
  const poll = moderator.getByTestId('poll').filter({ hasText: title })
  await expect(poll).toContainText('ouvert')
  await poll.getByRole('button', { name: 'Clore' }).click()
  await moderator.getByRole('dialog').getByRole('button', { name: 'Clore le sondage' }).click()

  await expect(hall.getByText('Sondage clos')).toBeVisible()
  await expect(poll).toContainText(/à distance encore \d+ s/)
  await look(moderator, 'moderation-poll-closes-afar')
  await expect(far.locator('.tag').getByText(/Se clôt dans \d+ s/)).toBeVisible()
  // A screen reader announces it once.
  await expect(far.getByRole('status').getByText(/Se clôt dans \d+ s/)).toHaveCount(1)
  await look(far, 'remote-phone-poll-closes')
  await look(laptopPage, 'remote-laptop-poll-closes')
  await far.getByLabel('Parfois').check()
  await far.getByRole('button', { name: 'Envoyer ma réponse' }).click()
  await expect(far.getByText('« Parfois » est bien reçu')).toBeVisible()
  const row = async () => (await script.rows('polls', { sessionId })).find((one) => one.pollId === pollId)
  await expect.poll(async () => (await row())?.votes).toBe(1)

  await expect(poll).toContainText('clos', { timeout: 40_000 })
  await expect(far.getByText('Sondage clos')).toBeVisible({ timeout: 20_000 })
  await expect(far.getByRole('button', { name: /réponse/ })).toBeHidden()
  expect(await row()).toMatchObject({ state: 'closed', votes: 1, late: 0 })
  await look(far, 'remote-phone-poll-closed')
  await look(moderator, 'moderation-poll-closed-afar')
})

test('two people who share a computer, each with their own link, see nothing of each other’s data', async ({
  journey,
}) => {
  // A person who has left is asked for their code.
  journey.expectComplaint(/status of 403/)
  await using remote = await openRemote(journey)
  const { sessionId } = remote
  const { script } = journey.station
  const { pollId } = await script.done('polls.create', {
    sessionId,
    type: 'single',
    title: 'Sont-ils consultés ?',
    options: ['Toujours', 'Parfois'],
    hidden: false,
  })
  await script.done('polls.open', { pollId })
  const shared = await journey.browser(laptop)
  const [inesLink, loeizLink] = [await remote.link(remotePeople.ines), await remote.link(remotePeople.loeiz)]
  const ines = await shared.newPage()
  await enterByLink(ines, inesLink)
  await ines.getByRole('link', { name: /Écouter les enfants/ }).click()
  await ask(ines, remotely)
  await expect(ines.getByRole('region', { name: 'Vos questions' })).toContainText('Bien reçue')
  await ines.getByLabel('Poser une question').fill('Pour moi seule')
  await ines
    .getByRole('navigation')
    .getByRole('link', { name: /Sondages/ })
    .click()
  await ines.getByLabel('Parfois').check()
  await ines.getByRole('button', { name: 'Envoyer ma réponse' }).click()
  await expect(ines.getByText('« Parfois » est bien reçu')).toBeVisible()

  // In a new tab, while hers is open: her tab becomes his as well, and shows nothing of hers.
  const loeiz = await shared.newPage()
  await enterByLink(loeiz, loeizLink)
  for (const tab of [loeiz, ines]) {
    await tab.goto(`${new URL(loeizLink).origin}/?s=${sessionId}#questions`)
    await expect(tab.getByText('Connecté', { exact: true })).toBeVisible()
    await expect(tab.getByLabel('Poser une question')).toHaveValue('')
    await expect(tab.getByRole('region', { name: 'Vos questions' })).toBeHidden()
    await tab
      .getByRole('navigation')
      .getByRole('link', { name: /Sondages/ })
      .click()
    await expect(tab.getByRole('button', { name: 'Envoyer ma réponse' })).toBeVisible()
    await expect(tab.getByLabel('Parfois')).not.toBeChecked()
  }
  await loeiz.getByLabel('Toujours').check()
  await loeiz.getByRole('button', { name: 'Envoyer ma réponse' }).click()
  const tally = async () => (await script.rows('polls', { sessionId })).find((one) => one.pollId === pollId)?.votes
  await expect.poll(tally).toBe(2)

  // Her link is pasted into his tab: the text that she had begun is there, and his data are gone.
  await loeiz.goto(`${new URL(loeizLink).origin}/?s=${sessionId}#polls`)
  await loeiz.goto(`${new URL(loeizLink).origin}/?s=${sessionId}${new URL(inesLink).hash}`)
  await expect(loeiz).not.toHaveURL(/lien=/)
  await expect(loeiz.getByLabel('Poser une question')).toHaveValue('Pour moi seule')
  await loeiz
    .getByRole('navigation')
    .getByRole('link', { name: /Sondages/ })
    .click()
  await expect(loeiz.getByText('« Parfois » est bien reçu')).toBeVisible()
  await look(loeiz, 'remote-shared-hers-again')
  // A person who opens their own link again is the same device, and finds the questions asked since.
  await loeiz.getByRole('navigation').getByRole('link', { name: 'Questions' }).click()
  await ask(loeiz, 'Et après ?')
  const mine = loeiz.getByRole('region', { name: 'Vos questions' })
  await expect(mine).toContainText('Bien reçue')
  await loeiz.goto('about:blank')
  await loeiz.goto(`${new URL(loeizLink).origin}/?s=${sessionId}${new URL(inesLink).hash}`)
  await expect(mine).toContainText('Et après ?')

  // She leaves: no tab keeps anything of hers.
  await loeiz.getByRole('navigation').getByRole('link', { name: 'Programme' }).click()
  await loeiz.getByRole('button', { name: 'Quitter cet appareil' }).press('Enter')
  await look(loeiz, 'remote-leaving')
  await loeiz.setViewportSize(phoneFarAway.viewport)
  await look(loeiz, 'remote-phone-leaving')
  await loeiz.getByRole('button', { name: 'Quitter', exact: true }).press('Enter')
  for (const tab of [loeiz, ines]) {
    await expect(tab.getByRole('heading', { name: 'Entrez avec votre inscription' })).toBeVisible()
    expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/Pour moi seule|Et après/)
  }
})

/** Scrolled so that nothing is half covered by the bar of tabs. */
const inSight = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: 'Envoyer', exact: true })
    .evaluate((button) => button.scrollIntoView({ block: 'center' }))
