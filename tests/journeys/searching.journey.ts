import { openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { cast, crowd, registration } from './support/registrations.ts'

const twins = [21, 22].map((number) => registration(number, { firstName: 'Awen', lastName: 'Cadoret' }))

test('a name typed without its accents finds people, distinguishes homonyms and hides people under first name only', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, {
    people: [...Object.values(cast), ...twins, ...crowd(40)],
    printer: false,
  })
  const desk = await openDesk(await open('reception'))

  await desk.page.keyboard.type('q')
  await expect(desk.page.getByTestId('idle')).toBeVisible()
  await desk.page.keyboard.type('u')
  await expect(desk.rows).toHaveText([/Odile Quéméneur/])

  for (const typed of ['quemeneur od', 'ODILE QUEM', 'quéméneur']) {
    await desk.search(typed)
    await expect(desk.rows).toHaveText([/Odile Quéméneur.*Foyer Kerlaouen, Lorient/])
  }
  await desk.search('oeuv')
  await expect(desk.rows).toHaveText([/Maël Œuvrard/])
  await desk.search('tour d auvergne')
  await expect(desk.rows).toHaveText([/Anaïs de La Tour d’Auvergne/])

  await desk.search('le goff')
  await expect(desk.rows).toHaveCount(2)
  await expect(desk.rows.nth(1)).toContainText('Même nom que ci-dessus')
  const told = await desk.rows.allTextContents()
  expect(told.filter((row) => row.includes('MECS La Source, Angers'))).toHaveLength(1)
  expect(told.filter((row) => row.includes('CHU de Beauvais'))).toHaveLength(1)

  await desk.search('cadoret')
  const tickets = await desk.rows.getByText(/^billet …/).allTextContents()
  expect(tickets).toHaveLength(2)
  expect(new Set(tickets).size).toBe(2)
  await expect(desk.rows.nth(1)).toContainText('vérifier la fonction ou le billet')

  await desk.search('marchetti priscille')
  await expect(desk.rows).toHaveCount(1)
  await expect(desk.rows).toContainText('Priscille')
  await expect(desk.rows).toContainText('Prénom seul')
  await expect(desk.rows).not.toContainText(/Marchetti|Pouponnière/)
  await desk.search('marchetti')
  await expect(desk.rows).toHaveCount(0)
  await desk.search('pouponniere')
  await expect(desk.rows).toHaveCount(0)

  // The list never shows everybody: at most twelve, with the advice to be more precise.
  await desk.field.fill('mo')
  await expect(desk.page.getByRole('status').filter({ hasText: 'précisez le nom' })).toBeVisible()
  expect(await desk.rows.count()).toBeLessThanOrEqual(12)
})

test('the list offers the possible actions for a person who is already in, remote or unpaid', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const { page, dialog } = desk
  await desk.search('quemeneur')
  expect(await desk.answered(() => desk.rows.getByRole('button', { name: 'Admettre et imprimer' }).click())).toBe(
    'admitted',
  )
  await desk.search('quemeneur')
  await expect(desk.rows).not.toContainText('Admettre')
  await expect(desk.rows.getByRole('button', { name: 'Réimprimer' })).toBeVisible()
  await desk.rows.getByRole('button', { name: 'Revoir son entrée' }).click()
  await expect(desk.verdict).toHaveAttribute('data-verdict', 'already-admitted')

  await desk.search('vasseur')
  await expect(desk.rows.getByRole('button', { name: 'Voir ce qui bloque' })).toBeVisible()
  expect(await desk.answered(() => page.keyboard.press('Enter'))).toBe('unpaid')

  await desk.search('ines fontaine')
  await expect(desk.rows.getByRole('button', { name: 'Passer sur place' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Passer sur place et admettre')
  expect(await desk.answered(() => page.keyboard.press('Enter'))).toBe('admitted')
  await desk.isReady()
})

test('arrows and Enter admit the chosen person, and an entry is undone with a reason', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.search('le goff')
  await expect(desk.rows).toHaveCount(2)
  const second = (await desk.rows.nth(1).textContent()) ?? ''
  await desk.page.keyboard.press('ArrowDown')
  await expect(desk.rows.nth(1)).toHaveAttribute('aria-selected', 'true')
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.verdict).toContainText(second.includes('Beauvais') ? 'CHU de Beauvais' : 'MECS La Source')
  await desk.isReady()

  await desk.page.keyboard.press('F8')
  await expect(desk.dialog).toContainText('Pour quel motif')
  await desk.page.keyboard.press('2')
  await expect(desk.page.getByTestId('undone')).toContainText('Scan par erreur')
  await expect(desk.admitted()).toHaveText('0')
  await desk.isReady()
  // A typed reason.
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await desk.page.keyboard.press('F8')
  await desk.dialog.getByLabel('Autre motif').fill('Est ressortie fumer')
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByTestId('undone')).toContainText('Est ressortie fumer')
  await desk.isReady()
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(desk.admitted()).toHaveText('1')
})
