import { boothOn } from './support/booth.ts'
import { prepareEvent } from './support/event.ts'
import { expect, test } from './support/journey.ts'
import { layoutFaults, picture, settled } from './support/look.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 1920, height: 1080 },
] as const
const [hall, side] = ['Grand auditorium des archives', 'Salle 200 du conservatoire'] as const
const title = 'Table ronde des départements et des archives du Finistère'

test('TAKE shows all that a press would do, in every window', async ({ journey: { station, open } }) => {
  await prepareEvent(station, { people: [], printer: false, programme: false })
  const { script } = station
  const [hallId, sideId] = await Promise.all([hall, side].map(async (name) => script.done('rooms.add', { name })))
  const rooms = [hallId?.roomId ?? '', sideId?.roomId ?? ''] as const
  for (const [index, roomId] of rooms.entries())
    await script.done('obs.add', {
      name: `OBS ${index}`,
      address: `ws://127.0.0.1:${9 + index}`,
      roomId,
      safetyScene: 'Sécurité',
    })
  const scene = (roomId: string, name: string) => ({ roomId, kind: 'scene' as const, scene: name })
  const legs = [scene(rooms[0], 'Table ronde, serré avec invité'), scene(rooms[1], 'Diapositives plein écran')]
  await script.done('cues.add', { roomId: rooms[0], title, lengthS: 600, legs })
  const page = await open('booth', { label: 'Camille', context: { viewport: sizes[0] } })
  await expect(boothOn(page).room(hall).column).toBeVisible()
  await script.done('show.safety', { rooms: 'all' })
  const take = page.getByTestId('take')
  const words = [`1 · ${title}`, `serré avec invité · ${hall}`, `et ${side} : Diapositives`, 'maintenir 1 s', 'Espace']
  for (const viewport of sizes) {
    await page.setViewportSize(viewport)
    await settled(page)
    await picture(page, `booth-take-${viewport.width}`)
    for (const text of words) await expect(take).toContainText(text)
    const cut = await take.evaluate((key) => {
      const { top, bottom, left, right } = key.getBoundingClientRect()
      const isCut = (part: Element) => {
        const box = part.getBoundingClientRect()
        const isOut = box.top < top || box.bottom > bottom || box.left < left || box.right > right
        return isOut || part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1
      }
      const parts = [...key.querySelectorAll('.take__hold, .take__to > *')]
      return parts.filter(isCut).map(({ textContent }) => textContent)
    })
    expect.soft(cut, `${viewport.width}`).toEqual([])
    // A window as narrow as a tablet upright cuts the page's bar.
    if (viewport.width > 1000) expect.soft(await layoutFaults(page), `${viewport.width}`).toEqual([])
  }
})
