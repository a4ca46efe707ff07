import { expect, it } from 'vitest'
import { readLengthS } from './cue-row.ts'
import { lengthWords } from './length-words.ts'

it.each([6, 45, 60, 65, 90, 754, 3600, 5400])('a length of %i s is read as it is written in a form', (lengthS) => {
  expect(readLengthS(lengthWords(lengthS))).toBe(lengthS)
})

it('a length of a minute and a half is not rounded to two', () => {
  expect([20, 90, 120, 5400].map(lengthWords)).toEqual(['20 s', '1 min 30', '2 min', '1 h 30'])
})
