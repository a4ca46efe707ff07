import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { openPublic } from './support/phone.ts'

test('a phone keeps the session that its person chose, over a reload and a new visit, and reads each poll by its title', async ({
  journey,
}) => {
  const { script } = journey.station
  const hall = await openPublic(journey)
  const [room] = await script.rows('rooms', {})
  const roomId = room?.roomId ?? ''
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const times = { startsAt: at(-20), endsAt: at(60), day: 1, registration: false }
  const talk = { title: 'Écouter avant de décider', kind: 'plenary' as const, roomId, ...times }
  const { sessionId } = await script.done('sessions.add', talk)
  const page = await (await hall.newPhone()).newPage()
  await page.goto(hall.url)
  await page.getByRole('link', { name: /Écouter avant de décider/ }).click()
  const title = page.getByRole('heading', { level: 1, name: 'Écouter avant de décider' })
  await expect(title).toBeVisible()
  await page.reload()
  await expect(title).toBeVisible()
  // The bookmark of the hall's page, or its address typed again.
  await page.goto(hall.url)
  await expect(title).toBeVisible()
  await expect(page.getByText('Page non chiffrée : n’y écrivez rien de personnel.')).toBeVisible()

  const options = ['Le temps', 'Les mots', 'Le lieu']
  const polls = ['De quoi parler d’abord ?', 'Et ensuite ?'].map((words) => ({ sessionId, title: words, options }))
  for (const poll of polls) {
    const { pollId } = await script.done('polls.create', { ...poll, type: 'ranking' })
    await script.done('polls.open', { pollId })
  }
  await page.getByRole('link', { name: /Sondages/ }).click()
  for (const poll of polls) await expect(page.getByRole('heading', { level: 2, name: poll.title })).toBeVisible()
  const [first] = polls
  const card = page.getByRole('listitem').filter({ hasText: first?.title ?? '' })
  await card.getByRole('button', { name: 'Descendre : Le temps' }).click()
  await page.getByRole('button', { name: `Envoyer ma réponse : ${first?.title}` }).click()
  await expect(card.getByText('Votre réponse est bien reçue')).toBeVisible()
  await expect(card.locator('.rs__label').first()).toHaveText('Les mots')
  await expect(card.locator('.rs__n').first()).toHaveText(/^\d points$/)
  await page.evaluate(() => scrollTo(0, 0))
  await page.setViewportSize({ width: 360, height: 1100 })
  await look(page, 'phone-ranking')
})
