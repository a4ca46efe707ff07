import type { Page } from '@playwright/test'
import { boothOn } from './support/booth.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import type { JourneyStation } from './support/journey-station.ts'
import { accessibilityFaults, layoutFaults, picture, settled } from './support/look.ts'

/** `after`: by the number of rooms, how many items are whole behind the present one. */
const sizes = [
  { width: 1366, height: 768, after: { 4: 5, 6: 2 } },
  { width: 1024, height: 768, after: { 2: 3, 6: 1 } },
  { width: 1920, height: 1080, after: { 2: 5, 6: 5 } },
] as const
const names = ['Grand auditorium des archives', 'Salle 200', 'Salle 300', 'Grande Halle', 'Amphithéâtre nord', 'Foyer']

/** Two lines in a narrow run of show. */
const note =
  'Micro main pour la salle, la lumière baisse au début du film ; lancer le générique après les remerciements'

/** Adds rooms whose OBS does not answer. The first one has sixteen items, the eighth of which is on; beside four, with a note. */
async function addRooms({ script }: JourneyStation, count: number): Promise<void> {
  const roomIds: string[] = []
  for (const [index, name] of names.slice(0, count).entries()) {
    const { roomId } = await script.done('rooms.add', { name })
    await script.done('obs.add', { name: `OBS ${name}`, address: `ws://127.0.0.1:${9 + index}`, roomId })
    roomIds.push(roomId)
  }
  const [roomId = ''] = roomIds
  const cueIds: string[] = []
  for (let number = 1; number <= 16; number++) {
    const title = `Table ronde ${number} des départements`
    const speakers = [{ name: `Solène Kerbrat ${number}`, role: 'Archives du Finistère', image: 'yes' as const }]
    const legs = [{ roomId, kind: 'scene' as const, scene: 'Pupitre' }]
    const plannedAt = new Date(Date.now() + (number - 8) * 600_000).toISOString()
    const item = { roomId, title, lengthS: 600, plannedAt, speakers, legs }
    const noted = count === 4 && number === 8 ? { note } : {}
    cueIds.push((await script.done('cues.add', { ...item, ...noted })).cueId)
  }
  for (const cueId of cueIds.slice(0, 8)) await script.done('cues.start', { cueId })
  await script.done('show.message', { roomId, text: 'Merci de conclure' })
  await script.done('show.timer.start', { roomId, lengthS: 600 })
}

/** The number of lines of the run of show that are completely visible before and after the present item. */
const linesInSight = (page: Page) =>
  page.locator('.ros__list').evaluate((list) => {
    const bounds = list.getBoundingClientRect()
    const live = list.querySelector('.ros-live')?.getBoundingClientRect()
    const lines = [...list.querySelectorAll('.ros-item .ros-cue')].map((line) => line.getBoundingClientRect())
    const above = lines.filter(({ bottom }) => live && bottom > bounds.top + 1 && bottom <= live.top + 1).length
    const after = lines.filter(
      ({ top, bottom }) => live && top >= live.bottom - 1 && bottom <= bounds.bottom + 1,
    ).length
    return { above, after, isAllAfter: after === lines.length - 7 }
  })

/** Whether the focused field is completely visible. */
const isFieldSeen = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) return false
    const { left, width, top, bottom } = field.getBoundingClientRect()
    return [top + 2, bottom - 2].every((y) => document.elementFromPoint(left + width / 2, y) === field)
  })

for (const { width, height, after } of sizes)
  for (const [count, wanted] of Object.entries(after).map((pair) => pair.map(Number) as [number, number]))
    test(`the next items are visible beside ${count} rooms at ${width}x${height}, and so is a field while a person types`, async ({
      journey: { station, open },
    }) => {
      test.setTimeout(90_000)
      await prepareEvent(station, { people: [], printer: false, programme: false })
      await addRooms(station, count)
      const page = await open('booth', { label: 'Camille', context: { viewport: { width, height } } })
      const booth = boothOn(page)
      await expect(page.getByTestId('room')).toHaveCount(count)
      const look = async (state: string) => {
        await settled(page)
        await picture(page, `booth-sizes-${width}-${count}-${state}`)
        expect.soft(await layoutFaults(page), state).toEqual([])
        expect.soft(await accessibilityFaults(page, 'size'), state).toEqual([])
      }
      await page.getByLabel('Salle du conducteur').selectOption({ label: names[0] ?? '' })
      await expect(page.locator('.ros-live')).toContainText('8 · Table ronde 8')
      const said = boothOn(page)
        .room(names[0] ?? '')
        .column.getByTestId('on-stage-now')
      await expect(said).toContainText(/09:\d\d/)
      await expect(said).toContainText('Merci de conclure')
      await look('on')
      for (const column of await page.getByTestId('room').all()) await expect(column).toBeInViewport({ ratio: 1 })
      const seen = await linesInSight(page)
      if (!seen.isAllAfter) expect.soft(seen.above).toBeLessThanOrEqual(1)
      expect.soft(seen.after).toBeGreaterThanOrEqual(wanted)

      // Another size and back, as when the window is dragged.
      await page.setViewportSize({ width, height: 1000 })
      await page.setViewportSize({ width, height })
      await expect.poll(() => linesInSight(page)).toEqual(seen)

      await booth.press('e')
      await expect(page.getByLabel('Titre')).toBeFocused()
      await look('edited')
      expect.soft(await isFieldSeen(page)).toBe(true)
      await expect.soft(page.getByText('Modifier l’élément 9')).toBeInViewport({ ratio: 1 })
      await booth.press('Escape')
      await expect(page.getByLabel('Titre')).toHaveCount(0)
      await expect(page.locator('.ros-live')).toBeVisible()
      if (count !== 4) return

      // A tablet upright: the links have a line of their own.
      await page.setViewportSize({ width: 820, height: 1180 })
      await settled(page)
      await picture(page, 'booth-sizes-820-4')
      expect.soft(await layoutFaults(page), 'upright').toEqual([])
      for (const link of await page.getByTestId('chain').getByRole('listitem').all())
        await expect.soft(link).toBeInViewport({ ratio: 1 })
    })
