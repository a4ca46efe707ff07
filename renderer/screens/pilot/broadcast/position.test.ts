import { expect, it } from 'vitest'
import { positionOf, positionText } from './position.ts'

it('reads a place in a video as players write it, and writes it so', () => {
  for (const [text, s] of [
    ['0:00', 0],
    ['2:03', 123],
    ['1:02:03', 3723],
  ] as const)
    expect([positionOf(text), positionText(s)]).toEqual([s, text])
  expect(positionOf(' 75:00 ')).toBe(4500)
})

it('takes nothing of which the unit is not known, and no seconds beyond 59', () => {
  for (const text of ['', '90', '1h02', '2:60', '1:2', '-1:00', '1:00:00:00']) expect(positionOf(text)).toBeNull()
})
