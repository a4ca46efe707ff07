import { isLong } from './support/in-turn.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { moderationOn, preparePlenary } from './support/moderation.ts'

const usual = ['1366', { width: 1366, height: 768 }] as const
const sizes = [
  usual,
  ['1024', { width: 1024, height: 768 }],
  ...(isLong ? [['1920', { width: 1920, height: 1080 }] as const] : []),
] as const

const lookAtAll = async (page: Parameters<typeof look>[0], name: string) => {
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport)
    await look(page, `moderation-${name}-${size}`)
  }
  await page.setViewportSize(usual[1])
}

const texts = [
  'Comment garder le lien entre frères et sœurs quand l’accueil se fait dans deux départements ?',
  'Chez Aïcha, qui accueille un enfant de 8 ans, qui décide du droit de visite le week-end ?',
  'Au collège des Sept-Îlots, personne ne sait qui prévenir. Existe-t-il un référent par établissement ?',
  'Quels moyens pour l’accompagnement après 18 ans ?',
] as const
const kept = [
  'Les familles d’accueil peuvent-elles refuser un relais imposé ?',
  'Que devient le projet pour l’enfant quand l’éducatrice référente change trois fois dans l’année ?',
  'Peut-on associer les enfants à l’écriture de leur dossier ?',
  'La parole de l’enfant est-elle recueillie de la même façon à l’école et au tribunal ?',
] as const

test('from asked to answered, with a phone, two moderators and the projector', async ({ journey }) => {
  test.setTimeout(120_000)
  using plenary = await preparePlenary(journey)
  const { roomId } = plenary
  const phone = await plenary.phone()
  const nadiaPage = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(nadiaPage)
  await expect(nadiaPage.getByText('Tout est relu.')).toBeVisible()
  await look(nadiaPage, 'moderation-empty')
  const projector = await journey.open('screen', {
    label: 'Projecteur',
    search: `?page=projector&salle=${roomId}`,
    context: { viewport: { width: 1280, height: 720 } },
  })

  const question = await plenary.ask(texts[0], phone)
  // New questions wait behind their number.
  await expect(nadiaPage.getByRole('button', { name: '1 nouvelle' })).toBeVisible()
  await expect(nadia.list('incoming')).toHaveCount(0)
  await nadia.press('n')
  await expect(nadia.chosen).toContainText('frères et sœurs')
  await nadia.press('r')
  await expect(nadia.notice).toContainText('Retenue')
  await expect(nadia.list('approved')).toHaveCount(1)
  await expect.poll(() => phone.shown().questions.map(({ state }) => state)).toEqual(['approved'])

  const samuelPage = await plenary.moderator(journey, 'Samuel')
  const samuel = moderationOn(samuelPage)
  await expect(samuel.list('approved')).toHaveCount(1)
  await nadia.press('ArrowRight')
  await expect(nadia.chosen).toContainText('frères et sœurs')
  await nadia.press('s')
  await expect(nadia.next).toHaveCount(1)
  await expect(samuel.next).toHaveCount(1)
  await nadia.press('a')
  await expect(nadia.air).toHaveAttribute('data-state', 'painted')
  await expect(projector.getByRole('heading')).toContainText('frères et sœurs')
  await expect(nadia.air).toContainText('Visible à l’écran, confirmé')
  await expect(samuel.air).toHaveAttribute('data-state', 'painted')
  expect(await plenary.rowOf(question)).toMatchObject({ state: 'on-air' })
  await lookAtAll(nadiaPage, 'on-air')

  // The speaker's own screen also shows the question, but it is not the hall's.
  await journey.open('screen', { label: 'Retour', search: `?page=return&salle=${roomId}` })
  // The screen disconnects: the question is no longer reported as visible, nor as gone, because a projector may still
  // show it.
  await projector.close()
  await expect(nadia.air).toHaveAttribute('data-state', 'silent', { timeout: 15_000 })
  await look(nadiaPage, 'moderation-silent')
  await nadia.press('t')
  await expect(nadia.air).toHaveCount(0)
  await expect.poll(() => phone.shown().mine.map(({ state }) => state)).toEqual(['answered'])
  await nadia.press('Control+z')
  await expect(nadia.notice).toContainText('Annulé')
})

test('two moderators on one question: nothing is lost, and each is told', async ({ journey }) => {
  test.setTimeout(120_000)
  // A stale act is answered by 409.
  journey.expectComplaint(/status of 409/)
  using plenary = await preparePlenary(journey)
  for (const text of texts) await plenary.ask(text)
  const nadiaPage = await plenary.moderator(journey, 'Nadia R.')
  const samuelPage = await plenary.moderator(journey, 'Samuel')
  const [nadia, samuel] = [moderationOn(nadiaPage), moderationOn(samuelPage)]
  await expect(nadia.list('incoming')).toHaveCount(4)
  await expect(samuel.list('incoming')).toHaveCount(4)

  // A question that the other moderator moves stays in place, and says where it went.
  await nadia.press('ArrowDown')
  await samuel.press('r')
  const gone = nadia.list('incoming').first()
  await expect(gone).toContainText('retenue par Samuel')
  await expect(nadia.list('incoming')).toHaveCount(4)
  await look(nadiaPage, 'moderation-gone')

  // Both reword the question. The second one sees the first one's words beside their own, and decides.
  await expect(nadia.chosen).toContainText('Sept-Îlots')
  await expect(samuel.chosen).toContainText('Sept-Îlots')
  await nadia.press('e')
  const words = nadia.dialog.getByLabel('Vos mots')
  await words.fill('Au collège, qui prévenir ?')
  await nadiaPage.reload()
  await expect(nadia.dialog.getByLabel('Vos mots')).toHaveValue('Au collège, qui prévenir ?')
  await samuel.press('e')
  await samuel.dialog.getByLabel('Vos mots').fill('Existe-t-il un référent par établissement ?')
  await samuelPage.keyboard.press('Enter')
  await expect(samuel.dialog).toHaveCount(0)
  await expect(nadia.dialog).toContainText('Samuel a changé la question pendant que vous écriviez')
  await expect(nadia.dialog).toContainText('Existe-t-il un référent par établissement')
  await lookAtAll(nadiaPage, 'edit-overtaken')
  await nadiaPage.keyboard.press('Enter')
  await expect(nadia.dialog).toContainText('Ce qu’a fait Samuel')
  await nadia.dialog.getByRole('button', { name: 'Le faire quand même' }).press('Enter')
  await expect(nadia.dialog).toHaveCount(0)
  await expect(nadia.notice).toContainText('Reformulée')
  const row = (await journey.station.script.rows('questions', { sessionId: plenary.sessionId })).find(({ text }) =>
    text?.startsWith('Au collège, qui'),
  )
  expect(row).toMatchObject({ original: texts[2], changedBy: 'Nadia R.' })
})

test('an act on a question that has changed meanwhile shows the other’s change, and waits for a decision', async ({
  journey,
}) => {
  test.setTimeout(120_000)
  journey.expectComplaint(/status of 409/)
  using plenary = await preparePlenary(journey)
  const questionId = await plenary.ask(kept[0])
  await plenary.ask(kept[1])
  let isDeaf = false
  const page = await plenary.moderator(journey, 'Nadia R.', 'moderator', (made) =>
    made.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer()
      // As on a link over which the other moderator's act has not arrived yet.
      server.onMessage((message) => {
        if (!(isDeaf && String(message).includes('"questions"'))) socket.send(message)
      })
    }),
  )
  const nadia = moderationOn(page)
  await expect(nadia.list('incoming')).toHaveCount(2)
  await page.getByText('relais imposé').click()
  isDeaf = true
  const samuel = await plenary.moderator(journey, 'Samuel')
  await samuel.getByText('relais imposé').click()
  await samuel.keyboard.press('r')
  await expect.poll(async () => (await plenary.rowOf(questionId)).state).toBe('approved')
  await nadia.press('x')
  await expect(nadia.dialog).toContainText('Quelqu’un a été plus rapide')
  isDeaf = false
  await plenary.ask(kept[2])
  await expect(nadia.dialog).toContainText('Ce qu’a fait Samuel')
  await expect(nadia.dialog).toContainText('Elle est retenue.')
  await lookAtAll(page, 'clash')
  expect((await plenary.rowOf(questionId)).state).toBe('approved')
  await nadia.dialog.getByRole('button', { name: 'Le faire quand même' }).press('Enter')
  await expect.poll(async () => (await plenary.rowOf(questionId)).state).toBe('dismissed')
})

test('every gesture by keyboard', async ({ journey }) => {
  test.setTimeout(120_000)
  using plenary = await preparePlenary(journey)
  const approved: string[] = []
  for (const text of kept) {
    const id = await plenary.ask(text)
    await plenary.move(id, 'approved')
    approved.push(id)
  }
  for (const text of texts) await plenary.ask(text)
  const voters = await Promise.all(Array.from({ length: 5 }, () => plenary.phone()))
  for (const [index, voter] of voters.entries())
    for (const questionId of approved.slice(0, index)) await voter.done('questions.upvote', { questionId })
  const page = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(page)
  await expect(nadia.list('incoming')).toHaveCount(4)
  await lookAtAll(page, 'lists')

  await nadia.press('c')
  await expect(nadia.chosen).toContainText('prise par vous')
  await nadia.press('p')
  await expect(nadia.dialog).toBeVisible()
  await lookAtAll(page, 'more')
  await nadia.press('l')
  await page.keyboard.type('moyens')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(nadia.dialog).toHaveCount(0)
  await expect(nadia.chosen).toContainText('moyens')

  await nadia.press('ArrowDown')
  await nadia.press('ArrowDown')
  await expect(nadia.chosen).toContainText('Aïcha')
  // Possible names must be reviewed before the public reads them. One key masks all proposals.
  await expect(nadia.chosen.locator('.spot')).toHaveText(['Aïcha', '8 ans'])
  await look(page, 'moderation-spotted')
  await nadia.press('r')
  await expect(nadia.dialog).toContainText('peuvent nommer quelqu’un')
  await lookAtAll(page, 'unmasked')
  await page.keyboard.press('Escape')
  await nadia.press('m')
  await expect(nadia.chosen.locator('.mask')).toHaveCount(2)
  await nadia.press('Control+z')
  await expect(nadia.notice).toContainText('seul le référent')
  // A word without a proposal is chosen by hand.
  await nadia.press('m')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await lookAtAll(page, 'mask')
  await page.keyboard.press('Enter')
  await expect(nadia.chosen.locator('.mask')).toHaveCount(3)

  await nadia.press('d')
  await nadia.dialog.getByLabel('Chercher un mot').fill('collège')
  await nadia.dialog.getByRole('checkbox').check()
  await lookAtAll(page, 'near')
  await nadia.dialog.getByRole('button', { name: 'Réunir' }).press('Enter')
  await expect(nadia.chosen).toContainText('votants réunis')
  await look(page, 'moderation-merged')
  await nadia.press('Control+z')
  await expect(nadia.notice).toContainText('séparées')

  await nadia.press('o')
  await page.keyboard.type('Quelle place pour les grands-parents ?')
  await lookAtAll(page, 'floor')
  await page.keyboard.press('Enter')
  await expect(nadia.list('approved').first()).toContainText('grands-parents')

  await nadia.press('x')
  await expect(nadia.notice).toContainText('Écartée')
  await nadia.press('Control+z')
  await expect(nadia.notice).toContainText('Annulé')
  await nadia.press('g')
  await lookAtAll(page, 'reserve')
  await page.keyboard.press('Enter')
  await expect(nadia.notice).toContainText('Réservée au référent')

  await nadia.press('b')
  await expect(nadia.dialog.getByRole('img')).toBeVisible()
  await lookAtAll(page, 'public')
  await nadia.dialog.getByRole('button', { name: 'Clore les questions' }).press('Enter')
  await expect(nadia.dialog).toContainText('closes')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Questions closes depuis')).toBeVisible()

  await nadia.press('k')
  await nadia.dialog.getByLabel('Question').fill('Dans votre structure, les enfants sont-ils consultés ?')
  await nadia.dialog.getByLabel('Réponses proposées').fill('Parfois\nToujours\nRarement\nJamais')
  await lookAtAll(page, 'poll-form')
  await nadia.dialog.getByRole('button', { name: 'Ouvrir aux téléphones' }).press('Enter')
  await expect(page.getByTestId('poll')).toContainText('ouvert')
  const [poll] = await journey.station.script.rows('polls', { sessionId: plenary.sessionId })
  for (const [index, voter] of voters.entries())
    await voter.done('polls.vote', { pollId: poll?.pollId ?? '', answer: poll?.options[index % 2]?.optionId ?? '' })
  await expect(page.getByTestId('poll')).toContainText('60 %')
  await lookAtAll(page, 'poll')
  // A requested poll is not reported as visible before a screen has painted it.
  await page.getByTestId('poll').getByRole('button', { name: 'Montrer sur scène' }).press('Enter')
  await expect(page.getByTestId('poll')).toContainText('aucun écran ne le montre encore')
  const projector = await journey.open('screen', {
    label: 'Projecteur',
    search: `?page=projector&salle=${plenary.roomId}`,
    context: { viewport: { width: 1280, height: 720 } },
  })
  await expect(page.getByTestId('poll')).toContainText(/à l’écran avec son décompte, confirmé à \d\d:\d\d/)
  await lookAtAll(page, 'poll-on-screen')
  await projector.close()
  await expect(page.getByTestId('poll')).toContainText('le montre peut-être encore', { timeout: 15_000 })
})

test('a word to review asks for a second gesture, and the moderators edit the list', async ({ journey }) => {
  test.setTimeout(120_000)
  using plenary = await preparePlenary(journey)
  const phone = await plenary.phone()
  const held = await plenary.ask('Quel abruti a choisi ces horaires ?', phone)
  await expect.poll(() => phone.shown().mine.map(({ state }) => state)).toEqual(['incoming'])
  const named = await plenary.ask('Que répond Gwenvael Tosser aux familles ?')
  const page = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(page)
  await page.getByText('a choisi ces horaires').click()
  await expect(nadia.chosen).toContainText(/À relire\s: mot retenu «\sabruti\s»/)
  await lookAtAll(page, 'held-word')
  // The key that approves asks first. Enter leads to rewording, not to publication.
  await nadia.press('r')
  await expect(nadia.dialog).toContainText('Un mot de cette question est à relire')
  await lookAtAll(page, 'held-word-asks')
  await page.keyboard.press('Enter')
  await expect(nadia.dialog.getByLabel('Vos mots')).toBeVisible()
  await page.keyboard.press('Escape')
  expect((await plenary.rowOf(held)).state).toBe('incoming')
  await nadia.press('r')
  await nadia.dialog.getByRole('button', { name: 'Montrer telle quelle' }).press('Enter')
  await expect(nadia.notice).toContainText('Retenue')
  await expect.poll(() => phone.shown().mine.map(({ state }) => state)).toEqual(['approved'])

  // The event's own words are edited by keyboard: the speaker's name holds questions back from now on, an insult no
  // longer does.
  await nadia.press('b')
  await nadia.dialog.getByRole('button', { name: 'Changer' }).press('Enter')
  await nadia.dialog.getByLabel('Nouveau mot ou nom').fill('gwenvael TOSSER')
  await page.keyboard.press('Enter')
  await nadia.dialog.getByRole('button', { name: 'abruti' }).press('Enter')
  await lookAtAll(page, 'held-words')
  await nadia.dialog.getByLabel('Nouveau mot ou nom').press('Enter')
  await expect(nadia.notice).toContainText('Mots à relire enregistrés')
  await page.keyboard.press('Escape')
  await expect(nadia.list('incoming').first()).toContainText(/mot retenu «\sGwenvael Tosser\s»/)
  await expect(nadia.list('approved').first()).not.toContainText('mot retenu')
  expect((await plenary.rowOf(named)).held).toHaveLength(1)
})

test('the booth holds questions, sees the requests, and lets them go over the picture', async ({ journey }) => {
  test.setTimeout(120_000)
  using plenary = await preparePlenary(journey)
  const { roomId } = plenary
  const booth = await journey.open('booth', { label: 'Camille' })
  await booth.getByLabel('Salle du conducteur').selectOption('Grand auditorium')
  await booth.getByRole('heading', { name: 'Conducteur' }).click()
  await booth.keyboard.press('F6')
  const dialog = booth.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Retenir', exact: true }).press('Enter')
  await expect(dialog).toContainText('elles attendent la régie')
  const overlay = await journey.open('screen', {
    label: 'Incrustation',
    search: `?page=overlay&salle=${roomId}`,
    context: { viewport: { width: 1920, height: 1080 } },
  })

  const long = `${'Quand un enfant change de département en cours d’année, '.repeat(8)}qui garde son dossier ?`
  await plenary.move(await plenary.ask(long), 'approved')
  await plenary.move(
    await plenary.ask('Qui écoute l’enfant quand les adultes ne sont pas d’accord entre eux ?'),
    'next',
  )
  const page = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(page)
  await expect(nadia.next).toHaveCount(1)
  await nadia.press('a')
  await expect(nadia.air).toHaveAttribute('data-state', 'held')
  await look(page, 'moderation-held')
  await expect(dialog).toContainText(/Demandée par Nadia R\.\s: Qui écoute/)
  await look(booth, 'booth-questions-held-1366')
  await expect(overlay.getByTestId('question')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Laisser passer' }).press('Enter')
  await expect(overlay.getByTestId('question')).toContainText('Qui écoute')
  await expect(nadia.air).toHaveAttribute('data-state', 'painted')
  await expect(dialog).toContainText(/À l’écran\s: Qui écoute/)
  await overlay.evaluate(() => document.body.style.setProperty('background', '#3a4a5c'))
  await look(overlay, 'stage-overlay-question')

  // Five hundred characters, beside a name.
  await journey.station.script.done('show.lowerThird.show', {
    roomId,
    text: 'Solène Kerbrat',
    title: 'Juge des enfants',
  })
  await page.getByText('Quand un enfant').click()
  await nadia.press('s')
  await expect(nadia.next).toHaveCount(1)
  await nadia.press('a')
  await expect(overlay.getByTestId('question')).toContainText('qui garde son')
  await expect(nadia.air).toContainText('Quand un enfant')
  await expect(nadia.air).toHaveAttribute('data-state', 'painted')
  await look(overlay, 'stage-overlay-question-long')
  await look(page, 'moderation-long-on-air')
})

test('only the referent reads withheld questions, and answers their author', async ({ journey }) => {
  test.setTimeout(120_000)
  using plenary = await preparePlenary(journey)
  const phone = await plenary.phone()
  const questionId = await plenary.ask('Peut-on venir vous voir après la séance ?', phone)
  await plenary.ask(kept[0])
  const page = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(page)
  await page.getByText('Peut-on venir vous voir').click()
  await nadia.press('g')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Peut-on venir vous voir')).toHaveCount(0)
  await page.getByRole('button', { name: /Suivi réservé\s*1/ }).click()
  await expect(nadia.list('safeguarding')).toContainText('Texte réservé au référent')
  await expect(page.getByText('Peut-on venir vous voir')).toHaveCount(0)
  await look(page, 'moderation-reserved-moderator')

  const referentPage = await plenary.moderator(journey, 'Référente', 'referent')
  const referent = moderationOn(referentPage)
  await referentPage.getByRole('button', { name: /Suivi réservé\s*1/ }).click()
  await expect(referent.list('safeguarding')).toContainText('Peut-on venir vous voir')
  await referentPage.getByLabel('Où vous trouver').fill('Salle 12, jusqu’à 18 h')
  await referentPage.getByRole('button', { name: 'Vue, le dire à l’auteur' }).press('Enter')
  await expect.poll(() => phone.shown().mine[0]?.referent?.where).toBe('Salle 12, jusqu’à 18 h')
  await phone.done('questions.reply', { questionId, text: 'Je viens tout de suite' })
  await expect(referentPage.getByText('Je viens tout de suite')).toBeVisible()
  await referentPage.getByLabel('Ce qui a été fait').fill('Reçue, information préoccupante transmise')
  await referentPage.getByLabel('Ce qui a été fait').press('Enter')
  await expect(referent.list('safeguarding')).toContainText('information préoccupante transmise')
  await lookAtAll(referentPage, 'referent')
})

test('moderators and the referent both read what may tell of a danger, marked to check', async ({ journey }) => {
  test.setTimeout(120_000)
  using plenary = await preparePlenary(journey)
  const doubtful = 'elle ne mange presque plus'
  const questionId = await plenary.ask(doubtful)
  await plenary.ask(kept[0])
  const page = await plenary.moderator(journey, 'Nadia R.')
  const nadia = moderationOn(page)
  await page.getByText(doubtful).click()
  await expect(nadia.chosen).toContainText('à vérifier')
  await lookAtAll(page, 'to-check')
  // The key that approves asks first. Enter would give it to the referent, and publishes nothing.
  await nadia.press('r')
  await expect(nadia.dialog).toContainText('Cette question peut dire un danger')
  await lookAtAll(page, 'to-check-asks')
  await page.keyboard.press('Escape')
  expect((await plenary.rowOf(questionId)).state).toBe('incoming')

  const referentPage = await plenary.moderator(journey, 'Référente', 'referent')
  const referent = moderationOn(referentPage)
  await referentPage.getByRole('button', { name: /1 question à vérifier/ }).click()
  await expect(referent.chosen).toContainText(doubtful)
  await lookAtAll(referentPage, 'to-check-referent')
  await referentPage.getByRole('button', { name: 'Pas un danger' }).press('Enter')
  await expect(referent.notice).toContainText('Vérifiée')
  await expect(referentPage.getByRole('button', { name: /question à vérifier/ })).toHaveCount(0)
  await expect(nadia.list('incoming').first()).not.toContainText('à vérifier')
  await page.getByText(doubtful).click()
  await nadia.press('r')
  await expect(nadia.notice).toContainText('Retenue')
})

test('English, long names, and a station that does not answer', async ({ journey }) => {
  test.setTimeout(120_000)
  journey.expectComplaint(stationAway)
  using plenary = await preparePlenary(journey)
  const long = `Maximilienne-Alexandrine ${'de La Rochefoucauld-Montbazon-Castelnau '.repeat(3)}`
  for (const text of kept) await plenary.ask(text)
  const page = await plenary.moderator(journey, long.slice(0, 60))
  const moderator = moderationOn(page)
  await expect(moderator.list('incoming')).toHaveCount(4)
  await moderator.press('c')
  await expect(moderator.chosen).toContainText('prise par vous')
  await page.getByTitle('English').click()
  await expect(page.getByRole('heading', { name: 'To review' })).toBeVisible()
  await lookAtAll(page, 'english')
  await journey.station.kill()
  await expect(page.getByTestId('chain')).toContainText(/since|ago|cut|gone/i)
  await moderator.press('r')
  await expect(moderator.notice).toContainText('nothing was sent')
  await expect(moderator.list('incoming')).toHaveCount(4)
  await look(page, 'moderation-away')
})
