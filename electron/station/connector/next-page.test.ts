import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkedNext } from './next-page.ts'

test('the next page among the links of a header', () => {
  expect(linkedNext('<https://a.example/?page=2>; rel="next"')).toBe('https://a.example/?page=2')
  expect(linkedNext('</?page=1>; rel="prev", </?page=3>; title="a, b"; rel=next')).toBe('/?page=3')
  expect(linkedNext('</x?ids=1,2>; rel="last next"')).toBe('/x?ids=1,2')
})

test('no next page', () => {
  for (const header of [null, '', '</?page=1>; rel="prev"', '</?page=2>', '</?page=2>; rel="nextish"', 'rel="next"'])
    expect([header, linkedNext(header)]).toEqual([header, null])
})

test('any header is read in time', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '>', ';', ',', ' ', '"', '=', 'rel', 'next', 'a'),
    maxLength: 3000,
  })
  void fc.assert(
    fc.property(hostile, (header) => {
      const found = linkedNext(header)
      expect(found === null || header.includes(found)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
