import { expect, test } from 'vitest'
import { highestOf, lowestOf, pushAll } from './long-lists.ts'

const many = Array.from({ length: 300_000 }, (_, index) => index)

test('a list of more items than a call takes arguments is appended whole', () => {
  const list = [-1]
  pushAll(list, many)
  expect([list.length, list[1], list.at(-1)]).toEqual([300_001, 0, 299_999])
})

test('the lowest and the highest of a list as long', () => {
  expect([lowestOf(many), highestOf(many)]).toEqual([0, 299_999])
})

test('of no numbers, the lowest and the highest are those of Math', () => {
  expect([lowestOf([]), highestOf([])]).toEqual([Math.min(), Math.max()])
})
