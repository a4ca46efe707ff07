import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { startFakePrinter } from '../support/fake-printers/fake-printer.ts'
import { openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { look } from './support/look.ts'
import { cast, group } from './support/registrations.ts'

test('badges are printed in boxes before the doors open, and the desk names the box', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: [...Object.values(cast), ...group] })
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Badges et imprimantes' }).click()
  await page.getByRole('button', { name: 'Préparer un lot' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Badges par carton').fill('zéro')
  await dialog.getByRole('button', { name: /^Imprimer (le lot|\d+ badges?)/ }).click()
  await expect(dialog).toContainText('De 1 à 500.')
  await dialog.getByLabel('Badges par carton').fill('10')
  const size = dialog.getByRole('status').filter({ hasText: 'badge' })
  await dialog.getByLabel('De la lettre').fill('v')
  await expect(size).toContainText('1 badge dans 1 carton')
  await dialog.getByLabel('De la lettre').fill('A')
  await expect(dialog.getByRole('status').filter({ hasText: 'cartons' })).toContainText(/^\d+ badges dans \d+ cartons/)
  const asked = Number(
    /\d+/.exec((await dialog.getByRole('button', { name: /^Imprimer \d+/ }).textContent()) ?? '')?.[0],
  )
  await dialog.getByRole('button', { name: /^Imprimer (le lot|\d+ badges?)/ }).click()
  await expect(dialog).toHaveCount(0)
  const batch = page.getByTestId('batch')
  await expect(batch).toHaveAttribute('data-state', 'done', { timeout: 20_000 })
  const printed = readdirSync(station.badges).length
  expect(printed).toBeGreaterThan(30)
  expect(printed).toBe(asked)
  // The thirty of one family have boxes of their own.
  await expect(page.getByRole('list', { name: 'Cartons' })).toContainText('Ker 3')
  expect(readdirSync(station.badges).every((name) => /^carton-\d{3}-[\w-]+-\d{3}-\w{8}\.pdf$/.test(name))).toBe(true)
  await expect(batch).toContainText(`${printed} badges sortis sur ${printed}`)

  await page.getByRole('button', { name: 'PDF du carton Ker 1' }).click()
  await look(page, 'pilot-box-sheets')
  const [sheets] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: /Feuilles A4/ }).click(),
  ])
  expect(sheets.suggestedFilename()).toMatch(/^carton-\d{3}-Ker-1-010-a4\.pdf$/)
  const pdf = readFileSync(await sheets.path()).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.keyboard.press('Escape')

  const desk = await openDesk(await open('reception'))
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(desk.page.getByTestId('badge-box')).toContainText(/dans le carton[A-Z]/)
  expect(readdirSync(station.badges)).toHaveLength(printed)
  // A lost badge has no box: the new one is printed here.
  await desk.page.keyboard.press('F6')
  await desk.page.keyboard.press('2')
  await expect(desk.page.getByTestId('print-state')).toContainText('Nouveau badge : sorti, l’ancien ne vaut plus')
  await desk.isReady()

  // A name is corrected once the badge lies in its box: desk and pilot say so, and a new one comes out.
  const { attendeeId = '' } = (await station.script.rows('attendees.search', { q: cast.mael.lastName }))[0] ?? {}
  await station.script.done('attendees.amend', { attendeeId, changes: { firstName: 'Maëlan' } })
  const wrong = page.getByRole('region', { name: 'Badges à reprendre dans les cartons' })
  await expect(wrong).toContainText('à remplacer')
  await expect(wrong).toContainText(`Maëlan ${cast.mael.lastName}`)
  // Another one is printed again for its box: the old one is to be taken out, until somebody says that it is.
  const odile = (await station.script.rows('attendees.search', { q: cast.tomorrow.lastName }))[0]
  await station.script.done('attendees.amend', {
    attendeeId: odile?.attendeeId ?? '',
    changes: { firstNameOnly: true },
  })
  await expect(wrong.getByText('à remplacer')).toHaveCount(2)
  await station.script.done('attendees.amend', { attendeeId, changes: { firstName: 'Maëlan-Loïc' } })
  await wrong.getByRole('button', { name: 'Réimprimer les 2 badges' }).click()
  await expect(wrong.getByText('ancien badge à retirer')).toHaveCount(2, { timeout: 20_000 })
  await look(page, 'pilot-badges-old')
  await wrong.getByRole('button', { name: 'Ils sont retirés' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ils sont retirés' }).click()
  await expect(wrong).toHaveCount(0)
  await station.script.done('attendees.amend', { attendeeId, changes: { firstName: 'Maëlys' } })
  await expect(wrong).toContainText('à remplacer')
  expect(await desk.scan(cast.mael.code)).toBe('admitted')
  await expect(desk.page.getByTestId('badge-outdated')).toContainText(/Badge du carton [A-Z].* à remplacer/)
  await expect(wrong).toHaveCount(0)
})

test('a printer without paper pauses a batch; its queue goes to another one, and labels are counted', async ({
  journey: { station, open },
}) => {
  const printer = await startFakePrinter({ paper: 'out' })
  try {
    await prepareEvent(station, { people: Object.values(cast), printer: false })
    const { printerId } = await station.script.done('printers.add', {
      name: 'Étiqueteuse',
      driver: 'escpos',
      address: printer.address,
      timeouts: { connectS: 1, stallS: 2, answerS: 1 },
    })
    await station.script.done('desk.configure', { printerId, autoPrint: true })
    mkdirSync(station.badges)
    await station.script.done('printers.add', { name: 'Secours', driver: 'pdf-folder', address: station.badges })
    const page = await open('pilot')
    await page.getByRole('link', { name: 'Badges et imprimantes' }).click()
    await page.getByRole('button', { name: 'Préparer un lot' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Imprimer (le lot|\d+ badges?)/ })
      .click()
    const batch = page.getByTestId('batch')
    await expect(batch).toHaveAttribute('data-state', 'paused', { timeout: 20_000 })
    await expect(batch).toContainText('plus de papier')

    const desk = await openDesk(await open('reception'))
    await desk.page.getByRole('button', { name: 'Nouveau rouleau' }).click()
    await expect(desk.dialog.getByLabel('Étiquettes du rouleau')).toBeFocused()
    await desk.page.keyboard.type('120')
    await desk.page.keyboard.press('Enter')
    await desk.isReady()
    await expect(desk.page.getByTestId('printer-state')).toContainText('environ 120 étiquettes')
    await desk.page.getByRole('button', { name: 'Tout envoyer vers Secours' }).click()
    await expect.poll(() => readdirSync(station.badges).length).toBeGreaterThan(0)
    await desk.isReady()

    printer.manners.paper = 'in'
    await batch.getByRole('button', { name: 'Reprendre' }).click()
    await expect(batch).toHaveAttribute('data-state', 'done', { timeout: 20_000 })
    const out = printer.badges.length
    await expect(desk.page.getByTestId('printer-state')).toContainText(`environ ${120 - out} étiquettes`)
  } finally {
    await printer.off()
  }
})

test('a doubtful badge is asked about before all later failures, and the others are one key away', async ({
  journey: { station, open },
}) => {
  const printer = await startFakePrinter({ answers: 'nothing' })
  try {
    await prepareEvent(station, { people: [...Object.values(cast), ...group], printer: false })
    const { printerId } = await station.script.done('printers.add', {
      name: 'Étiqueteuse',
      driver: 'escpos',
      address: printer.address,
      timeouts: { connectS: 1, stallS: 2, answerS: 1 },
    })
    await station.script.done('desk.configure', { printerId, autoPrint: true })
    const desk = await openDesk(await open('reception'))
    const jobs = desk.page.getByRole('complementary').getByTestId('print-job')
    expect(await desk.scan(cast.odile.code)).toBe('admitted')
    await expect(jobs).toContainText('Ce badge est-il sorti ?', { timeout: 10_000 })
    await printer.off()
    for (const { code } of group.slice(0, 5)) await desk.scan(code)
    await expect(jobs).toHaveCount(3)
    await expect(jobs.first()).toHaveAttribute('data-state', 'unknown')

    await expect(desk.page.getByRole('button', { name: '+ 3 autres' })).toBeVisible({ timeout: 10_000 })
    const toRedo = desk.page.getByTestId('to-redo')
    await expect(toRedo).toContainText('5 badges à refaire', { timeout: 10_000 })
    // Red under a green verdict.
    const foot = desk.page.locator('.v-foot')
    await expect(foot).toHaveCSS('background-color', 'rgb(127, 24, 18)')
    await expect(foot.getByRole('button', { name: 'Relancer' })).toBeVisible()
    await look(desk.page, 'reception-printer-trouble')
    await desk.page.getByRole('button', { name: '+ 3 autres' }).press('Enter')
    const listed = desk.dialog.getByTestId('print-job')
    await expect(listed).toHaveCount(6)
    await expect(listed.first()).toContainText('Ce badge est-il sorti ?')
    await expect(desk.dialog.getByRole('button', { name: 'Relancer', exact: true })).toHaveCount(5, { timeout: 10_000 })
    await desk.dialog.getByRole('button', { name: 'Ne plus demander' }).last().click()
    await expect(desk.dialog.getByRole('button', { name: 'Relancer', exact: true })).toHaveCount(4)
    const pilot = await open('pilot')
    await pilot.goto(`${station.url}/pilotage#participants/liste/badges-a-verifier`)
    await expect(pilot.getByRole('row', { name: /Quéméneur Odile/ })).toBeVisible()
    await expect(pilot.getByRole('status').filter({ hasText: 'personne' })).toHaveText('1 personne')
    await desk.dialog.getByRole('button', { name: 'Oui' }).click()
    await expect(pilot.getByRole('main')).toContainText('Personne dans cette liste.')
    await expect(desk.dialog.getByText('Ce badge est-il sorti ?')).toHaveCount(0)
    await desk.page.keyboard.press('Escape')
    await expect(toRedo).toContainText('4 badges à refaire')
    await toRedo.getByRole('button', { name: 'Tout relancer' }).click()
    await expect(desk.page.getByText('Badges relancés')).toBeVisible()
    await desk.isReady()
  } finally {
    await printer.off()
  }
})
