import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fr } from '../../renderer/i18n/fr/index.ts'
import { startFakePrinter } from '../support/fake-printers/fake-printer.ts'
import { goodTemplates } from '../support/hostile-templates.ts'
import { textOnBadge } from './support/badges.ts'
import { openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, type Journey, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture } from './support/look.ts'
import { cast } from './support/registrations.ts'

const words = fr.pilot.template
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" rx="4" fill="#0f6b45"/></svg>'

async function openTemplate({ open }: Pick<Journey, 'open'>): Promise<Page> {
  const page = await open('pilot')
  await page.getByRole('link', { name: 'Badges et imprimantes' }).click()
  await page.getByRole('link', { name: words.title }).click()
  await drawn(page)
  return page
}
/** Waits until every badge on the stage is drawn. */
const drawn = (page: Page) =>
  expect
    .poll(() => page.locator('canvas').evaluateAll((all) => all.map((one) => one.dataset.state)))
    .toEqual(['ready', 'ready', 'ready'])
/** A number that identifies what is drawn. */
const inkOf = (page: Page, index: number) =>
  page
    .locator('canvas')
    .nth(index)
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text) })

test('the organiser changes A6 and puts it to use: readable colours, a logo, the fields shown', async ({ journey }) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const page = await openTemplate(journey)
  await page.getByRole('radio', { name: words.format.a6 }).check()
  const before = await inkOf(page, 2)
  await page.getByLabel(words.colour.band, { exact: true }).fill('#ffd966')
  await expect(page.getByText(/il faut 4,5/)).toBeVisible()
  await expect(button(page, words.putToUse)).toHaveAttribute('aria-disabled', 'true')
  await page.getByLabel(words.colour.band, { exact: true }).fill('#0f5c4a')
  await page.getByLabel(words.fields.code).uncheck()
  const [chosen] = await Promise.all([page.waitForEvent('filechooser'), button(page, words.logo.choose).click()])
  await chosen.setFiles(file('logo.svg', 'image/svg+xml', logo))
  await expect(page.getByText(words.changed)).toBeVisible()
  await expect.poll(() => inkOf(page, 2)).not.toBe(before)
  // A desk that prints meanwhile uses the template in use.
  expect((await journey.station.script.rows('badgeTemplates', {}))[1]).toMatchObject({ colours: null, logo: null })
  await button(page, words.putToUse).click()
  await expect(page.getByText(words.inUse, { exact: true })).toBeVisible()
  const [label, a6] = await journey.station.script.rows('badgeTemplates', {})
  expect(a6).toMatchObject({ colours: { band: '#0f5c4a' }, fields: { code: false }, logo: { type: 'image/svg+xml' } })
  expect(label).toMatchObject({ changedAt: null })
  await page.getByRole('link', { name: 'Journal' }).click()
  await expect(page.getByRole('region', { name: 'Lignes du journal' })).toContainText('Modèle de badge changé')
})

test('a drawing that loads something is refused on the page with its line, and a valid one prints the next badge', async ({
  journey,
}) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const page = await openTemplate(journey)
  const choose = async (svg: string) => {
    const [chosen] = await Promise.all([page.waitForEvent('filechooser'), button(page, words.own.choose).click()])
    await chosen.setFiles(file('badge.svg', 'image/svg+xml', svg))
  }
  await choose(goodTemplates['80x50'].replace('</svg>', '<image href="http://x.example/a.png"/></svg>'))
  await expect(page.getByRole('alert').first()).toContainText(
    /Ligne \d+, image : Ce modèle va chercher quelque chose ailleurs/,
  )
  await button(page, words.putToUse).click()
  await expect(page.getByRole('status').filter({ hasText: 'va chercher quelque chose ailleurs' })).toBeVisible()

  const fixed =
    '<rect data-field="words" data-words="Cité des Congrès" x="20" y="27.4" width="30" height="2.4" data-largest="6" data-smallest="5"/>'
  await choose(goodTemplates['80x50'].replace('</svg>', `${fixed}</svg>`))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await drawn(page)
  await button(page, words.putToUse).click()
  await expect(page.getByText(words.inUse, { exact: true })).toBeVisible()
  const desk = await openDesk(await journey.open('reception'))
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(desk.page.getByTestId('print-state')).toHaveAttribute('data-state', 'printed')
  const [badge = ''] = readdirSync(journey.station.badges)
  expect(textOnBadge(journey.station.badges, badge)).toContain('Cité des Congrès')

  await button(page, words.own.back).click()
  await button(page, words.putToUse).click()
  await expect.poll(async () => (await journey.station.script.rows('badgeTemplates', {}))[0]?.own).toBe(false)
})

test('a specimen is printed from the page and from a printer’s row, and opens nothing', async ({ journey }) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const page = await openTemplate(journey)
  await page.getByRole('radio', { name: words.sample.speaker }).check()
  await button(page, words.test.open).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.test.go, exact: true }).click()
  await expect(dialog).toContainText(words.test.state.printed)
  const [essay = ''] = readdirSync(journey.station.badges)
  expect(textOnBadge(journey.station.badges, essay)).toContain('SPÉCIMEN')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: words.printers, exact: true }).click()
  await page
    .getByRole('row', { name: /Dossier des badges/ })
    .getByRole('button', { name: /^Essayer/ })
    .click()
  await dialog.getByRole('button', { name: words.test.go, exact: true }).click()
  await expect(dialog).toContainText(words.test.state.printed)
  expect(readdirSync(journey.station.badges)).toHaveLength(2)
  expect(await journey.station.script.rows('printJobs', {})).toEqual([])
})

test('the arrow keys set the screen’s scale, the browser keeps it, and badges have their true size', async ({
  journey,
}) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const page = await openTemplate(journey)
  const width = async () => (await page.locator('canvas').first().boundingBox())?.width ?? 0
  const unscaled = await width()
  // 80 mm at 96 pixels an inch.
  expect(unscaled).toBeCloseTo((80 * 96) / 25.4, 0)
  await button(page, words.scale.calibrate).click()
  const slider = page.getByRole('slider', { name: words.scale.label })
  await expect(slider).toBeFocused()
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await width()).toBeCloseTo(unscaled * 1.1, 0)
  await page.reload()
  await drawn(page)
  expect(await width()).toBeCloseTo(unscaled * 1.1, 0)
})

test('without a mouse: another sample, another format, a field less, and back', async ({ journey }) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const page = await openTemplate(journey)
  const before = await inkOf(page, 0)
  await page.getByRole('radio', { name: words.sample.usual }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: words.sample.long })).toBeChecked()
  await expect.poll(() => inkOf(page, 0)).not.toBe(before)
  await page.getByLabel(words.fields.organisation).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(words.changed)).toBeVisible()
  await button(page, words.giveUp).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.inUse, { exact: true })).toBeVisible()
  expect(await accessibilityFaults(page, 'all')).toEqual([])
})

test('at a station that has never had a printer, a test print says what to do', async ({ journey }) => {
  await prepareEvent(journey.station, { people: Object.values(cast), printer: false })
  const page = await openTemplate(journey)
  await button(page, words.test.open).click()
  await expect(page.getByRole('dialog')).toContainText(fr.pilot.badges.none)
  await page.keyboard.press('Escape')
  // A printer that is off is reported as off, not as having printed a badge.
  await journey.station.script.done('printers.add', {
    name: 'Étiqueteuse',
    driver: 'escpos',
    address: 'tcp://127.0.0.1:1',
  })
  await button(page, words.test.open).click()
  await page.getByRole('dialog').getByRole('button', { name: words.test.go, exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText(/imprimante/i)
  await expect(page.getByRole('dialog')).not.toContainText(words.test.state.printed)
})

test('the dialog shows the whole answer of a printer to a test print', async ({ journey: { station, open } }) => {
  const printer = await startFakePrinter({ paper: 'out' })
  try {
    await prepareEvent(station, { people: Object.values(cast), printer: false })
    await station.script.done('printers.add', {
      name: 'Étiqueteuse',
      driver: 'escpos',
      address: printer.address,
      timeouts: { connectS: 1, stallS: 2, answerS: 1 },
    })
    const page = await openTemplate({ open })
    await page.setViewportSize({ width: 1024, height: 768 })
    await button(page, words.test.open).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: words.test.go, exact: true }).click()
    const answer = dialog.getByRole('status')
    await expect(answer).toContainText('papier')
    await picture(page, 'test-print-without-paper')
    expect(await layoutFaults(page)).toEqual([])
    expect(await answer.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  } finally {
    await printer.off()
  }
})

test('a changed badge stays from one section to another, and the page asks before it is closed', async ({
  journey,
}) => {
  await prepareEvent(journey.station, { people: Object.values(cast) })
  const page = await openTemplate(journey)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.getByLabel(words.fields.organisation).uncheck()
  await page.getByRole('link', { name: 'Journal' }).click()
  await expect(page.getByRole('region', { name: 'Lignes du journal' })).toBeVisible()
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await page.getByRole('link', { name: 'Badges et imprimantes' }).click()
  await page.getByRole('link', { name: words.title }).click()
  await expect(page.getByText(words.changed)).toBeVisible()
  await expect(page.getByLabel(words.fields.organisation)).not.toBeChecked()
  await button(page, words.putToUse).click()
  await expect(page.getByText(words.inUse, { exact: true })).toBeVisible()
  expect((await journey.station.script.rows('badgeTemplates', {}))[0]).toMatchObject({
    fields: { organisation: false },
  })
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  expect(asked).toHaveLength(1)
})
