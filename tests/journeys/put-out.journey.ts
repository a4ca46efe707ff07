import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inTurn } from './support/in-turn.ts'
import { expect, stationAway, test } from './support/journey.ts'
import { deskAt, goToStations, openHall, prepareHub } from './support/linked.ts'
import { look } from './support/look.ts'
import { cast } from './support/registrations.ts'

const row = (page: Page, name: string) => page.getByTestId('station').filter({ hasText: name })
const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
]

for (const size of inTurn(sizes)) {
  const at = `put-out-${size.width}x${size.height}`

  test(`a laptop is lost, the pilot puts it out by keyboard, and reads at ${size.width}x${size.height} what that means`, async ({
    journey,
  }) => {
    test.slow()
    const { open, expectComplaint } = journey
    expectComplaint(stationAway)
    await prepareHub(journey)
    await using hall = openHall(journey)
    const lost = await hall.link('Accueil 2')
    await hall.link('Accueil 3')
    const desk = await deskAt(journey, lost, 'reception')
    expect(await desk.scan(cast.odile.code)).toBe('admitted')
    const page = await open('pilot', { context: { viewport: size, acceptDownloads: true } })
    const dialog = page.getByRole('dialog')
    await goToStations(page)

    await row(page, 'Accueil 2').getByRole('button', { name: 'Écarter' }).press('Enter')
    await expect(dialog.getByRole('heading', { name: 'Écarter Accueil 2 ?' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('Dites pourquoi')
    await look(page, `${at}-asked`)
    await page.keyboard.press('Space')
    await expect(dialog.getByRole('radio', { name: /^Perdu/ })).toBeChecked()
    await page.keyboard.press('Enter')

    await expect(dialog.getByRole('heading', { name: 'Accueil 2 est écarté' })).toBeVisible()
    await expect(dialog).toContainText(/Portable perdu, dit par .+ à \d\d:\d\d:\d\d/)
    await expect(dialog).toContainText(/refusé en (moins de 0,1 s|[01],\d s)/)
    await expect(dialog.getByTestId('reads-people')).toContainText('fiches')
    await expect(dialog.getByTestId('reads-firstNameOnly')).toContainText('sensible')
    await expect(dialog).toContainText('Clé des personnes, 2e génération')
    await expect(dialog).toContainText('2 postes sur 2')
    await expect(dialog).toContainText('alerte du suivi réservé, original masqué, question')
    await expect(dialog).toContainText('Feuille de secours')
    await expect(desk.page.getByText('Le pilote a écarté ce poste').first()).toBeVisible()
    await look(page, `${at}-report`)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Le relevé' }).press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe('releve-accueil-2.csv')
    const statement = readFileSync(await download.path(), 'utf8')
    expect(statement).toContain('"Portable perdu"')
    for (const { lastName } of Object.values(cast)) expect(statement).not.toContain(lastName)

    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(row(page, 'Accueil 2')).toContainText('écarté')
    await row(page, 'Accueil 2').getByRole('button', { name: 'Relevé' }).press('Enter')
    await expect(dialog.getByTestId('reads-people')).toBeVisible()
  })
}

test('a pilot reads what a laptop had written alone, accepts it up to a line, and leaves out the rest', async ({
  journey,
}) => {
  test.slow()
  const { open, expectComplaint, station } = journey
  expectComplaint(stationAway)
  // With no counted event left, the laptop no longer knows its own accesses.
  expectComplaint(/401 \(Unauthorized\).*\/api\/v1\/views\/me/)
  await prepareHub(journey)
  await using hall = openHall(journey)
  const lost = await hall.link('Accueil 2')
  const desk = await deskAt(journey, lost, 'reception')
  for (const { code } of [cast.odile, cast.ronan, cast.mael]) expect(await desk.scan(code)).toBe('admitted')
  const admitted = async () => (await station.script.value('checkIn.stats', {})).admitted
  await expect.poll(admitted).toBe(3)

  const page = await open('pilot', { context: { viewport: { width: 1366, height: 768 } } })
  const dialog = page.getByRole('dialog')
  await goToStations(page)
  await row(page, 'Accueil 2').getByRole('button', { name: 'Écarter' }).press('Enter')
  await dialog.getByRole('radio', { name: /^Volé/ }).press('Space')
  await dialog.getByLabel('Heure').fill('midi')
  await expect(dialog.getByText('Écrivez une heure, comme 13:40.')).toBeVisible()
  await dialog.getByLabel('Jour').fill('2026-01-05')
  await dialog.getByLabel('Heure').fill('13h40')
  await expect(dialog).toContainText(/ses faits \(\d+\) ne sont arrivés qu’à partir du/)
  await look(page, 'put-out-since')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: 'Accueil 2 est écarté' })).toBeVisible()
  await expect.poll(admitted).toBe(0)

  await dialog.getByRole('button', { name: 'Relire' }).press('Enter')
  const entry = (name: string) => dialog.getByTestId('left-out-fact').filter({ hasText: name })
  await expect(entry(cast.ronan.lastName).first()).toBeVisible()
  await look(page, 'put-out-left-out')
  await entry(cast.ronan.lastName).first().getByRole('button', { name: 'Accepter jusqu’ici' }).press('Enter')
  await expect.poll(admitted).toBe(2)
  await expect(entry(cast.odile.lastName)).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Tout laisser de côté' }).press('Enter')
  await expect(dialog).toContainText('Tout est relu.')
  expect(await admitted()).toBe(2)
  await dialog.getByRole('button', { name: 'Retour au relevé' }).press('Enter')
  await expect(dialog).toContainText('Rien à relire')

  await dialog.getByRole('button', { name: 'Dire l’heure' }).press('Enter')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Écrivez une heure, comme 13:40.')).toBeVisible()
  await dialog.getByLabel('Jour').fill('2026-01-05')
  await dialog.getByLabel('Heure').fill('8:00')
  await look(page, 'put-out-since-later')
  await page.keyboard.press('Enter')
  await expect.poll(admitted).toBe(0)
  await expect(dialog.getByRole('button', { name: 'Relire' })).toBeVisible()
})

test('a pilot reads what a moderator’s laptop had the hub do, which stands, and closes the list by keyboard', async ({
  journey,
}) => {
  test.slow()
  const { open, expectComplaint, station } = journey
  expectComplaint(stationAway)
  await prepareHub(journey)
  const { sessionId = '' } = (await station.script.rows('programme', {}))[0] ?? {}
  const poll = { sessionId, type: 'single' as const, title: 'Fermer le foyer ?', options: ['Oui', 'Non'] }
  const { pollId } = await station.script.done('polls.create', poll)
  const { code, linkUrl } = await station.script.done('stations.pair', { role: 'moderator', name: 'Modération 1' })
  await using hall = openHall(journey)
  const lost = await hall.start(linkUrl, code)
  await expect.poll(async () => (await lost.script.rows('polls', { sessionId })).length).toBe(1)
  await lost.script.done('polls.open', { pollId })
  await lost.script.done('polls.close', { pollId })

  const page = await open('pilot', { context: { viewport: { width: 1024, height: 768 } } })
  const dialog = page.getByRole('dialog')
  await goToStations(page)
  await row(page, 'Modération 1').getByRole('button', { name: 'Écarter' }).press('Enter')
  await dialog.getByRole('radio', { name: /^Volé/ }).press('Space')
  await dialog.getByLabel('Jour').fill('2026-01-05')
  await dialog.getByLabel('Heure').fill('8:00')
  await expect(dialog).toContainText('2 actes qu’il a fait faire depuis par d’autres postes compteront')
  await look(page, 'put-out-forwarded-asked')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('2 actes qu’il a fait faire par d’autres postes comptent')
  await look(page, 'put-out-forwarded-report')
  await dialog.getByRole('button', { name: 'Voir' }).press('Enter')
  await expect(dialog.getByRole('row').filter({ hasText: 'Sondage clos' })).toHaveCount(1)
  await expect(dialog.getByRole('row').filter({ hasText: 'Sondage ouvert' })).toHaveCount(1)
  await look(page, 'put-out-forwarded')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: 'Modération 1 est écarté' })).toBeVisible()
})
