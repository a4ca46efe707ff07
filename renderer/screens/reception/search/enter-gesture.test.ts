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
  expect(enterGesture(awaited, true, 1)).toBe('admit')
})

it('shows the entry of who is already in, and admits them to a session', () => {
  expect(enterGesture({ ...awaited, admission: isIn }, true, 1)).toBe('seeEntry')
  expect(enterGesture({ ...awaited, admission: isIn }, false, 1)).toBe('admit')
})

it('asks whether a remote person comes on site', () => {
  expect(enterGesture({ ...awaited, pass: { ...awaited.pass, remote: true } }, true, 1)).toBe('onSite')
})

it('shows the obstacle of an unpaid or cancelled person, and the substitute', () => {
  expect(enterGesture({ ...awaited, status: 'unpaid' }, true, 1)).toBe('seeWhy')
  expect(enterGesture({ ...awaited, status: 'cancelled' }, false, 1)).toBe('seeWhy')
  expect(enterGesture({ ...awaited, substitutedBy: 'a', status: 'cancelled' }, true, 1)).toBe('seeSubstitute')
})

it('shows what blocks a ticket for another day', () => {
  const second = { ...awaited, pass: { ...awaited.pass, days: [2] } }
  expect([enterGesture(second, true, 1), enterGesture(second, true, 2), enterGesture(second, true, null)]).toEqual([
    'seeWhy',
    'admit',
    'admit',
  ])
  expect(enterGesture({ ...second, pass: { ...second.pass, evening: true } }, true, 1)).toBe('admit')
})
