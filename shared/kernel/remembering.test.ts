import { expect, it, vi } from 'vitest'
import { remembering } from './remembering.ts'

it('asks once for each text while it keeps the result', () => {
  const resultOf = vi.fn((text: string) => text.toUpperCase())
  const upper = remembering(resultOf, 2)
  expect(['a', 'b', 'a', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'B'])
  expect(resultOf).toHaveBeenCalledTimes(2)
  expect(['c', 'a'].map(upper)).toEqual(['C', 'A'])
  expect(resultOf).toHaveBeenCalledTimes(4)
})
