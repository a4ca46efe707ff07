import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeLowerThird, type Rect, type SafeArea } from './safe-areas.ts'

const signs: SafeArea = { kind: 'sign-language', x: 72, y: 55, width: 25, height: 42 }
const captions: SafeArea = { kind: 'captions', x: 0, y: 84, width: 100, height: 16 }
const overlap = (one: Rect, other: Rect) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

it('stands at the lower left, inside the margins of a picture', () => {
  const place = placeLowerThird([])
  expect(place).toEqual({ x: 5, y: 76, width: 62, height: 17 })
})

it('goes above the captions, and beside the interpreter', () => {
  const place = placeLowerThird([signs, captions])
  if (!place) throw new Error('no place')
  expect(place.y + place.height).toBeLessThanOrEqual(84)
  expect(place.x + place.width).toBeLessThanOrEqual(72)
  expect([signs, captions].some((area) => overlap(area, place))).toBe(false)
})

it('goes to the right of an interpreter who stands at the left', () => {
  expect(placeLowerThird([{ ...signs, x: 3 }])).toMatchObject({ x: 29, y: 76 })
})

it('is not shown where all of the picture is taken', () => {
  expect(placeLowerThird([{ ...captions, y: 0, height: 100 }])).toBeNull()
})

it('covers no area, whatever they are, and stays inside the picture', () => {
  const share = fc.integer({ min: 0, max: 100 })
  const area = fc.record({
    kind: fc.constantFrom('sign-language' as const, 'captions' as const),
    x: share,
    y: share,
    width: share,
    height: share,
  })
  fc.assert(
    fc.property(fc.array(area, { maxLength: 8 }), (areas) => {
      const place = placeLowerThird(areas)
      if (!place) return
      expect(areas.filter(({ width, height }) => width > 0 && height > 0).some((one) => overlap(one, place))).toBe(
        false,
      )
      expect(place.x).toBeGreaterThanOrEqual(5)
      expect(place.x + place.width).toBeLessThanOrEqual(95)
      expect(place.y).toBeGreaterThanOrEqual(5)
      expect(place.y + place.height).toBeLessThanOrEqual(95)
    }),
    { numRuns: 500 },
  )
})
