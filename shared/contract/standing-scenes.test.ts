import { expect, it } from 'vitest'
import { standingScenes } from './standing-scenes.ts'

it('leaves each scene in its place: one that vanished too, and a new one comes last', () => {
  expect(standingScenes([], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c'])
  expect(standingScenes(['a', 'b', 'c'], ['c', 'a'])).toEqual(['a', 'b', 'c'])
  expect(standingScenes(['a', 'b', 'c'], ['new', 'a', 'c'])).toEqual(['a', 'b', 'c', 'new'])
})

it('keeps what was seen while OBS is away, and nothing of another collection', () => {
  expect(standingScenes(['a', 'b'], [])).toEqual(['a', 'b'])
  expect(standingScenes(['a', 'b'], ['x', 'y'])).toEqual(['x', 'y'])
})
