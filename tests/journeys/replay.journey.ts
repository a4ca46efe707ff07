import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startCloudProcess } from '../support/cloud-process.ts'
import { sessionOf } from './support/event.ts'
import { expect, type Journey, test } from './support/journey.ts'
import { keyboardOn } from './support/keyboard.ts'
import { prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

const player = 'https://video.assises.example/rediffusion/p1'

/** The plenary of this morning: two items with their speakers, a question that was shown, two closed polls. */
async function holdPlenary({ station: { script } }: Journey, sessionId: string): Promise<void> {
  const session = (await script.rows('programme', {})).find((one) => one.sessionId === sessionId)
  const { roomId = '', startsAt = '' } = session ?? {}
  const starts = Date.parse(startsAt)
  const items = [
    { title: 'Ouverture', speakers: [{ name: 'Ildiko Perrault' }] },
    { title: 'Table ronde : grandir en confiance', speakers: [{ name: 'Gurvan Tanguy' }] },
  ]
  for (const [at, item] of items.entries()) {
    const plannedAt = new Date(starts + at * 600_000).toISOString()
    const { cueId } = await script.done('cues.add', { roomId, plannedAt, lengthS: 600, ...item })
    await script.done('cues.start', { cueId })
    await script.done('cues.stop', { cueId })
    // Chapters are precise to the second.
    const next = Date.now() + 1000
    await expect.poll(() => Date.now()).toBeGreaterThan(next)
  }
  for (const hidden of [false, true]) {
    const title = hidden ? 'Vous sentez-vous écouté ?' : 'Cette matinée vous a-t-elle été utile ?'
    const options = ['Oui', 'Non']
    const { pollId } = await script.done('polls.create', { sessionId, type: 'single', title, options, hidden })
    await script.done('polls.open', { pollId })
    await script.done('polls.close', { pollId })
  }
  const text = 'Quels moyens pour les fratries séparées, et qui en décide ?'
  const { questionId } = await script.done('questions.ask', { sessionId, text, origin: 'floor' })
  await script.done('questions.move', { questionId, to: 'follow-up', version: 1 })
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const inFrench = (text: string) => text.replace(/ (?=[?;:!])/g, '\\s')

test('a session is streamed, its speakers agree, its replay is published, and a single withdrawal removes it', async ({
  journey,
}) => {
  test.slow()
  const { station, open, browser } = journey
  // The cloud knows nobody before their code.
  journey.expectComplaint(/status of 403 .*\/api\/v1\/devices/)
  const folder = mkdtempSync(join(tmpdir(), 'regie-journey-replay-'))
  // With the embedded store, as in a demonstration or a small event.
  const cloud = await startCloudProcess({ folder })
  try {
    await prepareHub(journey)
    const sessionId = await sessionOf(station, 'P1')
    await station.script.done('cloud.link', { url: cloud.url, code: cloud.file().linkCode ?? '' })
    const page = await open('pilot')
    const { pressButton, typeIn, walkTo } = keyboardOn(page)
    const press = async (role: 'link' | 'button', name: string | RegExp) => {
      await page.getByRole(role, { name, exact: true }).first().focus()
      await page.keyboard.press('Enter')
    }
    await press('link', 'Programme')
    await press('link', 'Direct et rediffusion')
    await expect(page.getByRole('heading', { level: 2, name: 'Direct et rediffusion' })).toBeVisible()
    await look(page, 'replay-sessions-empty')
    await press('link', 'Ouverture')

    // The stream: an error is shown beside its field, and no typed text is lost.
    const stream = part(page, 'Direct')
    await expect(stream).toContainText('pas de direct')
    await look(page, 'replay-session-empty')
    await typeIn(stream.getByLabel('Adresse du lecteur'), 'https://video.assises.example/direct/p1')
    await typeIn(stream.getByLabel('Sous-titres sur une page à part'), 'http://sous-titres.example')
    await typeIn(stream.getByLabel('Retard mesuré'), 'douze')
    await pressButton(stream.getByRole('button', { name: 'Enregistrer le direct' }))
    await expect(stream).toContainText('Ce lecteur n’est pas autorisé.')
    await expect(stream).toContainText('Une adresse en https, sans mot de passe.')
    await expect(stream).toContainText('De 0 à 180 secondes.')
    await look(page, 'replay-stream-faults')
    await stream.getByRole('button', { name: 'Autoriser ce site : video.assises.example' }).focus()
    await page.keyboard.press('Enter')
    await expect(stream).not.toContainText('Ce lecteur n’est pas autorisé.')
    await walkTo(stream.getByLabel('Adresse du lecteur'), 'Shift+Tab')
    await typeIn(stream.getByLabel('Sous-titres sur une page à part'), 'https://sous-titres.example/p1')
    await typeIn(stream.getByLabel('Retard mesuré'), '12')
    await page.keyboard.press('Enter')
    await expect(stream).toContainText('diffusée · retard 12 s')
    await expect(stream).toContainText('Direct enregistré.')

    await holdPlenary(journey, sessionId)

    // Consents: speakers of the run of show are named, and nothing is published while one of them has not agreed.
    const consents = part(page, 'Accords')
    const replay = part(page, 'Rediffusion')
    await expect(consents).toContainText('Au conducteur, et pas dans cette liste')
    await pressButton(consents.getByRole('button', { name: 'Ajouter ces 2 personnes' }))
    await expect(consents.getByText('pas encore demandé')).toHaveCount(2)
    await pressButton(consents.getByRole('button', { name: 'Noter l’accord Ildiko Perrault' }))
    await look(page, 'replay-consent')
    await page.keyboard.press('Enter')
    await expect(consents).toContainText('donné, signé')
    await pressButton(consents.getByRole('button', { name: 'Refus Gurvan Tanguy' }))
    await page.keyboard.press('Enter')
    await expect(consents.getByRole('row', { name: /Gurvan Tanguy/ })).toContainText(/refusé.*Nadia/)
    await typeIn(replay.getByLabel('Adresse du lecteur'), player)
    await pressButton(replay.getByRole('button', { name: 'Publier la rediffusion' }))
    await expect(replay.getByRole('status').last()).toContainText('Accord manquant : Gurvan Tanguy.')
    await look(page, 'replay-refused')
    await consents.getByRole('button', { name: 'Noter l’accord Gurvan Tanguy' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(consents).toContainText('donné par courriel')

    // Chapters from the air, one of them corrected, and typed ones that stay while another page is viewed.
    await pressButton(replay.getByRole('button', { name: 'Proposer 2 chapitres de l’antenne' }))
    await expect(replay.getByLabel('Titre du chapitre 1')).toHaveValue('Ouverture')
    await replay.getByLabel('Titre du chapitre 1').focus()
    await page.keyboard.press('Enter')
    await expect(replay.getByLabel('Position du chapitre 2')).toBeFocused()
    await page.keyboard.type('90')
    await typeIn(replay.getByLabel('Titre du chapitre 2'), 'Le film')
    await pressButton(replay.getByRole('button', { name: 'Ajouter un document' }))
    await page.keyboard.type('Diaporama')
    await page.keyboard.press('Tab')
    await page.keyboard.type('https://documents.example/p1.pdf')
    // For remote people a poll ends when they have seen the room's end, twelve seconds later.
    await expect(replay.getByRole('checkbox', { name: /utile/ })).toBeChecked({ timeout: 30_000 })
    await expect(replay.getByRole('checkbox', { name: /écouté/ })).not.toBeChecked()
    await press('link', 'Journal')
    await page.goBack()
    await expect(replay.getByLabel('Titre du chapitre 2')).toHaveValue('Le film')
    await pressButton(replay.getByRole('button', { name: 'Publier la rediffusion' }))
    await expect(replay).toContainText('Une position, comme 2:30 ou 1:02:30.')
    await look(page, 'replay-chapter-fault')
    await replay.getByLabel('Position du chapitre 2').fill('1:30')
    await pressButton(replay.getByRole('button', { name: 'Publier la rediffusion' }))
    await expect(replay).toContainText(/Publiée le .* à \d\d:\d\d/)
    await expect(replay).toContainText('La rediffusion est publiée.')
    await look(page, 'replay-published')

    // As a remote person.
    const remote = await (await browser({ viewport: { width: 360, height: 780 }, isMobile: true })).newPage()
    await remote.goto(`${cloud.url}/?s=${sessionId}`)
    await remote.getByLabel('Code d’inscription').fill(cast.remote.code)
    await remote.getByRole('button', { name: 'Entrer' }).click()
    await expect(remote.getByRole('button', { name: 'Revoir la séance' })).toBeVisible({ timeout: 30_000 })
    await remote.getByText('Chapitres').click()
    await expect(remote.getByText('Le film')).toBeVisible()
    await expect(remote.getByRole('link', { name: /Diaporama/ })).toHaveAttribute(
      'href',
      'https://documents.example/p1.pdf',
    )
    await remote.getByText('Résultats des sondages').click()
    await expect(
      remote.getByText(new RegExp(inFrench('Cette matinée vous a-t-elle été utile ?'))).first(),
    ).toBeVisible()
    await look(remote, 'replay-from-afar')

    // A single withdrawal is enough.
    await pressButton(consents.getByRole('button', { name: 'Retrait Ildiko Perrault' }))
    await look(page, 'replay-withdrawal')
    await page.keyboard.press('Enter')
    await expect(consents).toContainText('retiré')
    await expect(replay).toContainText('Retirée : personne ne la voit.')
    await expect(remote.getByRole('button', { name: 'Revoir la séance' })).toBeHidden({ timeout: 30_000 })
    await expect(remote.getByText('Sa rediffusion n’est pas publiée.')).toBeVisible()
    await expect(remote.getByText('Le film')).toBeHidden()
    await remote.close()
    // The typed text is there for the next time, in the order of the video.
    await expect(replay.getByLabel('Titre du chapitre 3')).toHaveValue('Le film')
    await page.setViewportSize({ width: 1024, height: 768 })
    await look(page, 'replay-withdrawn-1024')

    // Questions that still need an answer.
    const questions = part(page, 'Questions à suivre')
    await pressButton(questions.getByRole('button', { name: /^Confier/ }))
    await page.keyboard.type('Le centre de ressources')
    await look(page, 'replay-assign')
    await page.keyboard.press('Enter')
    await expect(questions).toContainText('Le centre de ressources')
    await pressButton(questions.getByRole('button', { name: /^Répondre/ }))
    await page.keyboard.type('Demandez à Madame Léa Martin, de Lorient.')
    await page.getByRole('dialog').getByRole('button', { name: 'Publier la réponse' }).click()
    await expect(page.getByRole('dialog')).toContainText('nomme peut-être quelqu’un')
    await look(page, 'replay-answer-named')
    await page.getByLabel('La réponse').fill('Le juge des enfants, sur avis du département.')
    await page.getByRole('dialog').getByRole('button', { name: 'Publier la réponse' }).click()
    await expect(questions).toContainText('répondue le')
    await look(page, 'replay-answered-1024')

    await press('link', 'Toutes les séances')
    await expect(page.getByRole('row', { name: /P1 Ouverture/ })).toContainText('accord refusé ou retiré')
    await look(page, 'replay-sessions-1024')
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await expect(page.getByRole('row', { name: /P1 Ouverture/ })).toContainText('consent refused or withdrawn')
    await look(page, 'replay-sessions-en')
  } finally {
    await cloud.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
