import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainPath } from './path-data.ts'

test.each([
  ['M0,0L10-5', 'M 0 0 L 10 -5'],
  [' m 1 1 2 2 ', 'm 1 1 l 2 2'],
  ['M0 0 1 1zm2.5.5', 'M 0 0 L 1 1 z m 2.5 0.5'],
  ['M0 0h5v-5H0Z', 'M 0 0 h 5 v -5 H 0 Z'],
  ['M0 0a5 5 0 018 0', 'M 0 0 a 5 5 0 0 1 8 0'],
  ['M0 0a5 5 0 1 0 8 0 5 5 0 108 0', 'M 0 0 a 5 5 0 1 0 8 0 a 5 5 0 1 0 8 0'],
  ['M0 0a-5 5 0 0 1 3 3', 'M 0 0 a 5 5 0 0 1 3 3'],
  ['M0 0A0 5 0 0 1 3 3', 'M 0 0 L 3 3'],
  ['M1e1 0c1 1 2 2 3 3s1 1 2 2q1 1 2 2t1 1', 'M 10 0 c 1 1 2 2 3 3 s 1 1 2 2 q 1 1 2 2 t 1 1'],
])('%s is written as %s', (data, plain) => {
  expect(plainPath(data)).toBe(plain)
})

test.each([
  '',
  ' ',
  'L1 1',
  'M',
  'M1',
  'M0 0L1',
  'M0 0 B',
  'M0 0;L1 1',
  'M0 0a5 5 0 2 1 1 1',
  'M0 0L99999 0',
  'M0 0 LNaN 1',
  'Z',
])('%j is no path that draws something', (data) => {
  expect(plainPath(data)).toBeNull()
})

test('what comes out is taken again as it is, whatever went in', () => {
  const letters = fc.constantFrom(...'MmLlHhVvCcSsQqTtAaZz0123456789 .,-+e'.split(''))
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), (signs) => {
      const plain = plainPath(`M0 0${signs.join('')}`)
      if (plain === null) return
      expect(plain).toMatch(/^[MmLlHhVvCcSsQqTtAaZz\d .e-]+$/)
      expect(plainPath(plain)).toBe(plain)
    }),
    { numRuns: 3000 },
  )
})
