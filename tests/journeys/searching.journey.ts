import { byHand, openDesk } from './support/desk.ts'
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

  await desk.search('perrin noé')
  await expect(desk.rows).toHaveText([/Pas aujourd’hui.*Jour 2, sur place.*Voir ce qui bloque/])

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

test('the field takes what a person says: a number, an address, a name with a letter wrong or as it sounds', async ({
  journey: { station, open },
}) => {
  const people = [
    registration(30, { firstName: 'Stéphane', lastName: 'Le Bihan' }),
    registration(31, { firstName: 'Ana', lastName: 'Marchetti' }),
    registration(32, { firstName: 'Jules', lastName: 'Durand' }),
    registration(33, { firstName: 'Luce', lastName: 'Abgrall', organisation: 'Foyer Saint-Yves' }),
  ]
  await prepareEvent(station, { people, printer: false })
  const desk = await openDesk(await open('reception'))
  const enter = () => desk.page.keyboard.press('Enter')
  for (const [said, name] of [
    ['stefane', 'Stéphane Le Bihan'],
    ['marketti', 'Ana Marchetti'],
    ['dirand', 'Jules Durand'],
    ['burand', 'Jules Durand'],
    ['foyer saint yves', 'Luce Abgrall'],
    ['an10001', 'Stéphane Le Bihan'],
    ['Personne1@exemple.fr', 'Ana Marchetti'],
  ] as const) {
    await desk.search(said)
    await expect(desk.rows, said).toHaveText([new RegExp(name)])
  }
  // Enter on a number that is somebody's admits; it comes before the list does, or after.
  expect(await desk.answered(enter)).toBe('admitted')
  await expect(desk.verdict).toContainText('Marchetti')
  await desk.page.keyboard.type('AN10003', { delay: 70 })
  expect(await desk.answered(enter)).toBe('admitted')
  await expect(desk.verdict).toContainText('Durand')
  // A ticket's code typed by hand is a scan, and so is a number that nobody has.
  await desk.page.keyboard.type(people[3]?.code ?? '', { delay: 70 })
  expect(await desk.answered(enter)).toBe('admitted')
  await expect(desk.verdict).toContainText('Abgrall')
  await desk.page.keyboard.type('AN10099', { delay: 70 })
  expect(await desk.answered(enter)).toBe('unknown-code')
  await desk.isReady()
})

test('an address from a QR code finds its person at any speed of the scanner, also after typed letters', async ({
  journey: { station, open },
}) => {
  // A ticket whose code is a word of the addresses.
  const people = [
    ...['Ronan', 'Ana', 'Jules', 'Luce', 'Maël'].map((firstName, index) => registration(40 + index, { firstName })),
    { ...registration(50, { firstName: 'Autre' }), code: 'EXEMPLE' },
  ]
  await prepareEvent(station, { people, printer: false })
  const desk = await openDesk(await open('reception'))
  for (const [place, msPerKey] of [0, 5, 10, 20].entries()) {
    expect(await desk.scan(`Personne${place}@exemple.fr`, msPerKey), `${msPerKey} ms a key`).toBe('admitted')
    await expect(desk.verdict).toContainText(people[place]?.firstName ?? '')
    await desk.isReady()
  }
  await desk.page.keyboard.type('ma', { delay: 110 })
  await desk.page.keyboard.press('End', { delay: 100 })
  expect(await desk.scan('personne4@exemple.fr')).toBe('admitted')
  await expect(desk.verdict).toContainText('Maël')
  expect(await desk.scan('personne99@exemple.fr'), 'nobody has it').toBe('unknown-code')
  await expect(desk.admitted()).toHaveText('5')
  // Behind a window too.
  await desk.scan(people[0]?.code ?? '')
  await desk.page.keyboard.press('F8')
  await expect(desk.dialog).toContainText('Ronan')
  expect(await desk.scan('personne5@exemple.fr')).toBe('admitted')
  await expect(desk.dialog.getByTestId('behind')).toContainText('Autre')
  expect(await desk.scan('personne99@exemple.fr')).toBe('unknown-code')
  await expect(desk.dialog).toContainText('Ronan')
  await expect(desk.admitted()).toHaveText('6')
})

test('of two people of one name Enter admits none until one is chosen, and every window tells which it is', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: [...Object.values(cast), ...twins], printer: false })
  const desk = await openDesk(await open('reception'))
  const { keyboard } = desk.page
  await desk.search('cadoret')
  await expect(desk.page.locator('[data-testid=search-row][aria-selected=true]')).toHaveCount(0)
  await expect(desk.page.getByText('choisissez avec ↓')).toBeVisible()
  await keyboard.press('Enter')
  await expect(desk.page.getByText('Choisissez d’abord la personne')).toBeVisible()
  await keyboard.press('F7')
  await expect(desk.dialog, 'a gesture means nobody yet either').toHaveCount(0)
  await keyboard.press('ArrowDown')
  await expect(desk.rows.first()).toHaveAttribute('aria-selected', 'true')
  const ticket = /billet ….{4}/.exec((await desk.rows.first().textContent()) ?? '')?.[0] ?? 'none'
  expect(await desk.answered(() => keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.admitted()).toHaveText('1')

  const who = desk.dialog.getByTestId('who')
  for (const key of ['F4', 'F5', 'F6', 'F7', 'F8', 'F10']) {
    await keyboard.press(key)
    await expect(who, key).toContainText(ticket)
    await expect(who, key).toContainText('CD 44')
    await keyboard.press('Escape')
  }
  await desk.scan(cast.unpaid.code)
  await keyboard.press('F9')
  await expect(who).toContainText(`Salomé Vasseur · billet …${cast.unpaid.code.slice(-4)} · CD 44`)
  await keyboard.press('Escape')
  await desk.isReady()
})

test('Enter alone admits neither somebody whose name is only alike, nor somebody beside a hidden name', async ({
  journey: { station, open },
}) => {
  const seen = { ...registration(60, { firstName: 'Priscille', lastName: 'Marchetti', organisation: 'CD 44' }) }
  await prepareEvent(station, { people: [...Object.values(cast), seen], printer: false })
  const desk = await openDesk(await open('reception'))
  const chosen = desk.page.locator('[data-testid=search-row][aria-selected=true]')
  for (const typed of ['marchetti priscille', 'marchetti pris', 'quemenour', 'mecs la source']) {
    await desk.search(typed)
    await expect(desk.rows).not.toHaveCount(0)
    await expect(chosen, typed).toHaveCount(0)
    await desk.page.keyboard.press('Enter')
    await expect(desk.page.getByText('Choisissez d’abord la personne')).toBeVisible()
  }
  // The next name replaces the one of which nobody was chosen.
  await desk.page.keyboard.type('le goff', byHand)
  await expect(desk.field).toHaveValue('le goff')
  await expect(desk.admitted()).toHaveText('0')
  await desk.search('quemeneur')
  await expect(desk.page.getByText('Choisissez d’abord la personne')).toHaveCount(0)
  await expect(chosen).toHaveCount(1)
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  // A choice by an arrow ends with its text: typed again, it may be said by somebody else.
  await desk.search('le goff')
  await desk.page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveCount(1)
  await desk.page.keyboard.press('Escape')
  await desk.isReady()
  await desk.search('le goff')
  await expect(chosen).toHaveCount(0)
  // A scan behind a half-typed name is read alone.
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.type('dup', byHand)
  await expect(desk.field).toHaveValue('dup')
  expect(await desk.scan(cast.mael.code)).toBe('admitted')
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
