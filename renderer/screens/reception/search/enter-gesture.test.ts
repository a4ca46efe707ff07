import { expect, it } from 'vitest'
import { enterGesture } from './enter-gesture.ts'

const awaited: Parameters<typeof enterGesture>[0] = {
  substitutedBy: null,
  admission: null,
  status: 'confirmed',
  pass: { days: [1, 2], evening: false, remote: false },
}
const isIn = { at: '2026-11-26T08:12:00Z', station: 'Accueil 2' }

it('admits who is awaited', () => {
  expect(enterGesture(awaited, true)).toBe('admit')
})

it('shows the entry of who is already in, and admits them to a session', () => {
  expect(enterGesture({ ...awaited, admission: isIn }, true)).toBe('seeEntry')
  expect(enterGesture({ ...awaited, admission: isIn }, false)).toBe('admit')
})

it('asks whether a remote person comes on site', () => {
  expect(enterGesture({ ...awaited, pass: { ...awaited.pass, remote: true } }, true)).toBe('onSite')
})

it('shows the obstacle of an unpaid or cancelled person, and the substitute', () => {
  expect(enterGesture({ ...awaited, status: 'unpaid' }, true)).toBe('seeWhy')
  expect(enterGesture({ ...awaited, status: 'cancelled' }, false)).toBe('seeWhy')
  expect(enterGesture({ ...awaited, substitutedBy: 'a', status: 'cancelled' }, true)).toBe('seeSubstitute')
})
