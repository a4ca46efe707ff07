import type { Page } from '@playwright/test'
import { noPostgres } from '../support/postgres.ts'
import { until } from '../support/until.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'
import { openRemote } from './support/remote.ts'

test.skip(noPostgres() !== '', noPostgres())
test.slow()

const question = 'Quels moyens pour celles et ceux qui sortent à dix-huit ans ?'

test('an organiser enters by a pilot’s link, reads figures, sessions, questions and results, and is disconnected when the link ends', async ({
  journey,
}) => {
  // Requests with a session that has just ended, or with a link that was already used.
  journey.expectComplaint(/status of 401/)
  const { station, open, browser } = journey
  await using remote = await openRemote(journey)
  const { sessionId } = remote
  const { script } = station
  for (const one of [cast.odile, cast.ronan, cast.mael, cast.anais])
    await script.done('checkIn.scan', { code: one.code })
  const { questionId } = await script.done('questions.ask', { sessionId, text: question, origin: 'floor' })
  const move = async (to: 'approved' | 'follow-up') => {
    const version = (await remote.questions()).find((row) => row.questionId === questionId)?.version ?? 0
    await script.done('questions.move', { questionId, to, version, reviewed: true })
  }
  await move('approved')
  await until('the public reads it', remote.isAllThere)
  await move('follow-up')
  const { pollId } = await script.done('polls.create', {
    sessionId,
    type: 'single',
    title: 'Sont-ils consultés ?',
    options: ['Toujours', 'Parfois'],
    hidden: false,
  })
  await script.done('polls.open', { pollId })

  // The pilot makes the link by keyboard.
  const pilot = await open('pilot')
  await pilot.getByRole('navigation').getByRole('link', { name: 'Accès' }).click()
  await pilot.getByRole('button', { name: 'Inviter à distance' }).press('Enter')
  await pilot.getByLabel('Pour qui').fill('Bureau de l’association')
  await look(pilot, 'organiser-invite')
  await pilot.keyboard.press('Enter')
  const url = await pilot.getByRole('dialog').getByLabel('Lien à usage unique').inputValue()
  await look(pilot, 'organiser-link')
  await pilot.keyboard.press('Escape')
  const row = pilot.getByRole('row', { name: /Bureau de l’association/ })
  await expect(row).toContainText('lien pas encore ouvert')
  await until('the cloud knows it', remote.isAllThere)

  const page = await (await browser()).newPage()
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1, name: 'Organisateurs' })).toBeVisible()
  await expect(page).not.toHaveURL(/code=/)
  await expect(page.getByText(/personnes présentes aujourd’hui/)).toBeVisible()
  await expect(page.locator('main')).toContainText(/4.*personnes présentes aujourd’hui.*sur 1\d attendues/)
  await expect(page.getByRole('region', { name: 'Séances' })).toContainText('Écouter les enfants accueillis')
  await expect(page.getByRole('region', { name: 'Questions à suivre' })).toContainText('dix-huit')
  await expect(page.getByRole('region', { name: 'Résultats des sondages' })).toContainText('Parfois')
  // The cloud holds nobody's name.
  for (const { lastName } of Object.values(cast)) await expect(page.locator('body')).not.toContainText(lastName)
  await look(page, 'organiser-desk')
  await page.setViewportSize({ width: 1024, height: 768 })
  await look(page, 'organiser-small')
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Organisers' })).toBeVisible()
  await look(page, 'organiser-english')
  await page.getByRole('button', { name: 'FR', exact: true }).click()
  await page.setViewportSize({ width: 360, height: 780 })
  await look(page, 'organiser-phone')
  await scrolled(page, 'organiser-phone-below')
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect(row).toContainText('page ouverte')

  // The page updates by itself, and says when the venue is away.
  await script.done('checkIn.scan', { code: cast.inA1.code })
  await expect(page.locator('main')).toContainText(/5.*personnes présentes aujourd’hui/)
  remote.front.behave({ does: 'swallow' })
  await expect(page.getByRole('status')).toContainText(/Les chiffres sont ceux de \d\d:\d\d/, { timeout: 40_000 })
  await look(page, 'organiser-venue-away')
  remote.front.behave({ does: 'relay' })
  await expect(page.getByText('reliée', { exact: true })).toBeVisible({ timeout: 60_000 })

  // The same link in another browser: it was already used.
  const other = await (await browser()).newPage()
  await other.goto(url)
  await expect(other.getByText('Ce lien a déjà été ouvert')).toBeVisible()
  await look(other, 'organiser-opened-before')

  await row.getByRole('button', { name: /Terminer/ }).click()
  await pilot.getByRole('dialog').getByRole('button', { name: 'Terminer le lien' }).click()
  await expect(page.getByText('Cet accès est terminé')).toBeVisible()
  await expect(page.locator('body')).not.toContainText('dix-huit')
  await look(page, 'organiser-ended')
  await page.reload()
  await expect(page.locator('body')).not.toContainText('dix-huit')
  await look(page, 'organiser-after-the-end')
  await expect(row).toContainText('terminé')
  await look(pilot, 'organiser-ended-at-the-pilot')
})

/** The lower part of the phone's page, whose main part scrolls. */
async function scrolled(page: Page, name: string): Promise<void> {
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
  await look(page, name)
}
