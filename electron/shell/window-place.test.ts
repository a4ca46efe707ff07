import { expect, it } from 'vitest'
import { isReachable, placeFor } from './window-place.ts'

const laptop = { id: 1, workArea: { x: 0, y: 24, width: 1440, height: 876 } }
const projector = { id: 2, workArea: { x: 1440, y: 0, width: 1920, height: 1080 } }
const place = (displayId: number, x: number, at: number) => ({
  displayId,
  maximized: false,
  at,
  bounds: { x, y: 100, width: 900, height: 700 },
})

it('centres a first window on the main display', () => {
  expect(placeFor('reception', [], [laptop]).bounds).toEqual({ x: 80, y: 62, width: 1280, height: 800 })
})

it('opens a first pilot window on the second display', () => {
  expect(placeFor('pilot', [], [laptop, projector]).displayId).toBe(2)
  expect(placeFor('pilot', [], [laptop]).displayId).toBe(1)
})

it('opens a window where it stood last on a display that is there', () => {
  const places = [place(1, 50, 1000), place(2, 1500, 2000)]
  expect(placeFor('reception', places, [laptop, projector]).bounds.x).toBe(1500)
  expect(placeFor('reception', places, [laptop]).bounds.x).toBe(50)
})

it('never opens a window where nobody can reach it', () => {
  expect(placeFor('reception', [place(1, 5000, 1000)], [laptop]).bounds.x).toBe(80)
  expect(isReachable({ x: 10, y: -300, width: 900, height: 700 }, laptop)).toBe(false)
})
