import { readdirSync } from 'node:fs'
import { until } from '../support/until.ts'
import { byHand, openDesk } from './support/desk.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import type { JourneyStation } from './support/journey-station.ts'
import { look } from './support/look.ts'
import { cast, registration } from './support/registrations.ts'

async function fillBoxes({ script, badges }: JourneyStation): Promise<number> {
  await script.done('badges.printBatch', { boxSize: 4 })
  const isDone = async () => (await script.rows('printBatches', {}))[0]?.state === 'done'
  await until('the boxes are filled', isDone, { timeoutMs: 40_000, everyMs: 100 })
  return readdirSync(badges).length
}

test('an entry undone for the wrong person says where in its box the badge goes back, and no badge is made void', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const printed = await fillBoxes(station)
  const desk = await openDesk(await open('reception'))
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  const box = desk.page.getByTestId('badge-box')
  await expect(box).toContainText(/n° \d/)
  const [, place] = /n° (\d+)/.exec((await box.textContent()) ?? '') ?? []
  await desk.page.keyboard.press('F8')
  await expect(desk.dialog).toContainText(new RegExp(`Son badge était au carton .+, n° ${place}\\s: remettez-le.`))
  await expect(desk.dialog).not.toContainText('Annuler ce badge')
  await look(desk.page, 'desk-undo-boxed')
  await desk.page.keyboard.press('1')
  await expect(desk.page.getByTestId('undone')).toContainText('Mauvaise personne')
  await desk.isReady()
  expect(await desk.scan(cast.odile.code)).toBe('admitted')
  await expect(box).toContainText(`n° ${place}`)
  expect(await desk.scan(cast.mael.code)).toBe('admitted')
  await expect(desk.page.getByTestId('earlier-passage').first()).toContainText(/Odile.*carton [A-Z]/)
  expect(readdirSync(station.badges)).toHaveLength(printed)
})

test('the desk that gives a ticket to somebody else says where the old badge lies', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const printed = await fillBoxes(station)
  const desk = await openDesk(await open('reception'))
  await desk.search('oeuvrard')
  await desk.page.keyboard.press('F10')
  await desk.page.keyboard.type('Tiphaine', byHand)
  await desk.page.keyboard.press('Tab')
  await desk.page.keyboard.type('Guillou', byHand)
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.page.getByTestId('badge-outdated')).toHaveText(
    /^Badge du carton .+ à remplacer\s: ne le donnez pas/,
  )
  await look(desk.page, 'desk-substitute-boxed')
  await expect.poll(() => readdirSync(station.badges).length).toBe(printed + 1)
})

test('two people under one first name only are told apart by the end of their tickets, also between other rows', async ({
  journey: { station, open },
}) => {
  const lea = (number: number, lastName: string) =>
    registration(number, { firstName: 'Léa', lastName, organisation: `Maison ${number}`, firstNameOnly: true })
  const [one, other] = [lea(40, 'Abgrall'), lea(41, 'Zerr')]
  const between = registration(42, { firstName: 'Léa', lastName: 'Morvan' })
  await prepareEvent(station, { people: [one, other, between] })
  const desk = await openDesk(await open('reception'))
  await desk.search('léa')
  await expect(desk.rows).toHaveCount(3)
  for (const { code } of [one, other]) await expect(desk.rows.getByText(code.slice(-4))).toHaveCount(1)
  for (const hidden of ['Abgrall', 'Zerr', 'Maison 40']) await expect(desk.rows.getByText(hidden)).toHaveCount(0)
})

test('first and last name typed the wrong way round are exchanged once, and Enter registers', async ({
  journey: { station, open },
}) => {
  await prepareEvent(station, { people: Object.values(cast) })
  const desk = await openDesk(await open('reception'))
  await desk.page.keyboard.press('F2')
  await desk.dialog.getByLabel('Prénom', { exact: true }).fill('Œuvrard')
  await desk.dialog.getByLabel('Nom', { exact: true }).fill('Maël')
  await desk.dialog.getByRole('button', { name: 'Échanger prénom et nom' }).click()
  const warning = desk.dialog.getByTestId('already-registered')
  await expect(warning).toContainText('Déjà inscrit : Maël Œuvrard')
  await expect(warning).toBeInViewport({ ratio: 1 })
  await desk.page.keyboard.press('Enter')
  await expect(warning).toContainText('Une autre personne ? Entrée encore une fois.')
  const isCut = (element: HTMLElement) => element.scrollWidth > element.clientWidth
  expect(await warning.evaluate(isCut), 'the warning is cut off').toBe(false)
  expect(await desk.answered(() => desk.page.keyboard.press('Enter'))).toBe('admitted')
  await expect(desk.verdict).toContainText('MaëlŒuvrard')
})
