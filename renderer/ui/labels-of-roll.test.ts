import { expect, it } from 'vitest'
import { labelsOfRoll } from './labels-of-roll.ts'

it.each([
  ['500', 500],
  [' 1 000 ', 1000],
  ['20000', 20_000],
  ['20001', null],
  ['0', null],
  ['', null],
  ['-5', null],
  ['cinq', null],
])('a roll of “%s” has %s labels', (text, labels) => {
  expect(labelsOfRoll(text)).toBe(labels)
})
