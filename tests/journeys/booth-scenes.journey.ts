import { addBoothRoom, boothOn, endBoothObs, prepareBooth, startBoothObs } from './support/booth.ts'
import { inTurn } from './support/in-turn.ts'
import { expect, test } from './support/journey.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
] as const
const more = {
  'Plan serré': 0xff3030a0,
  Public: 0xff803060,
  Film: 0xff204080,
  Attente: 0xff808020,
  Générique: 0xff104010,
}
test.describe.configure({ mode: 'serial' })
test.afterEach(endBoothObs)

for (const size of inTurn(sizes))
  test(`at ${size.width}x${size.height} a scene is made ready by its key in the grid, beside four rooms`, async ({
    journey,
  }) => {
    const { station, open } = journey
    test.setTimeout(120_000)
    await prepareBooth(journey)
    const obs = await startBoothObs(station, 'obs')
    const { hand } = obs
    for (const [scene, colour] of Object.entries(more)) await hand.addScene(scene, colour)
    const roomId = await addBoothRoom(station, 'Plénière', obs)
    let runRoom = roomId
    for (const [index, name] of ['Salle 200', 'Salle 300', 'Grande Halle'].entries()) {
      const other = await station.script.done('rooms.add', { name })
      if (index === 0) runRoom = other.roomId
      await station.script.done('obs.add', { name: `OBS ${name}`, address: `ws://127.0.0.1:${9 + index}`, ...other })
    }
    for (let number = 1; number <= 12; number++)
      await station.script.done('cues.add', {
        roomId: runRoom,
        title: `Table ronde ${number}`,
        lengthS: 600,
        speakers: [],
        legs: [],
      })
    const page = await open('booth', { label: 'Camille', context: { viewport: size } })
    const booth = boothOn(page)
    const room = booth.room('Plénière')
    await expect(page.getByTestId('room')).toHaveCount(4)
    await expect(room.column).toHaveAttribute('data-state', 'live')
    const look = async (state: string) => {
      await settled(page)
      await picture(page, `booth-scenes-${size.width}-${state}`)
      expect.soft(await layoutFaults(page), state).toEqual([])
      expect.soft(await accessibilityFaults(page), state).toEqual([])
    }
    await page.getByLabel('Salle du conducteur').selectOption({ label: 'Salle 200' })
    await look('closed')
    const rows = await page.locator('.ros__list').evaluate((list) => {
      const { bottom } = list.getBoundingClientRect()
      return [...list.querySelectorAll('.ros-cue')].filter((row) => row.getBoundingClientRect().bottom <= bottom + 1)
        .length
    })
    expect.soft(rows).toBeGreaterThanOrEqual(6)

    // A scene's key does nothing while its list is closed.
    await booth.press('u')
    await expect(page.getByTestId('take')).toContainText('Table ronde 1')
    await booth.press('1')
    const tiles = booth.list.getByRole('listitem')
    await expect(tiles).toHaveCount(10)
    await expect(booth.list.locator('img[data-loaded=true]')).toHaveCount(10)
    const places = () => tiles.evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())))
    const before = await places()
    const titles = await tiles.getByRole('button').evaluateAll((all) => all.map((one) => (one as HTMLElement).title))
    const [, second = '', third = '', , fifth = ''] = titles

    // The cursor alone makes nothing ready.
    await booth.press('ArrowDown')
    await booth.press('Space')
    await expect(booth.notice).toContainText('Choisissez une salle')
    await booth.press('u')
    await expect(room.preview).toHaveText(second)
    await look('chosen')
    await booth.press('Space')
    await expect(room.program).toHaveText(second)
    expect(await places()).toEqual(before)

    // A scene that vanishes leaves its place empty, and no other key changes its meaning.
    await booth.press('o')
    await expect(room.preview).toHaveText(third)
    await hand.call('RemoveScene', { sceneName: fifth })
    const gone = tiles.filter({ hasText: 'disparue' })
    await expect(gone).toContainText(fifth)
    expect(await places()).toEqual(before)
    await booth.press('j')
    await expect(room.preview).toHaveText(third)
    await look('gone')

    await page.getByRole('button', { name: 'Liste', exact: true }).click()
    await look('list')
    await page.getByRole('button', { name: 'Grille', exact: true }).click()
    const placesBeside = await places()
    await obs.stop('SIGKILL')
    await expect(booth.list).toContainText('Sans réponse')
    expect(await places()).toEqual(placesBeside)
    await look('away')

    for (const [index, name] of ['Amphithéâtre nord', 'Foyer'].entries()) {
      const other = await station.script.done('rooms.add', { name })
      await station.script.done('obs.add', { name: `OBS ${name}`, address: `ws://127.0.0.1:${19 + index}`, ...other })
    }
    await expect(page.getByTestId('room')).toHaveCount(6)
    await look('six-rooms')
  })

test('what is ready has its picture without studio mode too, and TAKE takes what that shows', async ({ journey }) => {
  const { station, open } = journey
  await prepareBooth(journey)
  const obs = await startBoothObs(station, 'obs')
  await obs.hand.studioMode(false)
  await addBoothRoom(station, 'Plénière', obs)
  const page = await open('booth', { label: 'Camille' })
  const booth = boothOn(page)
  const { column, preview, program } = booth.room('Plénière')
  await expect(column).toHaveAttribute('data-state', 'live')
  await booth.choose(1, 'Pupitre')
  await expect(preview).toHaveText('Pupitre')
  const shown = column.getByTestId('preview-monitor').locator('img[data-loaded=true]')
  await expect(shown).toHaveAttribute('src', /scene\.jpg\?scene=Pupitre&/)
  const colour = await shown.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0, 1, 1)
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
  })
  // The colour of the scene: 0x4f7d2e.
  for (const [index, value] of [0x4f, 0x7d, 0x2e].entries())
    expect(Math.abs((colour[index] ?? 0) - value)).toBeLessThan(16)
  await booth.press('Space')
  await expect(program).toHaveText('Pupitre')
})
