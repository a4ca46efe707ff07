import { readdirSync } from 'node:fs'
import { scannedBadge } from './support/badges.ts'
import { addFolderPrinter } from './support/event.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { openHall } from './support/linked.ts'
import { accessibilityFaults, look, settled } from './support/look.ts'
import { ask, enlarge, noNetwork, openPublic } from './support/phone.ts'

const first = 'Un enfant peut-il demander à changer de référent ?'
const second =
  'Comment parler de la fratrie quand les enfants sont accueillis dans deux départements, avec deux juges et deux référents ?'

test('a question goes from one phone to another, and its author sees what becomes of it', async ({ journey }) => {
  const hall = await openPublic(journey)
  const author = await hall.open(await hall.newPhone())
  await look(author, 'phone-empty')
  await ask(author, first)
  const mine = author.getByRole('region', { name: 'Vos questions' }).getByRole('listitem')
  await expect(mine).toContainText('Bien reçue')
  await expect(mine).toContainText('une personne la relit')
  expect((await hall.asked(first)).origin).toBe('room')
  await look(author, 'phone-asked')

  const other = await hall.open(await hall.newPhone({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }))
  await expect(other.getByText('Pas encore de question retenue')).toBeVisible()
  await hall.move(first, 'approved')
  await expect(mine).toContainText('Retenue')
  await expect(author.getByRole('status')).toContainText('Votre question : Retenue')
  const support = other.getByRole('button', { name: new RegExp(first.slice(0, 20)) })
  await support.click()
  await expect(support).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await hall.asked(first)).votes).toBe(1)
  // The question is supported once, however often the button is pressed.
  await support.click()
  await other.reload()
  await expect(support).toHaveAttribute('aria-pressed', 'true')
  expect((await hall.asked(first)).votes).toBe(1)

  // A new question waits behind the counter, so that nothing moves under the finger.
  await ask(author, second)
  await hall.asked(second)
  const [before] = [await support.boundingBox()]
  await hall.move(second, 'approved')
  const counter = other.getByRole('button', { name: /1 nouvelle/ })
  await expect(counter).toBeVisible()
  expect(await support.boundingBox()).toEqual(before)
  await look(other, 'phone-dark')
  await counter.click()
  await expect(other.getByRole('button', { name: new RegExp(second.slice(0, 30)) })).toBeVisible()

  await hall.move(first, 'next')
  await expect(mine.last()).toContainText('La prochaine')
  await hall.move(first, 'approved')
  await hall.move(first, 'answered')
  await expect(mine.last()).toContainText('Traitée')
  for (const [page, name] of [
    [author, 'phone-big'],
    [other, 'phone-big-dark'],
  ] as const) {
    await enlarge(page)
    await look(page, name)
    await page.mouse.wheel(0, 900)
    await look(page, `${name}-below`)
  }
})

test('a question written without network survives a closed tab, may be changed, and counts once', async ({
  journey,
}) => {
  journey.expectComplaint(noNetwork)
  journey.expectComplaint(stationAway)
  const hall = await openPublic(journey)
  const author = await hall.open(await hall.newPhone())
  await ask(author, first)
  await hall.asked(first)
  await hall.move(first, 'approved')

  const phone = await hall.newPhone()
  const page = await hall.open(phone)
  const support = page.getByRole('button', { name: new RegExp(first.slice(0, 20)) })
  await expect(support).toBeVisible()
  await phone.setOffline(true)
  await expect(page.getByRole('banner')).toContainText(/Sans réseau depuis \d\d:\d\d/)
  await ask(page, 'Une faute de frape')
  const kept = page.getByRole('region', { name: 'Vos envois en attente' })
  await expect(kept).toContainText('Sera envoyée dès le retour du réseau')
  await support.click()
  await expect(page.getByText('votre soutien partira avec le réseau').first()).toBeVisible()
  await look(page, 'phone-offline')
  await kept.getByRole('button', { name: 'Modifier' }).click()
  await expect(page.getByLabel('Poser une question')).toHaveValue('Une faute de frape')
  await ask(page, 'Une faute de frappe')
  await ask(page, 'À retirer')
  await kept.getByRole('listitem').last().getByRole('button', { name: 'Retirer : À retirer' }).click()
  await expect(kept.getByRole('listitem')).toHaveCount(1)
  await page.getByLabel('Poser une question').fill('À moitié écr')
  await enlarge(page)
  await look(page, 'phone-offline-big')
  await page.close()

  // Both tabs find the same unsent questions.
  await phone.setOffline(false)
  const tabs = await Promise.all([hall.open(phone), hall.open(phone)])
  await hall.asked('Une faute de frappe')
  await expect.poll(async () => (await hall.asked(first)).votes).toBe(1)
  for (const tab of tabs) {
    await expect(tab.getByRole('region', { name: 'Vos questions' })).toContainText('Une faute de frappe')
    await expect(tab.getByLabel('Poser une question')).toHaveValue('À moitié écr')
  }
  expect((await hall.rows()).map(({ text }) => text).toSorted()).toEqual([first, 'Une faute de frappe'].toSorted())
})

test('the hub goes away and comes back: a question asked meanwhile arrives once', async ({ journey }) => {
  journey.expectComplaint(noNetwork)
  journey.expectComplaint(stationAway)
  journey.expectComplaint(/WebSocket/)
  const { station } = journey
  const hall = await openPublic(journey)
  const page = await hall.open(await hall.newPhone())
  await station.kill()
  await expect(page.getByRole('banner')).toContainText('Sans réseau depuis')
  await ask(page, first)
  await expect(page.getByText('Sera envoyée dès le retour du réseau')).toBeVisible()
  await station.restart()
  await expect(page.getByText('Connecté', { exact: true })).toBeVisible({ timeout: 20_000 })
  await hall.asked(first)
  await expect(page.getByRole('region', { name: 'Vos questions' })).toContainText('Bien reçue')
})

test('another station replaces a dead hub: the phone goes there as the same one, and a question asked meanwhile arrives once', async ({
  journey,
}) => {
  test.slow()
  journey.expectComplaint(noNetwork)
  journey.expectComplaint(stationAway)
  journey.expectComplaint(/WebSocket/)
  const { station } = journey
  const hall = await openPublic(journey)
  await using linked = openHall(journey)
  const standby = await linked.link('Secours', 'pilot')
  const author = await hall.newPhone()
  const page = await hall.open(author)
  const token = () => page.evaluate(() => localStorage.getItem('regie.public.device'))
  const before = await token()
  await ask(page, first)
  await hall.asked(first)
  await hall.move(first, 'approved')
  const support = page.getByRole('button', { name: new RegExp(first.slice(0, 20)) })
  await support.click()
  await expect.poll(async () => (await hall.asked(first)).votes).toBe(1)
  const askedAtStandby = () => standby.script.rows('questions', { sessionId: hall.sessionId })
  await expect.poll(async () => (await askedAtStandby())[0]?.votes).toBe(1)
  await expect
    .poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('regie.public.hubs') ?? '[]').length))
    .toBe(2)

  await station.kill()
  await expect(page.getByRole('banner')).toContainText('Sans réseau depuis')
  await ask(page, second)
  await expect(page.getByText('Sera envoyée dès le retour du réseau')).toBeVisible()
  await standby.script.done('stations.promote', {})
  await expect(page.getByText('Connecté', { exact: true })).toBeVisible({ timeout: 20_000 })
  const mine = page.getByRole('region', { name: 'Vos questions' }).getByRole('listitem')
  await expect(mine).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Vos envois en attente' })).toBeHidden()
  await expect(support).toHaveAttribute('aria-pressed', 'true')

  await expect.poll(async () => (await askedAtStandby()).map(({ text }) => text)).toHaveLength(2)
  expect((await askedAtStandby()).map(({ text }) => text).toSorted()).toEqual([first, second].toSorted())
  expect(await token()).toBe(before)

  // A browser that has dropped the tab from memory restores it from stored data, without requesting the page.
  await page.goto('about:blank')
  await page.goBack()
  await expect(page.getByText('Connecté', { exact: true })).toBeVisible({ timeout: 20_000 })
  await expect(mine).toHaveCount(2)
})

test('polls of each type are answered, changed and closed', async ({ journey }) => {
  const hall = await openPublic(journey)
  const { script } = journey.station
  const page = await hall.open(await hall.newPhone(), '#polls')
  await expect(page.getByText('Pas de sondage pour l’instant.')).toBeVisible()
  const poll = async (type: Parameters<typeof script.done<'polls.create'>>[1]['type'], title: string, more = {}) => {
    const { pollId } = await script.done('polls.create', {
      sessionId: hall.sessionId,
      type,
      title,
      hidden: false,
      ...more,
    })
    await script.done('polls.open', { pollId })
    return pollId
  }
  const countsOf = async (pollId: string) =>
    (await script.rows('polls', { sessionId: hall.sessionId })).find((row) => row.pollId === pollId)
  const card = (title: string) => page.getByRole('listitem').filter({ hasText: title })
  const send = (title: string, words = 'Envoyer ma réponse') => card(title).getByRole('button', { name: words }).click()

  const options = ['Toujours', 'Parfois', 'Rarement', 'Jamais']
  const single = await poll('single', 'Sont-ils consultés ?', { options })
  await card('consultés').getByLabel('Parfois').check()
  await send('consultés')
  await expect(card('consultés')).toContainText('« Parfois » est bien reçu')
  await look(page, 'phone-poll-single')
  await card('consultés').getByLabel('Jamais').check()
  await send('consultés', 'Changer ma réponse')
  await expect(card('consultés')).toContainText('« Jamais » est bien reçu')
  await expect.poll(async () => (await countsOf(single))?.votes).toBe(1)

  await poll('multiple', 'Ce qui manque', { options: ['Du temps', 'Des places', 'Des mots'], max: 2 })
  await card('Ce qui manque').getByLabel('Du temps').check()
  await card('Ce qui manque').getByLabel('Des mots').check()
  await expect(card('Ce qui manque').getByLabel('Des places')).toBeDisabled()
  await send('Ce qui manque')
  await expect(card('Ce qui manque')).toContainText('bien reçue')
  await look(page, 'phone-poll-multiple')

  const scale = await poll('scale', 'Écoutés, de 1 à 5')
  await card('Écoutés').getByLabel('4', { exact: true }).check()
  await send('Écoutés')
  await expect.poll(async () => (await countsOf(scale))?.mean).toBe(4)
  await look(page, 'phone-poll-scale')

  await poll('text', 'Que changer demain')
  await card('Que changer').getByLabel('Votre réponse').fill('Écouter avant de décider')
  await send('Que changer')
  await expect(card('Que changer')).toContainText('bien reçue')
  await poll('cloud', 'Un mot pour la journée')
  await card('Un mot').getByLabel('Un mot, ou quelques-uns').fill('écoute')
  await send('Un mot')
  await expect(card('Un mot')).toContainText('« écoute » est bien reçu')
  await look(page, 'phone-poll-words')

  await poll('ranking', 'Par quoi commencer', { options: ['Écouter', 'Former', 'Recruter'] })
  await card('Par quoi')
    .getByRole('button', { name: /Monter.*Recruter/ })
    .press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Recruter : rang 1 sur 3'.replace(' :', '\u00a0:'))
  await send('Par quoi')
  await expect(card('Par quoi')).toContainText('bien reçue')
  await look(page, 'phone-poll-ranking')
  await enlarge(page)
  await look(page, 'phone-poll-ranking-big')

  await script.done('polls.close', { pollId: single })
  await expect(card('consultés')).toContainText('Sondage clos')
  await expect(card('consultés')).toContainText('100')
  await page.reload()
  await expect(card('consultés')).toContainText('« Jamais » est bien reçu')
  await card('consultés').scrollIntoViewIfNeeded()
  await look(page, 'phone-poll-closed')
})

test('each part of the page has its heading, and axe finds no fault, in the light and the dark theme and with big letters', async ({
  journey,
}) => {
  const hall = await openPublic(journey)
  const { script } = journey.station
  // High enough that nothing is half covered by the fixed bars.
  const viewport = { width: 360, height: 2400 }
  const author = await hall.open(await hall.newPhone({ viewport }))
  await ask(author, first)
  await hall.asked(first)
  await hall.move(first, 'approved')
  const asked = { sessionId: hall.sessionId, type: 'single', title: 'Sont-ils consultés ?', hidden: false } as const
  const { pollId } = await script.done('polls.create', { ...asked, options: ['Toujours', 'Parfois'] })
  await script.done('polls.open', { pollId })
  const other = await hall.open(await hall.newPhone({ viewport, colorScheme: 'dark' }))
  await enlarge(other)
  const parts = ['Questions', 'Sondages', 'Programme'] as const
  for (const [page, name] of [
    [author, 'phone-part'],
    [other, 'phone-part-big-dark'],
  ] as const)
    for (const part of parts) {
      await page.getByRole('navigation').getByRole('link', { name: part }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await look(page, `${name}-${part.toLowerCase()}`)
      expect.soft(await accessibilityFaults(page, 'headings'), `${name} ${part}`).toEqual([])
    }
})

test('refusals are explained in words, and no typed text is lost', async ({ journey }) => {
  const hall = await openPublic(journey)
  const { script } = journey.station
  const page = await hall.open(await hall.newPhone())
  await script.done('questions.pause', { sessionId: hall.sessionId })
  await expect(page.getByText('Les questions sont fermées pour le moment')).toBeVisible()
  await page.getByLabel('Poser une question').fill('Je l’écris déjà')
  await look(page, 'phone-paused')
  await script.done('questions.resume', { sessionId: hall.sessionId })
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await hall.asked('Je l’écris déjà')

  // Faster than a person, and than the station's rate limit, however busy the machine is.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#question')
    for (let number = 0; field && number < 21; number++) {
      field.value = `Question numéro ${number}`
      field.form?.requestSubmit()
    }
  })
  await expect(page.getByText('Beaucoup d’envois à la suite').first()).toBeVisible()
  await settled(page)
  await look(page, 'phone-slow')
  // The last one is sent by itself when the phone may send again.
  await expect(page.getByText('Beaucoup d’envois à la suite')).toHaveCount(0, { timeout: 30_000 })
  await expect.poll(async () => (await hall.rows()).length, { timeout: 20_000 }).toBe(22)
})

test('only the author and the referent see a text that may tell of a danger, and the referent may answer', async ({
  journey,
}) => {
  const hall = await openPublic(journey)
  const { script, url } = journey.station
  const text = 'Peut-on venir vous voir après la séance ?'
  const author = await hall.open(await hall.newPhone())
  await ask(author, text)
  const { questionId } = await hall.asked(text)
  const other = await hall.open(await hall.newPhone())
  await hall.move(text, 'safeguarding')
  const mine = author.getByRole('region', { name: 'Vos questions' })
  await expect(mine).toContainText('Confiée à une personne référente')
  await expect(mine.getByRole('link', { name: 'Appeler le 119' })).toHaveAttribute('href', 'tel:119')

  const { token } = await script.done('access.create', { role: 'referent', label: 'Référente' })
  const seen = await fetch(`${url}/api/v1/commands/questions.referentSaw`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ questionId, where: 'bureau 12, à droite de l’accueil' }),
  })
  expect(seen.status).toBe(200)
  await expect(mine).toContainText('Une personne référente a lu votre message')
  await expect(mine).toContainText('Pour lui parler : bureau 12, à droite de l’accueil')
  await mine.getByLabel('Lui répondre').fill('Je viendrai à la pause.')
  await mine.getByRole('button', { name: 'Envoyer ma réponse' }).click()
  await expect(mine.getByRole('listitem').filter({ hasText: 'Je viendrai à la pause.' }).last()).toBeVisible()
  await expect(mine.getByLabel('Lui répondre')).toHaveValue('')
  await mine.scrollIntoViewIfNeeded()
  await look(author, 'phone-referent')
  await expect(other.locator('body')).not.toContainText('après la séance')
  expect(await author.title()).not.toContain('séance')
  expect(author.url()).not.toContain(questionId)
})

test('only the referent sees a danger told in a poll’s answer, and its author reads where to find help', async ({
  journey,
}) => {
  const hall = await openPublic(journey)
  const { script } = journey.station
  const { pollId } = await script.done('polls.create', {
    sessionId: hall.sessionId,
    type: 'text',
    title: 'Que changer dès demain ?',
  })
  await script.done('polls.open', { pollId })
  const told = 'mon père me frappe tous les soirs'
  const author = await hall.open(await hall.newPhone(), '#polls')
  await author.getByLabel('Votre réponse, sans nom de personne').fill(told)
  await author.getByRole('button', { name: 'Envoyer ma réponse' }).click()
  const mine = author.getByRole('region', { name: 'Vos questions' })
  await expect(mine).toContainText('Confiée à une personne référente')
  await expect(mine.getByRole('link', { name: 'Appeler le 119' })).toHaveAttribute('href', 'tel:119')
  // Scrolled above the bar of tabs, which covers the lower edge.
  await author.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await settled(author)
  await look(author, 'phone-poll-referent')

  for (const role of ['moderator', 'referent'] as const) {
    const page = await journey.open(role)
    await expect(page.getByRole('banner')).toBeVisible()
    // The referent is alerted to questions of every session, whichever one is open.
    if (role === 'referent') await expect(page.locator('body')).toContainText('1 question réservée à voir')
    await expect(page.locator('body')).not.toContainText(role === 'moderator' ? 'frappe' : 'Aucune question réservée')
  }
  expect(JSON.stringify(await script.rows('polls', { sessionId: hall.sessionId }))).not.toContain('frappe')
})

test('a room with one vote per person asks for the badge, and the room’s code leads to the present session', async ({
  journey,
}) => {
  journey.expectComplaint(/403/)
  const hall = await openPublic(journey)
  const { script } = journey.station
  await script.done('audience.configure', { access: 'badge' })
  const page = await (await hall.newPhone()).newPage()
  await page.goto(hall.address)
  await expect(page.getByRole('heading', { name: 'Entrez avec votre badge' })).toBeVisible()
  await page.getByLabel('Code du badge').fill('bcdf ghjk lnop rstv')
  await page.getByRole('button', { name: 'Entrer' }).click()
  await expect(page.getByText('Ce code n’est pas reconnu')).toBeVisible()
  await look(page, 'phone-badge')
  await addFolderPrinter(journey.station)
  const [person] = await script.rows('attendees.search', { q: 'quéméneur' })
  await script.done('badges.print', { attendeeId: person?.attendeeId ?? '' })
  const badges = () => readdirSync(journey.station.badges).filter((name) => name.endsWith('.pdf'))
  await expect.poll(badges).toHaveLength(1)
  await page.getByLabel('Code du badge').fill(scannedBadge(journey.station.badges, badges()[0] ?? '').toLowerCase())
  await page.getByRole('button', { name: 'Entrer' }).click()
  await expect(page.getByText('Connecté', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Poser une question')).toBeVisible()

  const [session] = (await script.rows('programme', {})).filter(({ code }) => code === 'P1')
  await page.goto(`${hall.url}/salle/${session?.roomId}`)
  await expect(page.getByText('Connecté', { exact: true })).toBeVisible()
  await page.goto(hall.url)
  await expect(page.getByRole('heading', { name: 'Choisissez votre séance' })).toBeVisible()
  await look(page, 'phone-choice')
  await page.getByRole('link', { name: /Ouverture/ }).click()
  await expect(page.getByRole('heading', { name: 'Ouverture' })).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByLabel('Ask a question')).toBeVisible()
  await look(page, 'phone-english')
})
