import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { moderationOn, preparePlenary } from './support/moderation.ts'

const texts = [
  'Comment garder le lien entre frères et sœurs ?',
  'Quels moyens pour l’accompagnement après 18 ans ?',
  'Les familles d’accueil peuvent-elles refuser un relais imposé ?',
]

test('what one moderator does moves no other’s choice, and the other reaches the question by one key', async ({
  journey,
}) => {
  // An act on a version that is over is answered by 409.
  journey.expectComplaint(/status of 409/)
  using plenary = await preparePlenary(journey)
  for (const text of texts) await plenary.ask(text)
  const page = await plenary.moderator(journey, 'Nadia R.')
  const samuelPage = await plenary.moderator(journey, 'Samuel')
  const [nadia, samuel] = [moderationOn(page), moderationOn(samuelPage)]
  await expect(nadia.list('incoming')).toHaveCount(3)
  await expect(nadia.chosen).toContainText('relais imposé')
  await expect(nadia.chosen.getByRole('button', { name: 'Écarter' })).toBeVisible()

  await expect(samuel.chosen).toContainText('relais imposé')
  await samuel.press('r')
  await expect(nadia.chosen).toContainText('retenue par Samuel')
  await expect(nadia.chosen).toContainText('relais imposé')
  await nadia.press('x')
  await expect(nadia.notice).toContainText('n’est plus ici')
  await look(page, 'together-gone')
  await plenary.ask('Et la place des pères ?')
  await expect(nadia.chosen).toContainText('relais imposé')
  await nadia.press('j')
  await expect(nadia.list('approved').and(nadia.chosen)).toContainText('relais imposé')

  // Back to the unread ones: one key puts a question aside, and one undoes it.
  await nadia.press('ArrowLeft')
  await expect(nadia.list('incoming').and(nadia.chosen)).toContainText('après 18 ans')
  await nadia.press('x')
  await expect(nadia.notice).toContainText('Écartée')
  await nadia.press('Control+z')
  await expect(nadia.notice).toContainText('Annulé')

  // The pilot removes the session: nothing is moderated elsewhere without a gesture.
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const times = { startsAt: at(-5), endsAt: at(30), day: 1, registration: false }
  const { script } = journey.station
  const { sessionId } = await script.done('sessions.add', {
    ...{ title: 'Séance de trop', kind: 'workshop', roomId: plenary.roomId },
    ...times,
  })
  await samuelPage.getByLabel('Séance').selectOption(sessionId)
  await expect(samuelPage.getByRole('heading', { name: 'Séance de trop' })).toBeVisible()
  await script.done('sessions.remove', { sessionId })
  await expect(samuelPage.getByRole('heading', { name: 'Cette séance n’est plus au programme' })).toBeVisible()
  await look(samuelPage, 'together-session-gone')
  await samuelPage.getByRole('button', { name: /Aller à/ }).click()
  await expect(samuelPage.getByLabel('Séance')).toBeVisible()
})
