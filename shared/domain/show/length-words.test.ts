import { expect, it } from 'vitest'
import { readLengthS } from '../../../../shared/domain/show/cue-row.ts'
import { lengthWords } from './cue-times.ts'

it.each([6, 45, 60, 65, 90, 754, 3600, 5400])('a length of %i s is read as it is written in a form', (lengthS) => {
  expect(readLengthS(lengthWords(lengthS))).toBe(lengthS)
})
