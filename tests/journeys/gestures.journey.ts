import { readdirSync } from 'node:fs'
import { textOnBadge } from './support/badges.ts'
import { byHand, openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast, group, type Registration, registration } from './support/registrations.ts'

test('a person who is not in the list is registered, admitted and badged in under fifteen seconds', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const began = performance.now()
  await desk.page.keyboard.type('gwenaelle abgrall', { delay: 110 })
  await desk.page.keyboard.press('F2')
  await expect(desk.dialog.getByLabel('Prénom', { exact: true })).toHaveValue('Gwenaelle')
  await expect(desk.dialog.getByLabel('Nom', { exact: true })).toHaveValue('Abgrall')
  await desk.dialog.getByLabel('Prénom', { exact: true }).fill('Gwenaëlle')
  await desk.page.keyboard.press('Tab')
  await desk.page.keyboard.press('Tab')
  await desk.page.keyboard.type('Ville de Rennes', { delay: 110 })
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  expect(performance.now() - began).toBeLessThan(15_000)
  await expect(desk.page.getByTestId('print-state')).toHaveText(/Le badge est sorti/)
  expect(textOnBadge(station.badges, readdirSync(station.badges)[0] ?? '')).toMatch(/Gwenaëlle/i)
  await desk.isReady()
})

test('undoing an entry says which badge to take back, and which entries stay', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(desk.page.getByTestId('print-state')).toHaveText(/Le badge est sorti/)
  // A plenary, for which nobody has to be registered.
  const plenary = (await station.script.rows('programme', {})).find(({ registration }) => !registration)
  const { verdict } = await station.script.done('checkIn.scan', {
    code: cast.odile.code,
    checkpoint: plenary?.sessionId ?? '',
  })
  expect(verdict).toBe('admitted')
  await desk.page.keyboard.press('F8')
  await expect(desk.dialog).toContainText('Un badge à son nom est sorti : reprenez-le.')
  await expect(desk.dialog).toContainText(`Aussi entrée à : ${plenary?.code} · ${plenary?.title}`)
  await look(desk.page, 'reception-undo-left-behind')
  await desk.page.keyboard.press('1')
  await expect(desk.page.getByTestId('undone')).toContainText('Mauvaise personne')
})

test('a group of thirty is admitted in one act', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: [...Object.values(cast), ...group] })
  const desk = await openDesk(await open('reception'))
  await desk.search('kerjean c')
  await desk.page.keyboard.press('F3')
  await expect(desk.dialog.getByLabel('Organisation')).toHaveValue('Association Le Gué, Saint-Nazaire')
  await expect(desk.page.getByTestId('group-row')).toHaveCount(30)
  await desk.dialog.getByRole('button', { name: 'Tout cocher' }).click()
  await desk.dialog.getByRole('button', { name: 'Admettre 30 personnes' }).press('Enter')
  await expect(desk.dialog).toContainText('30 entrées admises')
  await expect(desk.page.locator('[data-testid=group-row][data-verdict=admitted]')).toHaveCount(30)
  await desk.dialog.getByRole('button', { name: 'Terminé' }).press('Enter')
  await desk.isReady()
  await expect(desk.admitted()).toHaveText('30')
  // Thirty drawings on a busy machine: as long as they go on, they are waited for.
  await expect.poll(() => readdirSync(station.badges).length, { timeout: 60_000 }).toBe(30)
})

test('of a large group those who came are ticked by their names, with the keyboard alone', async ({
  journey: { station, open },
}) => {
  const [first, second, third, fourth, ...others] = group
  const apart = [
    { ...first, firstName: 'Zita', formula: 'Distanciel' },
    { ...second, status: 'Annulée' },
    { ...third, firstName: 'Maël', lastName: 'Le Goff' },
    { ...fourth, firstName: 'Ana', lastName: 'Abgrall' },
  ].map((one, index) => registration(100 + index, one as Partial<Registration>))
  await prepareEvent(station, { people: [...apart, ...others], printer: false })
  const desk = await openDesk(await open('reception'))
  const rows = desk.page.getByTestId('group-row')
  const filter = desk.dialog.getByLabel('Chercher dans le groupe')
  const { keyboard } = desk.page
  await desk.search('le goff')
  await keyboard.press('F3')
  await expect(filter).toBeFocused()
  await expect(desk.dialog, 'ticking is left to the desk').toContainText('0 personne cochée sur 30')
  await expect(rows.first(), 'by family name').toContainText('Abgrall Ana')
  await expect(rows.nth(27)).toContainText('Le Goff Maël')
  await expect(rows.nth(28), 'remote people are apart').toContainText(/À distance\s*Kerjean A Zita/)
  await expect(rows.nth(29)).toContainText('Annulées ou remplacées')

  // One of this name: Enter ticks, and does not admit.
  await keyboard.type('legoff', byHand)
  await expect(rows).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(desk.dialog).toContainText('1 personne cochée sur 30')
  await expect(filter).toHaveValue('')
  // Several: the arrows choose, Space ticks, and the next name replaces this one.
  await keyboard.type('kerjean', byHand)
  await expect(rows).toHaveCount(28)
  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await expect(desk.dialog).toContainText('2 personnes cochées sur 30')
  await keyboard.type('abg', byHand)
  await expect(filter).toHaveValue('abg')
  await expect(rows).toHaveCount(1)
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await keyboard.press('Escape')
  await expect(filter, 'Escape empties it first').toHaveValue('')
  await expect(desk.dialog).toContainText('3 personnes cochées sur 30')
  await keyboard.press('Enter')
  await expect(desk.dialog).toContainText('3 entrées admises')
  await expect(rows).toHaveCount(3)
  await keyboard.press('Enter')
  await desk.isReady()
  await expect(desk.admitted()).toHaveText('3')
})

test('the people of a small group are ticked at once, and whoever is absent is unticked by name', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: group.slice(0, 15), printer: false })
  const desk = await openDesk(await open('reception'))
  const { keyboard } = desk.page
  await desk.search('kerjean c')
  await keyboard.press('F3')
  await expect(desk.dialog).toContainText('15 personnes cochées sur 15')
  await keyboard.type('kerjean d', byHand)
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await expect(desk.dialog).toContainText('14 personnes cochées sur 15')
  await keyboard.press('Enter')
  await expect(desk.dialog.getByLabel('Chercher dans le groupe')).toHaveValue('')
  await expect(desk.dialog).toContainText('14 personnes cochées sur 15')
  await keyboard.press('Enter')
  await expect(desk.dialog).toContainText('14 entrées admises')
})

test('typed text replaces the organisation proposed for a group', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: [...Object.values(cast), ...group], printer: false })
  const desk = await openDesk(await open('reception'))
  await desk.search('oeuvrard')
  await desk.page.keyboard.press('F3')
  await expect(desk.dialog.getByLabel('Organisation')).not.toHaveValue('')
  await expect(desk.page.getByTestId('group-row')).toHaveCount(1)
  await desk.page.keyboard.type('gué', byHand)
  await desk.dialog.getByRole('button', { name: 'Association Le Gué, Saint-Nazaire' }).click()
  await expect(desk.page.getByTestId('group-row')).toHaveCount(30)
})

test('a badge scanned while a reason is asked for chooses none, and leaves nothing in the form', async ({
  journey: { station, open },
}) => {
  // Codes with every digit that stands for a reason: first, last and in the middle.
  const coded = (code: string, index: number) => ({ ...registration(700 + index, { lastName: `Scan ${index}` }), code })
  const people = [...Object.values(cast), coded('1TGHB2CDE3', 0), coded('3KLHNPRS21', 1), coded('K20071', 2)]
  await prepareEvent(station, { people, printer: false })
  const desk = await openDesk(await open('reception'))
  await desk.scan(cast.odile.code)
  await desk.page.keyboard.press('F8')
  await expect(desk.dialog).toContainText('Annuler l’entrée')
  expect(await desk.scan('1TGHB2CDE3')).toBe('admitted')
  await expect(desk.dialog, 'it is about somebody else').toContainText('Odile')
  await expect(desk.dialog.getByTestId('behind')).toContainText('Maëlle Scan 0, Entrée admise')
  await desk.dialog.getByLabel('Autre motif').focus()
  expect(await desk.scan('3KLHNPRS21')).toBe('admitted')
  await expect(desk.dialog.getByLabel('Autre motif')).toHaveValue('')
  // Short ticket codes too, whose Enter would press the focused button.
  await desk.dialog.getByRole('button', { name: 'Mauvaise personne' }).focus()
  expect(await desk.scan('K20071')).toBe('admitted')
  await expect(desk.dialog).toContainText('Odile')
  await desk.dialog.getByRole('button', { name: 'Scan par erreur' }).focus()
  // A person acts a moment after a scan.
  await desk.page.waitForTimeout(400)
  await desk.page.keyboard.press('2')
  await desk.isReady()
  await expect(desk.admitted()).toHaveText('3')
})

test('a ticket of letters alone, scanned behind any window, acts on nobody but its own person', async ({
  journey: { station, open },
}) => {
  const codes = ['HKLMNPRB', 'MARTINE', 'prgntaxc', 'BRAVO', 'VENT', 'DURANDS', 'QWXZKVBN']
  const people = codes.map((code, index) => ({ ...registration(720 + index, { lastName: `Lettres ${index}` }), code }))
  await prepareEvent(station, { people: [...Object.values(cast), ...people] })
  const desk = await openDesk(await open('reception'))
  const { page, dialog } = desk
  const badges = () => readdirSync(station.badges).length
  await desk.scan(cast.odile.code)
  await expect.poll(badges).toBe(1)
  const windows = [
    ['F8', 5],
    ['F6', 8],
    ['F7', 15],
    ['F2', 5],
    ['F10', 15],
    ['F3', 0],
    ['F5', 8],
  ] as const
  for (const [place, [key, msPerKey]] of windows.entries()) {
    await page.keyboard.press(key)
    await expect(dialog).toBeVisible()
    const fields = dialog.getByRole('textbox')
    const values = () => fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))
    const before = await values()
    expect(await desk.scan(codes[place] ?? '', msPerKey), key).toBe('admitted')
    await expect(dialog.getByTestId('behind'), key).toContainText(`Lettres ${place}, Entrée admise`)
    expect(await values(), key).toEqual(before)
    await page.keyboard.press('Escape')
    await desk.isReady()
    expect(await desk.scan(cast.odile.code), 'she is still in').toBe('already-admitted')
  }
  await expect.poll(badges, 'one for each person').toBe(codes.length + 1)
  await expect(page.getByTestId('attention')).toHaveCount(0)
  await expect(desk.admitted()).toHaveText(String(codes.length + 1))
})

test('what a quick typist writes in a window, or pastes there, is no scan', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const desk = await openDesk(await open('reception'))
  const { keyboard } = desk.page
  await keyboard.press('F2')
  await keyboard.type('Martine', byHand)
  await keyboard.press('Tab')
  await keyboard.insertText('Durandeau')
  await desk.dialog.getByRole('button', { name: 'Échanger prénom et nom' }).click()
  await expect(desk.dialog.getByLabel('Prénom', { exact: true })).toHaveValue('Durandeau')
  await desk.dialog.getByRole('button', { name: 'Échanger prénom et nom' }).click()
  await desk.dialog.getByLabel('Nom', { exact: true }).focus()
  expect(await desk.answered(() => keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.verdict).toContainText('MartineDurandeau')
})

test('the wrong person’s entry is undone together with the badge that was given to somebody else', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const { page } = desk
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  const printed = page.locator('[data-testid=print-job][data-state=printed]')
  await expect(printed).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(desk.dialog).toContainText('Un badge à son nom est sorti : reprenez-le.')
  await look(page, 'desk-undo-void')
  await page.keyboard.press('1')
  await expect(page.getByText('Entrée et badge annulés')).toBeVisible()
  await desk.isReady()
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(printed).toHaveCount(2)
})

test('a reason’s digit and initials are kept however fast they are typed, and a scan between takes nothing', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  const desk = await openDesk(await open('reception'))
  const { keyboard } = desk.page
  const chosen = desk.dialog.locator('button[aria-pressed=true]')
  // The key, the digit and the initials without a pause.
  await desk.scan(cast.unpaid.code)
  await keyboard.press('F9')
  await keyboard.type('2nb')
  await expect(chosen).toHaveText(/Payé ici/)
  // The next person’s badge, with digits of its own, comes a moment later.
  const typed = Date.now()
  await expect.poll(() => Date.now() - typed).toBeGreaterThan(400)
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(chosen).toHaveText(/Payé ici/)
  await expect(desk.dialog.getByLabel('Vos initiales')).toHaveValue('NB')
  await expect(desk.dialog.getByTestId('who')).toContainText('Salomé Vasseur')
  await expect(desk.dialog.getByTestId('behind')).toContainText('Odile Quéméneur')
  expect(await desk.answered(() => keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.verdict).toContainText('SaloméVasseur')
  await desk.isReady()
  // A digit that completes the gesture, right behind its key.
  await keyboard.press('F8')
  await keyboard.press('2')
  await expect(desk.page.getByTestId('undone')).toContainText('Scan par erreur')
  await expect(desk.page.getByTestId('undone')).toContainText('Salomé')
  // A window about one person, a form for another: neither is what was scanned behind it.
  await desk.scan(cast.remote.code)
  await keyboard.press('F4')
  expect(await desk.scan(cast.mael.code)).toBe('admitted')
  await expect(desk.dialog.getByTestId('behind')).toContainText('Maël Œuvrard, Entrée admise')
  expect(await desk.answered(() => keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.verdict).toContainText('Inès')
  await expect(desk.admitted()).toHaveText('3')
})

test('a group larger than one list: each verdict is shown, and the next ones follow', async ({
  journey: { station, open },
}) => {
  // Fifteen of the first two hundred have a ticket for tomorrow.
  const many = Array.from({ length: 212 }, (_, index) =>
    registration(300 + index, {
      firstName: 'Malo',
      lastName: `Kerjean ${String(index).padStart(3, '0')}`,
      organisation: 'Le Gué',
      ...(index < 15 && { formula: 'Présentiel jour 2' }),
    }),
  )
  await prepareEvent(station, { people: many, printer: false })
  const desk = await openDesk(await open('reception'))
  const rows = desk.page.getByTestId('group-row')
  await desk.search('kerjean 020')
  await desk.page.keyboard.press('F3')
  await expect(rows).toHaveCount(200)
  await expect(desk.dialog).toContainText('0 personne cochée sur 200')
  await expect(rows.filter({ hasText: 'Pas le bon jour' })).toHaveCount(15)
  await desk.page.keyboard.type('kerjean 199', byHand)
  await expect(rows, 'the last one of the list').toHaveText([/Kerjean 199/])
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.type('kerjean 205', byHand)
  await expect(desk.dialog).toContainText('Pas parmi les 200 personnes montrées')
  await expect(desk.dialog).toContainText('cherchez la personne par son nom')
  await look(desk.page, 'group-not-in-list')
  await desk.page.keyboard.press('Escape')
  await desk.dialog.getByRole('button', { name: 'Tout cocher' }).click()
  await desk.dialog.getByRole('button', { name: 'Admettre 200 personnes' }).press('Enter')
  await expect(desk.dialog).toContainText('185 entrées admises')
  await expect(desk.dialog).toContainText('15 à regarder')
  await expect(rows.and(desk.page.locator('[data-verdict]'))).toHaveCount(200)
  await expect(rows).toHaveCount(200)
  await expect(rows.first()).toContainText('Pas le bon jour')
  await expect(desk.dialog.getByText('Pas encore là')).toHaveCount(0)
  await desk.dialog.getByRole('button', { name: 'Continuer : 12 personnes suivantes' }).press('Enter')
  await expect(desk.dialog).toContainText('0 personne cochée sur 27')
  for (const index of [200, 211]) {
    await desk.page.keyboard.type(`kerjean ${index}`, { delay: 60 })
    await desk.page.keyboard.press('Enter')
  }
  await expect(desk.dialog).toContainText('2 personnes cochées sur 27')
  await desk.page.keyboard.press('Enter')
  await expect(desk.dialog).toContainText('2 entrées admises')
  await expect(rows).toHaveCount(2)
  await desk.dialog.getByRole('button', { name: 'Terminé' }).click()
  await desk.isReady()
  await expect(desk.admitted()).toHaveText('187')
})

test('the desk warns before it registers a person whose exact name is in the list', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.page.keyboard.press('F2')
  const already = desk.dialog.getByTestId('already-registered')
  await desk.dialog.getByLabel('Prénom', { exact: true }).fill('maël')
  await desk.dialog.getByLabel('Nom', { exact: true }).fill('oeuvrard')
  await expect(already).toContainText(`Déjà inscrit : Maël Œuvrard, ${cast.mael.organisation}`)
  // Enter asks first: one person must not have two entries.
  await desk.dialog.getByLabel('Nom', { exact: true }).press('Enter')
  await expect(already).toContainText('Une autre personne ? Entrée encore une fois.')
  await expect(desk.admitted()).toHaveText('0')
  // A person under first name only is not reported.
  await desk.dialog.getByLabel('Prénom', { exact: true }).fill(cast.shy.firstName)
  await desk.dialog.getByLabel('Nom', { exact: true }).fill(cast.shy.lastName)
  await expect(already).toHaveCount(0)
  await desk.dialog.getByLabel('Prénom', { exact: true }).fill('Ronan')
  await desk.dialog.getByLabel('Nom', { exact: true }).fill('Le Goff')
  await expect(already).toContainText('+ 1')
  await desk.page.keyboard.press('F5')
  await expect(desk.dialog).toHaveCount(0)
  await expect(desk.rows).toHaveCount(2)
  await desk.page.keyboard.press('ArrowDown')
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  expect(await station.script.rows('attendees.search', { q: 'ronan le goff' })).toHaveLength(2)
  // Enter right behind the name waits for the list, which has a cancelled registration of it.
  await desk.page.keyboard.press('F2')
  await desk.dialog.getByLabel('Prénom', { exact: true }).fill(cast.cancelled.firstName)
  await desk.dialog.getByLabel('Nom', { exact: true }).fill(cast.cancelled.lastName)
  await desk.page.keyboard.press('Enter')
  await expect(already).toContainText('Inscription annulée')
  await expect(already).toContainText('Entrée encore une fois')
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
})

test('a remote person comes on site and goes back, a substitute takes a place, a badge is printed again', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  expect(await desk.scan(cast.remote.code)).toBe('remote-only')
  await desk.page.keyboard.press('F4')
  await expect(desk.dialog).toContainText('Passer sur place')
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await desk.isReady()
  await desk.page.keyboard.press('F4')
  await expect(desk.dialog).toContainText('Passer à distance')
  await expect(desk.dialog).toContainText('L’entrée faite aujourd’hui reste comptée')
  await expect(desk.verdict).toContainText('Deux jours, sur place')
  await desk.page.keyboard.press('Enter')
  await desk.isReady()
  await expect(desk.verdict).not.toContainText('Deux jours, sur place')
  await expect(desk.verdict).toContainText('À distance')
  await desk.search('inès fontaine')
  await desk.page.keyboard.press('F5')
  await expect(desk.dialog).toContainText('À distance')
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.press('Escape')
  await desk.isReady()

  await desk.search('oeuvrard')
  await desk.page.keyboard.press('F10')
  await desk.page.keyboard.type('Tiphaine', byHand)
  await desk.page.keyboard.press('Tab')
  await desk.page.keyboard.type('Guillou', byHand)
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.verdict).toContainText('TiphaineGuillou')
  await desk.isReady()
  expect(await desk.scan(cast.mael.code), 'the other’s ticket is void').toBe('badge-replaced')

  await desk.scan(cast.odile.code)
  await expect(desk.page.getByTestId('print-state')).toHaveText(/Le badge est sorti/)
  await desk.page.keyboard.press('F6')
  await expect(desk.dialog).toContainText('L’ancien badge cessera de servir')
  await desk.page.keyboard.press('2')
  await desk.isReady()
  await expect(desk.page.getByTestId('print-job').filter({ hasText: 'Quéméneur' })).toHaveCount(2)
})

test('a person’s details open and are corrected, and the desk is told to call the host of a person who needs help', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.search('oeuvrard')
  await desk.page.keyboard.press('F7')
  await desk.page.keyboard.type('Arrive en fauteuil, ascenseur B', byHand)
  await desk.page.keyboard.press('Tab')
  await desk.page.keyboard.type('Nadia', byHand)
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByText('Signalement enregistré')).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await desk.isReady()

  expect(await desk.scan(cast.mael.code)).toBe('admitted')
  await expect(desk.page.getByTestId('attention')).toHaveText(/Prévenir Nadia.*Arrive en fauteuil, ascenseur B/)
  expect(await desk.scan(cast.mael.code)).toBe('already-admitted')
  await expect(desk.page.getByTestId('attention')).toHaveText(/Prévenir Nadia.*Arrive en fauteuil, ascenseur B/)

  await desk.page.keyboard.press('F5')
  await expect(desk.dialog).toContainText('Inscription confirmée')
  await expect(desk.dialog).toContainText('Accueil 1')
  await desk.page.keyboard.press('Enter')
  await desk.dialog.getByLabel('Organisation').fill('Adepape 85')
  await desk.page.keyboard.press('Enter')
  await expect(desk.dialog).toContainText('Adepape 85')
  await desk.page.keyboard.press('Escape')
  await desk.isReady()
  await expect(desk.verdict).toContainText('Adepape 85')
  await desk.search('oeuvrard')
  await expect(desk.rows).toContainText('Adepape 85')
})

test('a refused gesture says why and does not move the focus', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  const { page, dialog } = desk
  await desk.scan(cast.cancelled.code)
  await expect(desk.verdict.getByRole('button', { name: 'Une autre personne' })).toHaveCount(0)
  await page.keyboard.press('F10')
  await expect(page.getByRole('status').filter({ hasText: 'Cette inscription est annulée' })).toBeVisible()
  await desk.isReady()

  // Cancelled in another window while the form is being filled in.
  const [odile] = await station.script.rows('attendees.search', { q: cast.odile.lastName, limit: 2 })
  await desk.scan(cast.odile.code)
  await page.keyboard.press('F10')
  await dialog.getByLabel('Prénom', { exact: true }).fill('Tiphaine')
  await dialog.getByLabel('Nom', { exact: true }).fill('Guillou')
  const taken = { attendeeId: odile?.attendeeId ?? '', firstName: 'Soizic', lastName: 'Kerjean' }
  await station.script.done('attendees.substitute', taken)
  const confirm = dialog.getByRole('button', { name: 'Remplacer et admettre' })
  await confirm.focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Une autre personne vient à sa place')
  await expect(confirm).toBeFocused()
  await page.keyboard.press('Escape')
  await desk.isReady()
})

test('a badge scanned while a dialog is open is neither lost nor written into the form', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.page.keyboard.press('F2')
  await desk.page.keyboard.type('Loïc', { delay: 100 })
  // A person takes longer between a key and a scan than a scanner between two keys.
  await desk.page.keyboard.press('End', { delay: 100 })
  await desk.answered(() => desk.type(cast.odile.code, 0))
  await expect(desk.dialog.getByLabel('Prénom', { exact: true })).toHaveValue('Loïc')
  await expect(desk.admitted()).toHaveText('1')
  await desk.page.keyboard.press('Escape')
  await desk.isReady()
  await expect(desk.verdict).toContainText('Quéméneur')
})
