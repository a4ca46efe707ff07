import { expect, it } from 'vitest'
import { missingPlaces, placesLeft } from './places-left.ts'

it('the places left are those that nobody has registered for, never fewer than none', () => {
  expect(placesLeft({ capacity: 300, registered: 261 })).toBe(39)
  expect(placesLeft({ capacity: 300, registered: 312 })).toBe(0)
  expect(placesLeft({ capacity: null, registered: 312 })).toBeNull()
})

it('places are missing when more people are sent to a session than it has left', () => {
  const cancelled = { registered: 40 }
  expect(missingPlaces(cancelled, { capacity: 300, registered: 261 })).toBe(1)
  expect(missingPlaces(cancelled, { capacity: 300, registered: 260 })).toBe(0)
  expect(missingPlaces(cancelled, { capacity: 300, registered: 312 })).toBe(40)
  expect(missingPlaces(cancelled, { capacity: null, registered: 312 })).toBe(0)
})
