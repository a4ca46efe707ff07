import type { Page } from '@playwright/test'
import { addBoothRoom, boothOn, endBoothObs, prepareBooth, startBoothObs } from './support/booth.ts'
import { expect, test } from './support/journey.ts'
import { layoutFaults, picture, settled } from './support/look.ts'

test.afterEach(endBoothObs)

const names = ['Grand auditorium', 'Amphithéâtre nord', 'Salle 200'] as const
/** Of a scene, as people name them: two lines in a column. */
const long = 'Table ronde, plan large avec interprète'

/**
 * Texts of the columns and of the last take that are cut, also with an ellipsis. Without the alarms, which count what has no
 * place: a busy machine raises others. Without the name in the place of a picture, which stands below it too.
 */
const cutTexts = (page: Page) =>
  page.locator(':is([data-testid=room], [data-testid=last-take]) :is(h2, p, span, div, b)').evaluateAll((all) =>
    all.flatMap((one) => {
      const isOther =
        one.clientWidth <= 1 ||
        one.closest('.now-on__message, .al--tall, li, [data-testid=no-picture]') !== null ||
        one.matches('.news')
      const isCut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
      const mayCut = getComputedStyle(one).overflow !== 'visible' && one.textContent !== ''
      return mayCut && isCut && !isOther ? [`${one.className}: ${one.textContent}`] : []
    }),
  )

test('beside three rooms with alarms, in safety and not, what says a state is whole', async ({ journey }) => {
  test.setTimeout(240_000)
  const { station, open } = journey
  await prepareBooth(journey)
  const rooms = await Promise.all(
    names.map(async (name, index) => {
      const obs = await startBoothObs(station, `obs-${index}`)
      await obs.hand.addScene(long, 0xff7a4b3c)
      const roomId = await addBoothRoom(station, name, obs)
      await station.script.done('rooms.configureShow', { roomId, number: index + 1 })
      return { obs, roomId }
    }),
  )
  const [first, second, third] = rooms
  if (!first || !second || !third) throw new Error('three rooms')
  const { roomId } = first
  await station.script.done('show.message', { roomId, text: 'Merci de conclure' })
  await station.script.done('show.timer.start', { roomId, lengthS: 600 })
  const legs = [{ roomId, kind: 'scene' as const, scene: long }]
  await station.script.done('cues.add', { roomId, title: 'Table ronde', lengthS: 600, legs })
  const page = await open('booth', { label: 'Camille', context: { viewport: { width: 1366, height: 768 } } })
  const booth = boothOn(page)
  const [hall, amphitheatre, small] = [booth.room(names[0]), booth.room(names[1]), booth.room(names[2])]
  for (const { column } of [hall, amphitheatre, small]) await expect(column).toHaveAttribute('data-state', 'live')
  const look = async (name: string) => {
    await settled(page)
    await picture(page, `booth-crowded-${name}`)
    expect.soft(await cutTexts(page), name).toEqual([])
    expect.soft(await layoutFaults(page), name).toEqual([])
  }

  for (const one of rooms) await station.script.done('show.take', { legs: [{ roomId: one.roomId, scene: long }] })
  for (const { program } of [hall, amphitheatre, small]) await expect(program).toHaveText(long)
  await second.obs.hand.call('SetCurrentProgramScene', { sceneName: 'Diapos' })
  await expect(amphitheatre.alarm).toContainText(`Remettre ${long}`)
  third.obs.signal('SIGSTOP')
  await expect(small.column).toHaveAttribute('data-state', 'frozen', { timeout: 20_000 })
  // Each figure keeps its word, and its value is whole.
  const figures = amphitheatre.column.locator('.facts').getByRole('listitem')
  await expect(figures).toHaveText([/^Flux/, /^Enr\./, /^Disque/, /^Pertes/])
  for (const word of ['Flux', 'Enr.', 'Disque', 'Pertes'])
    await expect(figures.getByText(word, { exact: true })).toBeInViewport({ ratio: 1 })
  const isCut = (all: Element[]) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)
  expect(await figures.locator('span').evaluateAll(isCut)).toEqual([])
  await look('alarms')

  await booth.hold('s', () => expect(hall.program).toHaveText('Sécurité'))
  await expect(small.column).toContainText('Ira en sécurité à son retour', { timeout: 20_000 })
  await expect(small.column.getByText('Ira en sécurité à son retour')).toBeInViewport({ ratio: 1 })
  await expect(amphitheatre.program).toHaveText('Sécurité')
  await second.obs.hand.call('SetCurrentProgramScene', { sceneName: long })
  await expect(amphitheatre.alarm).toContainText(`Garder ${long}`)
  await look('safety')
  third.obs.signal('SIGCONT')
  await expect(small.program).toHaveText('Sécurité', { timeout: 20_000 })
})
