import { expect, it } from 'vitest'
import { byPoints } from './by-points.ts'

const lines = [
  { label: 'Le temps', count: 4 },
  { label: 'Les mots', count: 9 },
  { label: 'Le lieu', count: 4 },
]
const labels = (type: Parameters<typeof byPoints>[0]) => byPoints(type, lines).map(({ label }) => label)

it('a ranking has the most points first, and equal ones in their order', () => {
  expect(labels('ranking')).toEqual(['Les mots', 'Le temps', 'Le lieu'])
})

it('another poll keeps the order of its options', () => {
  expect(labels('single')).toEqual(['Le temps', 'Les mots', 'Le lieu'])
})
